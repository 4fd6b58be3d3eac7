// `npm run soak`, after `npm run build`: random operations on pages with all three elements, in each
// engine. `-- --engines=firefox --operations=300 --seed=7` picks, and repeats what failed.
import { parseArgs } from 'node:util';
import { Servers, filesIn } from '../e2e/harness/servers.js';
import {
  ENGINE_IDS,
  findEngine,
  launch,
  TITLES,
  type EngineId,
} from '../harness/browsers/index.js';
import { soak } from './soak.js';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: ENGINE_IDS.join() },
    operations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});

const operations = Number(values.operations);
const seed = Number(values.seed);
console.log(`seed ${seed}`);

async function soakIn(id: EngineId): Promise<void> {
  const engine = await launch(id);
  const servers = await Servers.start(filesIn('dist'));
  const start = performance.now();
  let done = 0;
  try {
    const page = await engine.newPage();
    await soak(
      { engine, page, servers },
      {
        operations,
        seed,
        shrinks: true,
        progress: (count) => {
          const isNextThousand = Math.floor(count / 1000) > Math.floor(done / 1000);
          done = count;
          if (process.stdout.isTTY) process.stdout.write(`\r${TITLES[id]} ${count}`);
          else if (isNextThousand) console.log(`${TITLES[id]} ${count}`);
        },
      },
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`\r${TITLES[id]} ${engine.version}: ${done} operations in ${seconds} s, no fault`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`\r${TITLES[id]}, after ${done} operations:\n${String(error)}`);
  } finally {
    await servers.close();
    await engine.close();
  }
}

for (const id of values.engines.split(',') as EngineId[]) {
  const { missing } = findEngine(id);
  if (missing.length > 0) console.log(`${TITLES[id]} is not on this system: skipped`);
  else await soakIn(id);
}
