// `npm run soak:translators`, after `npm run build`: types into the translators' page, kills the
// browser at random moments, and counts what was said to be kept and is not there again.
// `-- --engines=firefox --rounds=20 --seed=7` picks, and repeats.
import { parseArgs } from 'node:util';
import { ENGINE_IDS, findEngine, TITLES, type EngineId } from '../../harness/browsers/find.mjs';
import { killRounds } from './rounds.js';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: ENGINE_IDS.join() },
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});

const rounds = Number(values.rounds);
const seed = Number(values.seed);
console.log(`seed ${seed}`);

for (const engine of values.engines.split(',') as EngineId[]) {
  if (findEngine(engine).missing.length > 0) {
    console.log(`${TITLES[engine]} is not on this system: skipped`);
    continue;
  }
  const start = performance.now();
  const { said, looked, lost } = await killRounds({
    engine,
    rounds,
    seed,
    progress: ({ rounds: done, lost }) => {
      if (done % 10 === 0) console.log(`${TITLES[engine]} ${done}, lost: ${lost.length}`);
    },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${TITLES[engine]}: killed ${rounds} times in ${seconds} s; said to be kept ${said} times; ` +
      `looked for ${looked} texts, lost ${lost.length}`,
  );
  for (const loss of lost) console.error(loss);
  if (lost.length || !said) process.exitCode = 1;
}
