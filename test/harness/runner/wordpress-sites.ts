// Runs test/wordpress in each version of WordPress.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEngine } from '../browsers/find.mjs';
import { canServePhp } from './programs.mjs';
import { type Ran, runNode, testFiles } from './suites.js';
import { NONE, one } from './tally.js';
import { fetchWordPress, versionOf } from '../wordpress/fetch.js';
import { makerOf, SITES } from '../wordpress/places.js';
import type { Suite } from '../wordpress/suites.js';

/** Why no WordPress can run here, if none can. */
function obstacle(): string | undefined {
  if (findEngine('chromium').missing.length > 0) return 'Chromium is not on this system';
  if (!canServePhp()) return 'PHP with SQLite is not on this system';
  return undefined;
}

const skipped = (suite: Suite, reason: string): Ran => {
  const title = `WordPress of ${suite.name}`;
  const failed = Boolean(process.env.CI);
  const tally = failed ? one(false, `${title}: ${reason}`) : { ...NONE, skipped: 1 };
  return {
    tally: { version: '', ...tally },
    output: `${title}: ${failed ? 'failed' : 'skipped'}: ${reason}`,
    processorSeconds: 0,
  };
};

/**
 * Left out in an older version unless it is asked for by name: long tests of the editor, and tests of
 * what is the plugin's own doing in any version.
 */
const NEWER_ONLY =
  /\/(?:addresses|controls|conversion|guidance|cost|developers|directory|language|once|words)\.test\.ts$/;

async function runSuite(suite: Suite, version: string, isAsked: boolean): Promise<Ran> {
  const all = testFiles('test/wordpress');
  const isWhole = isAsked || suite.step === 'wordpress';
  const { tally, ...ran } = await runNode(
    `WordPress of ${suite.name}`,
    [
      'test/harness/runner/all-in-one.ts',
      ...(isWhole ? all : all.filter((file) => !NEWER_ONLY.test(file))),
    ],
    { SUITE: suite.name },
  );
  const named = tally.failures.map((failure) => `WordPress ${version}: ${failure}`);
  return { ...ran, tally: { ...tally, version, failures: named } };
}

/**
 * Fetches one version of WordPress, if it is not here yet, and runs the tests in it.
 * @param isAsked whether somebody has asked for just this version
 */
export async function wordpressTests(suite: Suite, isAsked: boolean): Promise<Ran> {
  const reason = obstacle();
  if (reason) return skipped(suite, reason);
  try {
    return await runSuite(suite, versionOf(fetchWordPress(suite)), isAsked);
  } catch (error) {
    return skipped(suite, error instanceof Error ? error.message : String(error));
  }
}

/** Whether a program still runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Removes what tests have left, or a run that was cut off; not the sites of another run. */
export function removeSites(): void {
  for (const name of existsSync(SITES) ? readdirSync(SITES) : []) {
    if (!isRunning(makerOf(name))) rmSync(join(SITES, name), { recursive: true, force: true });
  }
}
