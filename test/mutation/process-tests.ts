import { fork } from 'node:child_process';
import { resolve } from 'node:path';

/** Without a word for so long, a test has met a mutant that goes on for ever, in milliseconds. */
const LONGEST_SILENCE = 40_000;

const here = (file: string): string => resolve(import.meta.dirname, 'inside', file);

/** How a test ended. */
export interface Result {
  /** Its name, behind those of the suites around it. */
  test: string;
  /** In milliseconds. */
  time: number;
  skipped: boolean;
  failure?: string;
}

type Said = Result | { test: string; covered: string[] };

export interface Run {
  files: readonly string[];
  /** Those to run, by their names; all when empty. */
  tests?: readonly string[];
  mutant?: string;
  tell?: (test: string, mutants: readonly string[]) => void;
}

/** Matches one test, whether the runner holds its name alone against this or the names around it too. */
const patternOf = (test: string): string => {
  const name = test.split(' > ').at(-1)!;
  return `--test-name-pattern=(^| )${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;
};

/**
 * Runs files of tests of pages and of Node in a process of their own, which ends at the first failure
 * if there is a mutant.
 * @returns undefined where it hung
 */
export function runProcess({
  files,
  tests = [],
  mutant,
  tell,
}: Run): Promise<Result[] | undefined> {
  const child = fork(resolve('test/harness/runner/all-in-one.ts'), files, {
    execArgv: [
      ...['--import', 'tsx', '--import', here('preload.ts')],
      `--test-reporter=${here('reporter.mjs')}`,
      ...tests.map(patternOf),
    ],
    env: {
      ...process.env,
      ENGINE: 'chromium',
      ...(mutant !== undefined && { __STRYKER_ACTIVE_MUTANT__: mutant }),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((done, fail) => {
    const results: Result[] = [];
    let hung = false;
    const end = () => {
      hung = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(end, LONGEST_SILENCE);
    child.on('message', (said: Said) => {
      clearTimeout(timer);
      timer = setTimeout(end, LONGEST_SILENCE);
      if ('covered' in said) tell?.(said.test, said.covered);
      else results.push(said);
    });
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(timer);
      done(hung ? undefined : results);
    });
  });
}
