// `npm test`: every check and every test, in every engine, but for those that `-- --all` adds because
// they install much. `-- --only=types,wtr` and `-- --engines=firefox` pick some. Ends with one line:
// N passed, N failed.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ENGINE_IDS, findEngine, TITLES, type EngineId } from '../browsers/find.mjs';
import { BUILD, FRAMEWORKS, PRODUCT_CHECKS, SOURCE_CHECKS, type Check } from './checks.js';
import { runCommand } from '../../../build/run-command.js';
import { inLanes, type Job } from './lanes.js';
import {
  elementTests,
  nodeTests,
  PAGE_SUITES,
  pageTests,
  type EngineTally,
  type PageSuite,
} from './suites.js';
import { inWords, NONE, one, sum, type Tally } from './tally.js';
import { removeSites, wordpressTests } from './wordpress-sites.js';
import { type Suite, SUITES } from '../wordpress/suites.js';

const PAGES = Object.keys(PAGE_SUITES) as PageSuite[];
const STEPS = [
  ...[...SOURCE_CHECKS, BUILD, ...PRODUCT_CHECKS].map(({ name }) => name),
  ...['node', 'wtr', ...PAGES, 'wordpress'],
];
const MORE = [FRAMEWORKS.name];
/** In a container the system may count processors that this program does not get. */
const MOST_LANES = 4;

const { values } = parseArgs({
  options: { only: { type: 'string' }, engines: { type: 'string' }, all: { type: 'boolean' } },
});

/** The names of a comma-separated list, the usual ones without a list. Ends on an unknown name. */
function pick<T extends string>(
  list: string | undefined,
  known: readonly T[],
  usual: readonly T[] = known,
): T[] {
  const names = list?.split(',') ?? usual;
  const unknown = names.filter((name) => !known.some((one) => one === name));
  if (unknown.length === 0) return known.filter((name) => names.includes(name));
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const EVERYTHING = [...STEPS, ...MORE];
const steps = pick(values.only, EVERYTHING, values.all ? EVERYTHING : STEPS);
const wanted = pick(values.engines, ENGINE_IDS);
const isThere = (id: EngineId) => findEngine(id).missing.length === 0;
const engines = wanted.filter(isThere);
const needsEngines = ['wtr', ...PAGES].some((name) => steps.includes(name));
const absent = needsEngines ? wanted.filter((id) => !isThere(id)) : [];

const tallies: Tally[] = [];
const outcomes: string[] = [];
const byEngine = new Map<EngineId, EngineTally[]>(engines.map((id) => [id, []]));
let built = true;

const heading = (text: string) =>
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 76 - text.length))}`);

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

async function check({ name, command, needsBuild }: Check) {
  const start = performance.now();
  const { passed, output } =
    needsBuild && !built
      ? { passed: false, output: 'Not run: the build failed.' }
      : await runCommand(command);
  return { name, passed, output, time: seconds(performance.now() - start) };
}

/** Runs checks side by side, and prints each as a whole, in order. */
async function runChecks(checks: Check[]) {
  const running = checks.filter(({ name }) => steps.includes(name)).map(check);
  for (const outcome of running) {
    const { name, passed, output, time } = await outcome;
    heading(`${name}: ${passed ? 'passed' : 'FAILED'}, ${time}`);
    if (output) console.log(output);
    tallies.push(one(passed, name));
    if (name === BUILD.name) built = passed;
  }
}

function record(id: EngineId, tally: EngineTally) {
  byEngine.get(id)?.push(tally);
  tallies.push(tally);
}

/** A job that reads what the build wrote. */
const ofBuild = (title: string, run: Job['run'], instead: (tally: Tally) => void): Job => ({
  title,
  run: () => {
    if (built) return run();
    instead(one(false, `${title}: not run, the build failed`));
    return Promise.resolve('Not run: the build failed.');
  },
});

const nodeJob: Job = {
  title: 'node tests',
  run: async () => {
    const { tally, output } = await nodeTests();
    tallies.push(tally);
    return output;
  },
};

const elementJob: Job = {
  title: 'element tests',
  run: async () => {
    const { tallies: found, output } = await elementTests(engines);
    for (const [id, tally] of found) record(id, tally);
    return output;
  },
};

const pageJob = (suite: PageSuite, id: EngineId): Job =>
  ofBuild(
    `${PAGE_SUITES[suite]} in ${TITLES[id]}`,
    async () => {
      const { tally, output } = await pageTests(suite, id);
      record(id, tally);
      return output;
    },
    (tally) => record(id, { version: '', ...tally }),
  );

const wordpressJob = (suite: Suite): Job =>
  ofBuild(
    `WordPress of ${suite.name}`,
    async () => {
      const { title, required, tally, output } = await wordpressTests(suite);
      if (required) tallies.push(tally);
      outcomes.push(`${title}: ${inWords(tally)}${required ? '' : ', reported only'}`);
      return output;
    },
    (tally) => tallies.push(tally),
  );

const has = (step: string): boolean => steps.includes(step);

/** Those that take longest come first, so that nothing is left to run alone. */
async function runJobs() {
  const jobs = [
    ...(has('wtr') && engines.length > 0 ? [elementJob] : []),
    ...(has('wordpress') ? SUITES.map(wordpressJob) : []),
    ...PAGES.filter(has).flatMap((suite) => engines.map((id) => pageJob(suite, id))),
    ...(has('node') ? [nodeJob] : []),
  ];
  removeSites();
  await inLanes(
    jobs,
    Math.min(availableParallelism(), MOST_LANES),
    ({ title }) => console.log(`\n${title} …`),
    ({ title }, output, took) => {
      heading(`${title}: ${seconds(took)}`);
      if (output) console.log(output);
    },
  );
  removeSites();
}

function summarize() {
  heading('summary');
  for (const [id, parts] of byEngine) {
    const version = parts.map((part) => part.version).find(Boolean) ?? 'that did not start';
    const each = parts.map(inWords).join(' + ');
    if (parts.length > 0) console.log(`${TITLES[id]} ${version}: ${inWords(sum(parts))} (${each})`);
  }
  for (const outcome of outcomes) console.log(outcome);
  for (const id of absent) {
    const text = `${TITLES[id]} is not on this system`;
    if (process.env.CI) tallies.push(one(false, text));
    else tallies.push({ ...NONE, skipped: 1 });
    console.log(`${text}: ${process.env.CI ? 'failed' : 'skipped'}`);
  }
  const total = sum(tallies);
  for (const name of total.failures) console.log(`✖ ${name}`);
  console.log(`\n${inWords(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await runChecks(SOURCE_CHECKS);
await runChecks([BUILD]);
await runChecks(PRODUCT_CHECKS);
await runJobs();
await runChecks([FRAMEWORKS]);
summarize();
