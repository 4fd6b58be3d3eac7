// A short piece of `npm run soak:translators`: a browser that is killed, the same each time.
import assert from 'node:assert/strict';
import { killRounds } from '../soak/kill/rounds.js';
import { oneEngine } from './harness/run.js';

oneEngine('workbench: killed', (test, _has, engine) => {
  test('what was said to be kept is there after the browser was killed', async () => {
    const { said, lost } = await killRounds({ engine, rounds: 3, seed: 1 });
    assert.deepEqual(lost, []);
    assert.ok(said > 0, 'nothing was said to be kept');
  });
});
