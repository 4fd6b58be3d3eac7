import { dirname, relative } from 'node:path';
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { testFiles } from '../harness/runner/suites.js';
import { Covered } from './covered.js';
import { ElementTests } from './element-tests.js';
import { FILES } from './options.js';
import { runProcess } from './process-tests.js';

/** Between the file and the name of a test. */
const IN = ' # ';

/**
 * Stryker's way to our tests. A file of element tests is one test to it; each test of a page and of
 * Node is one by itself.
 */
export class KapTestRunner implements TestRunner {
  #elements!: ElementTests;
  readonly #wanted = process.env[FILES]!.split(',');
  /** How many mutants of a module each file of tests has found: one that finds many is asked early. */
  readonly #found = new Map<string, Map<string, number>>();

  capabilities() {
    // Every page and every process begins anew.
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#elements = await ElementTests.start();
  }

  async dryRun(): Promise<DryRunResult> {
    const covered = new Covered();
    const tests = [...(await this.#dryElements(covered)), ...(await this.#dryProcesses(covered))];
    // What reaches few mutants comes first: it knows them best.
    const ids = tests
      .map(({ id }) => id)
      .sort((a, b) => covered.of(a).length - covered.of(b).length);
    const counted = (id: string) =>
      Object.fromEntries(covered.of(id).map((mutant) => [mutant, 1] as const));
    const perTest = Object.fromEntries(ids.map((id) => [id, counted(id)]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter = [], sandboxFileName } = options;
    const folder = dirname(relative(process.cwd(), sandboxFileName));
    const isNear = (file: string) => file.startsWith(folder);
    const found = this.#found.get(sandboxFileName) ?? new Map<string, number>();
    this.#found.set(sandboxFileName, found);
    const finds = (file: string) => found.get(file) ?? 0;
    const files = testFilter
      .filter((id) => !id.includes(IN))
      .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || finds(b) - finds(a));
    for (const [index, file] of files.entries()) {
      const failure = await this.#elements.run(file, activeMutant.id, () => undefined);
      if (failure === undefined) continue;
      found.set(file, finds(file) + 1);
      return killed(file, failure, index + 1);
    }
    const others = testFilter.filter((id) => id.includes(IN));
    const result = await this.#runProcess(others, activeMutant.id);
    return result ?? { status: MutantRunStatus.Survived, nrOfTests: testFilter.length };
  }

  async dispose(): Promise<void> {
    await this.#elements.stop();
  }

  readonly #isWanted = (file: string) => this.#wanted.some((start) => file.startsWith(start));

  async #dryElements(covered: Covered): Promise<TestResult[]> {
    const tests: TestResult[] = [];
    for (const id of this.#elements.files().filter(this.#isWanted)) {
      const begin = Date.now();
      const failure = await this.#elements.run(id, undefined, (mutants) =>
        covered.add(id, mutants),
      );
      tests.push(resultOf(id, Date.now() - begin, failure));
    }
    return tests;
  }

  async #dryProcesses(covered: Covered): Promise<TestResult[]> {
    const tests: TestResult[] = [];
    for (const file of ['test/node', 'test/e2e'].flatMap(testFiles).filter(this.#isWanted)) {
      const whole = new Covered();
      const results = await runProcess({
        files: [file],
        tell: (test, mutants) => whole.add(test, mutants),
      });
      if (!results) throw new Error(`${file} hangs.`);
      for (const { test, time, skipped, failure } of results) {
        if (skipped) continue;
        const id = `${file}${IN}${test}`;
        covered.add(id, whole.of(test));
        // What is reached while the file is loaded.
        covered.add(id, whole.of(''));
        tests.push(resultOf(id, time, failure));
      }
    }
    return tests;
  }

  async #runProcess(ids: string[], mutant: string): Promise<MutantRunResult | undefined> {
    if (ids.length === 0) return undefined;
    const parts = ids.map((id) => id.split(IN) as [file: string, test: string]);
    const files = [...new Set(parts.map(([file]) => file))];
    const results = await runProcess({ files, tests: parts.map(([, test]) => test), mutant });
    if (!results) return { status: MutantRunStatus.Timeout };
    const bad = results.find(({ failure }) => failure !== undefined);
    if (bad) {
      const id = ids.find((id) => id.endsWith(`${IN}${bad.test}`)) ?? ids[0]!;
      return killed(id, bad.failure!, results.length);
    }
    // It ended before its tests did.
    return results.length === 0 ? killed(ids[0]!, 'no test ran', 0) : undefined;
  }
}

function resultOf(id: string, timeSpentMs: number, failureMessage: string | undefined): TestResult {
  const test = { id, name: id, timeSpentMs };
  return failureMessage === undefined
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage };
}

const killed = (id: string, failureMessage: string, nrOfTests: number): MutantRunResult => ({
  status: MutantRunStatus.Killed,
  killedBy: [id],
  failureMessage,
  nrOfTests,
});
