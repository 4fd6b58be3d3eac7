// `npm test`: every check and every test, in every engine, but for those that `-- --all` adds because
// they install much. `-- --only=types,wtr` and `-- --engines=firefox` pick some. Ends with one line:
// N passed, N failed.
import { parseArgs } from 'node:util';
import { ENGINE_IDS, findEngine, TITLES, type EngineId } from './browsers/find.mjs';
import { BUILD, FRAMEWORKS, PRODUCT_CHECKS, SOURCE_CHECKS, type Check } from './testing/checks.js';
import { runCommand } from './testing/command.js';
import {
  elementTests,
  nodeTests,
  PAGE_SUITES,
  pageTests,
  type EngineTally,
  type PageSuite,
} from './testing/suites.js';
import { wordpressTests } from './testing/wordpress-sites.js';
import { inWords, NONE, one, sum, type Tally } from './testing/tally.js';

const PAGES = Object.keys(PAGE_SUITES) as PageSuite[];
const STEPS = [
  ...[...SOURCE_CHECKS, BUILD, ...PRODUCT_CHECKS].map(({ name }) => name),
  ...['node', 'wtr', ...PAGES, 'wordpress'],
];
const MORE = [FRAMEWORKS.name];

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

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

async function check({ name, command, needsBuild }: Check) {
  const start = performance.now();
  const { passed, output } =
    needsBuild && !built
      ? { passed: false, output: 'Not run: the build failed.' }
      : await runCommand(command);
  return { name, passed, output, time: secondsSince(start) };
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

/** Runs tests whose output goes to the screen as it comes. */
async function runTests<T>(title: string, run: () => Promise<T>): Promise<T> {
  heading(title);
  const start = performance.now();
  const result = await run();
  console.log(`${title}: ${secondsSince(start)}`);
  return result;
}

function record(id: EngineId, tally: EngineTally) {
  byEngine.get(id)?.push(tally);
  tallies.push(tally);
}

async function runElementTests() {
  const results = await runTests('element tests', () => elementTests(engines));
  for (const [id, tally] of results) record(id, tally);
}

async function runPageTests(suite: PageSuite, id: EngineId) {
  const title = `${PAGE_SUITES[suite]} in ${TITLES[id]}`;
  if (built) record(id, await runTests(title, () => pageTests(suite, id)));
  else record(id, { version: '', ...one(false, `${title}: not run, the build failed`) });
}

async function runWordPressTests() {
  if (!built) {
    tallies.push(one(false, 'WordPress: not run, the build failed'));
    return;
  }
  await runTests('WordPress', () =>
    wordpressTests(({ title, required, tally, output }) => {
      if (output) console.log(output);
      if (required) tallies.push(tally);
      outcomes.push(`${title}: ${inWords(tally)}${required ? '' : ', reported only'}`);
    }),
  );
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
if (steps.includes('node')) tallies.push(await runTests('node tests', nodeTests));
if (steps.includes('wtr') && engines.length > 0) await runElementTests();
for (const suite of PAGES.filter((name) => steps.includes(name))) {
  for (const id of engines) await runPageTests(suite, id);
}
if (steps.includes('wordpress')) await runWordPressTests();
await runChecks([FRAMEWORKS]);
summarize();
