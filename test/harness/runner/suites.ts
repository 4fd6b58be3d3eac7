// The kinds of test suites, each run by its own runner in a process of its own.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TITLES, type EngineId } from '../browsers/find.mjs';
import { runCommand } from '../../../build/run-command.js';
import { NONE, one, sum, type Tally } from './tally.js';

/** The tests of one engine; `version` is empty if it did not get as far as starting. */
export interface EngineTally extends Tally {
  version: string;
}

const RESULTS = '.cache';
const REPORTER = '--test-reporter=./test/harness/runner/node-reporter.mjs';

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

/** How tests went, and what they printed. */
export interface Ran {
  tally: EngineTally;
  output: string;
  /** What it took of the processors. */
  processorSeconds: number;
}

/** Runs a file that declares tests for Node's test runner. */
export async function runNode(
  what: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const file = join(RESULTS, `${what.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const command = [process.execPath, '--import', 'tsx', REPORTER, ...args];
  const { passed, ...ran } = await runCommand(command, {
    env: { ...env, TEST_RESULT: file },
  });
  const tally = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as EngineTally)
    : undefined;
  return { ...ran, tally: judge(tally, passed, what) };
}

/** Runs test files in one process, which imports what they share once. */
const inOneProcess = (what: string, files: string[], env?: Record<string, string>): Promise<Ran> =>
  runNode(what, ['test/harness/runner/all-in-one.ts', ...files], env);

/** Runs test/node. */
export const nodeTests = (): Promise<Ran> => inOneProcess('node tests', testFiles('test/node'));

/** The suites of pages: the folder of each in test/, and what its tests are called. */
export const PAGE_SUITES = { e2e: 'page tests', hosts: 'hostile pages' } as const;

export type PageSuite = keyof typeof PAGE_SUITES;

/** Runs one of these suites in one engine. */
export function pageTests(suite: PageSuite, id: EngineId): Promise<Ran> {
  const what = `${TITLES[id]} ${PAGE_SUITES[suite]}`;
  return inOneProcess(what, testFiles(join('test', suite)), { ENGINE: id });
}

/** Runs the tests beside the code of src/ in one engine. */
export async function elementTests(id: EngineId): Promise<Ran> {
  const what = `${TITLES[id]} element tests`;
  const file = join(RESULTS, `wtr-${id}.json`);
  rmSync(file, { force: true });
  const { passed, ...ran } = await runCommand(['wtr'], { env: { ENGINES: id, TEST_RESULT: file } });
  const [tally] = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as [EngineTally])
    : [undefined];
  return { ...ran, tally: judge(tally, passed, what) };
}
