import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  SESSION_STATUS,
  startTestRunner,
  type TestRunner,
  type TestRunnerConfig,
} from '@web/test-runner';
import type { Tell } from './covered.js';
import { mutatePages } from './inside/browser.js';

/** A file of tests that takes longer has met a mutant that goes on for ever, in milliseconds. */
const LONGEST = 30_000;

const BROWSER_FAULT = /has been closed|ERR_ABORTED|was unable to create|did not start/;

const nothing = (): void => undefined;
const SILENT = {
  ...{ log: nothing, debug: nothing, error: nothing, warn: nothing },
  ...{ group: nothing, groupEnd: nothing, logSyntaxError: nothing },
};

/** Waits until what was asked of the runner is done. */
const isDone = (runner: TestRunner): Promise<void> =>
  new Promise((done) => {
    const end = () => {
      runner.off('test-run-finished', end);
      done();
    };
    runner.on('test-run-finished', end);
  });

/** The tests beside the code of src/, which one browser runs a file at a time. */
export class ElementTests {
  #mutant: string | undefined;
  #tell: Tell = nothing;

  private constructor(private readonly runner: TestRunner) {
    mutatePages(
      () => this.#mutant,
      (mutants) => this.#tell(mutants),
    );
  }

  /** Bundles the tests of the current folder, and starts what runs them. */
  static async start(): Promise<ElementTests> {
    process.env.ENGINES = 'chromium';
    const file = pathToFileURL(resolve('web-test-runner.config.mjs')).href;
    const { default: project } = (await import(file)) as { default: Partial<TestRunnerConfig> };
    const runner = await startTestRunner({
      config: {
        ...project,
        rootDir: process.cwd(),
        // Runs nothing before it is told to.
        manual: true,
        concurrency: 1,
        reporters: [],
        logger: SILENT,
        testsFinishTimeout: LONGEST,
        testFramework: { config: { timeout: LONGEST / 3, bail: true } },
      },
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
    });
    if (!runner) throw new Error('The runner of element tests did not start.');
    const { config, browsers, sessions, testFiles } = runner;
    // Goes on after a run.
    config.watch = true;
    for (const browser of browsers) await browser.initialize?.(config, testFiles);
    const ready = isDone(runner);
    for (const one of sessions.all()) sessions.updateStatus(one, SESSION_STATUS.FINISHED);
    await ready;
    return new ElementTests(runner);
  }

  /** The files, as paths from the current folder. */
  files(): string[] {
    return this.runner.testFiles.map((file) => relative(process.cwd(), file));
  }

  /**
   * Runs one file.
   * @returns what the first failed test says, undefined where none has failed
   */
  async run(file: string, mutant: string | undefined, tell: Tell): Promise<string | undefined> {
    this.#mutant = mutant;
    this.#tell = tell;
    const { runner } = this;
    const done = isDone(runner);
    await runner.runTests(runner.sessions.forTestFile(resolve(file)));
    await done;
    const [session] = runner.sessions.forTestFile(resolve(file));
    if (session?.passed) return undefined;
    const failure = JSON.stringify([session?.errors, session?.testResults]);
    // That of the browser is no failure of the tests: Stryker starts this anew.
    if (BROWSER_FAULT.test(failure)) throw new Error(failure);
    return failure;
  }

  async stop(): Promise<void> {
    await this.runner.stop();
  }
}
