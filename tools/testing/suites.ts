// The kinds of test suites, each run by its own runner in a process of its own.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TITLES, type EngineId } from '../browsers/find.mjs';
import { runCommand } from './command.js';
import { NONE, one, sum, type Tally } from './tally.js';

/** The tests of one engine; `version` is empty if it did not get as far as starting. */
export interface EngineTally extends Tally {
  version: string;
}

const RESULTS = '.cache';
const REPORTER = '--test-reporter=./tools/testing/node-reporter.mjs';

/** The test files in a folder, at any depth. */
export const testFiles = (folder: string) =>
  existsSync(folder)
    ? (readdirSync(folder, { recursive: true }) as string[])
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(folder, name))
        .sort()
    : [];

// A runner that ends badly without naming a failed test, or that ran no test, is a failure itself.
function judge(tally: EngineTally | undefined, passed: boolean, what: string): EngineTally {
  const result = tally ?? { version: '', ...NONE };
  if (result.failed > 0) return result;
  if (!tally || !passed)
    return { ...result, ...sum([result, one(false, `${what}: did not end well`)]) };
  if (result.passed === 0)
    return { ...result, ...sum([result, one(false, `${what}: ran no test`)]) };
  return result;
}

/** Runs a file with Node's test runner. Unless `live`, what it prints is given and not shown. */
export async function runNode(
  what: string,
  args: string[],
  env: Record<string, string> = {},
  live = true,
): Promise<{ tally: EngineTally; output: string }> {
  const file = join(RESULTS, `${what.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const command = [process.execPath, '--import', 'tsx', REPORTER, ...args];
  const { passed, output } = await runCommand(command, {
    live,
    env: { ...env, TEST_RESULT: file },
  });
  const tally = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as EngineTally)
    : undefined;
  return { tally: judge(tally, passed, what), output };
}

/** Runs test/node, each file in a process of its own. */
export const nodeTests = async (): Promise<EngineTally> =>
  (await runNode('node tests', ['--test', ...testFiles('test/node')])).tally;

/** The suites of pages: the folder of each in test/, and what its tests are called. */
export const PAGE_SUITES = { e2e: 'page tests', hosts: 'hostile pages' } as const;

export type PageSuite = keyof typeof PAGE_SUITES;

/** Runs one of these suites in one engine. */
export async function pageTests(suite: PageSuite, id: EngineId): Promise<EngineTally> {
  const what = `${TITLES[id]} ${PAGE_SUITES[suite]}`;
  const files = testFiles(join('test', suite));
  const { tally } = await runNode(what, ['tools/testing/all-in-one.ts', ...files], { ENGINE: id });
  return tally;
}

/** Runs test/unit and test/elements in the given engines. */
export async function elementTests(ids: EngineId[]): Promise<Map<EngineId, EngineTally>> {
  const file = join(RESULTS, 'wtr.json');
  rmSync(file, { force: true });
  const { passed } = await runCommand(['wtr'], { live: true, env: { ENGINES: ids.join(',') } });
  const results = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as (EngineTally & { id: EngineId })[])
    : [];
  const failedInOne = results.some(({ failed }) => failed > 0);
  return new Map(
    ids.map((id) => {
      const tally = results.find((result) => result.id === id);
      const title = `${TITLES[id]} element tests`;
      return [id, named(judge(tally, passed || failedInOne, title), TITLES[id])];
    }),
  );
}

const named = (tally: EngineTally, engine: string): EngineTally => ({
  ...tally,
  failures: tally.failures.map((name) => (name.startsWith(engine) ? name : `${engine}, ${name}`)),
});
