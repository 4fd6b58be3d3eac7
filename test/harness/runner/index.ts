// `npm test`: checks, and tests, those of whole pages in the first engine that is here. `-- --all`
// adds the other engines, hostile pages, WordPress, and what installs or repeats much;
// `-- --only=types,wtr` and `-- --engines=firefox` pick some. Each engine but the first runs its share
// of the tests (../browsers/turns.ts), with `-- --everywhere` all. Ends with one line: N passed, N
// failed.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ENGINE_IDS, findEngine, TITLES, type EngineId } from '../browsers/find.mjs';
import { BUILD, CHECKS, FRAMEWORKS, PATTERNS, type Check } from './checks.js';
import { runCommand } from '../../../build/run-command.js';
import { inLanes, type Job } from './lanes.js';
import { elementTests, nodeTests, PAGE_SUITES, pageTests, type PageSuite } from './suites.js';
import { tallyText, NONE, one, sum, type Tally } from './tally.js';
import { asTable, systemSeconds, type Time } from './times.js';
import { removeSites, wordpressTests } from './wordpress-sites.js';
import { SUITES } from '../wordpress/suites.js';

const PAGES = Object.keys(PAGE_SUITES) as PageSuite[];
/** What `npm test` runs. */
const STEPS = [BUILD.name, ...CHECKS.map(({ name }) => name), 'node', 'wtr', 'e2e'];
/** What `--all` adds: it installs much, or takes long and is about few changes. */
const MORE = [PATTERNS.name, 'hosts', FRAMEWORKS.name, 'wordpress', 'wordpress-older'];
/** What is run only where it is asked for: a version that moves every day fails nothing of ours. */
const ASKED = ['wordpress-next'];
/** One more than there are processors, as browsers often wait. */
const LANES = availableParallelism() + 1;
/** In a container the system may count processors that this program does not get. */
const MOST_LANES = 4;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    engines: { type: 'string' },
    all: { type: 'boolean' },
    everywhere: { type: 'boolean' },
  },
});
if (!values.everywhere) process.env.TURNS = 'taken';

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

const usual = values.all ? [...STEPS, ...MORE] : STEPS;
const steps = pick(values.only, [...STEPS, ...MORE, ...ASKED], usual);
const wanted = pick(values.engines, ENGINE_IDS);
const isThere = (id: EngineId) => findEngine(id).missing.length === 0;
const engines = wanted.filter(isThere);
/** Where whole pages are tried. */
const pageEngines = values.all || values.engines ? engines : engines.slice(0, 1);
const needsEngines = ['wtr', ...PAGES].some((name) => steps.includes(name));
const absent = needsEngines ? wanted.filter((id) => !isThere(id)) : [];

const checkJob = ({ name, command, seconds, needsBuild }: Check): Job => ({
  step: name,
  title: name,
  seconds,
  ...(needsBuild && { needs: BUILD.name }),
  run: async () => {
    const { passed, ...ran } = await runCommand(command);
    return { ...ran, tally: { version: '', ...one(passed, name) } };
  },
});

const elementJob = (id: EngineId): Job => ({
  step: 'wtr',
  title: `element tests in ${TITLES[id]}`,
  within: TITLES[id],
  seconds: 90,
  run: () => elementTests(id),
});

const pageJob = (suite: PageSuite, id: EngineId): Job => ({
  step: suite,
  title: `${PAGE_SUITES[suite]} in ${TITLES[id]}`,
  within: TITLES[id],
  needs: BUILD.name,
  seconds: suite === 'e2e' ? 180 : 85,
  run: () => pageTests(suite, id),
});

const jobs: Job[] = [
  ...[BUILD, ...CHECKS, PATTERNS, FRAMEWORKS].map(checkJob),
  { step: 'node', title: 'node tests', needs: BUILD.name, seconds: 80, run: nodeTests },
  ...engines.map(elementJob),
  ...PAGES.flatMap((suite) => pageEngines.map((id) => pageJob(suite, id))),
  ...SUITES.map((suite) => ({
    step: suite.step,
    title: `WordPress of ${suite.name}`,
    within: `WordPress of ${suite.name}`,
    needs: BUILD.name,
    seconds: 140,
    run: () => wordpressTests(suite, !!values.only),
  })),
];

const heading = (text: string) =>
  console.log(`\n── ${text} ${'─'.repeat(Math.max(3, 76 - text.length))}`);

const start = performance.now();
const workedBefore = systemSeconds();
const tallies: Tally[] = [];
const times: Time[] = [];
const places = new Map<string, { version: string; parts: Tally[] }>();

removeSites();
await inLanes(
  jobs.filter(({ step }) => steps.includes(step)),
  Math.min(LANES, MOST_LANES),
  ({ title }) => console.log(`\n${title} …`),
  ({ title, within }, { tally, output, processorSeconds }, took) => {
    heading(`${title}: ${tallyText(tally)}`);
    if (output) console.log(output);
    times.push({ title, seconds: took / 1000, processorSeconds });
    const named = tally.failures.map((name) =>
      !within || name.startsWith(within) ? name : `${within} ${name}`,
    );
    tallies.push({ ...tally, failures: named });
    if (!within) return;
    const { version = '', parts = [] } = places.get(within) ?? {};
    places.set(within, { version: version || tally.version, parts: [...parts, tally] });
  },
);
removeSites();

heading('summary');
for (const [name, { version, parts }] of places) {
  const each = parts.length > 1 ? ` (${parts.map(tallyText).join(' + ')})` : '';
  console.log(`${name} ${version || 'that did not start'}: ${tallyText(sum(parts))}${each}`);
}
for (const id of absent) {
  const text = `${TITLES[id]} is not on this system`;
  tallies.push(process.env.CI ? one(false, text) : { ...NONE, skipped: 1 });
  console.log(`${text}: ${process.env.CI ? 'failed' : 'skipped'}`);
}
const total = sum(tallies);
for (const name of total.failures) console.log(`✖ ${name}`);
const all = {
  seconds: (performance.now() - start) / 1000,
  processorSeconds: systemSeconds() - workedBefore,
};
console.log(`\n${asTable(times, all)}`);
console.log(`\n${tallyText(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
