// Runs test/wordpress in each version of WordPress, two at a time.
import { rmSync } from 'node:fs';
import { findEngine } from '../browsers/find.mjs';
import { canServePhp } from './programs.mjs';
import { type EngineTally, runNode, testFiles } from './suites.js';
import { NONE, one } from './tally.js';
import { fetchWordPress, versionOf } from '../wordpress/fetch.js';
import { SITES } from '../wordpress/site.js';
import { type Suite, SUITES } from '../wordpress/suites.js';

export interface WordPressOutcome {
  /** Such as `WordPress 6.8.1 (trixie)`. */
  title: string;
  /** Whether what failed counts. */
  required: boolean;
  tally: EngineTally;
  /** What its tests printed, and how long they took. */
  output: string;
}

const atOnce = 2;

/** Why no WordPress can run here, if none can. */
function obstacle(): string | undefined {
  if (findEngine('chromium').missing.length > 0) return 'Chromium is not on this system';
  if (!canServePhp()) return 'PHP with SQLite is not on this system';
  return undefined;
}

const skipped = (suite: Suite, reason: string): WordPressOutcome => {
  const title = `WordPress of ${suite.name}`;
  const failed = Boolean(process.env.CI);
  const tally = failed ? one(false, `${title}: ${reason}`) : { ...NONE, skipped: 1 };
  return {
    title,
    required: suite.required,
    tally: { version: '', ...tally },
    output: `${title}: ${failed ? 'failed' : 'skipped'}: ${reason}`,
  };
};

async function runSuite(suite: Suite, version: string): Promise<WordPressOutcome> {
  const start = performance.now();
  const title = `WordPress ${version} (${suite.name})`;
  const { tally, output } = await runNode(
    `WordPress of ${suite.name}`,
    ['tools/testing/all-in-one.ts', ...testFiles('test/wordpress')],
    { SUITE: suite.name },
    false,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const named = tally.failures.map((failure) => `${title}: ${failure}`);
  return {
    title,
    required: suite.required,
    tally: { ...tally, failures: named },
    output: `${output}\n${title}: ${seconds} s`,
  };
}

/** Fetches what is not here yet, runs everything, and tells of each version when it is done. */
export async function wordpressTests(report: (outcome: WordPressOutcome) => void): Promise<void> {
  // Of a run that was cut off.
  rmSync(SITES, { recursive: true, force: true });
  const reason = obstacle();
  const waiting: [Suite, string][] = [];
  for (const suite of SUITES) {
    try {
      if (reason) report(skipped(suite, reason));
      else waiting.push([suite, versionOf(fetchWordPress(suite))]);
    } catch (error) {
      report(skipped(suite, error instanceof Error ? error.message : String(error)));
    }
  }
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) report(await runSuite(...next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  rmSync(SITES, { recursive: true, force: true });
}
