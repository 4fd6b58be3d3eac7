// A short piece of `npm run soak`, the same each time.
import { soak } from '../soak/soak.js';
import { eachEngine } from './harness/run.js';

const OPERATIONS = 100;
const SEED = 1;

eachEngine('random operations', (test) => {
  test.once(
    `after any of ${OPERATIONS} operations, elements are as fresh ones in their place`,
    (t) => soak(t, { operations: OPERATIONS, seed: SEED, shrinks: false }),
  );
});
