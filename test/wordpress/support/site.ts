// A site for a group of tests, in the version of WordPress that the variable SUITE names.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { versionOf } from '../../harness/wordpress/fetch.js';
import { Site, type SiteOptions } from '../../harness/wordpress/site.js';
import { suiteNamed } from '../../harness/wordpress/suites.js';

export const SUITE = suiteNamed(process.env.SUITE ?? 'trixie');

/** Whether this is the version in which is tested, once, what no version can change. */
export const IS_MAIN = SUITE.step === 'wordpress';

/** The plugin as the build writes it. */
export const PLUGIN = 'dist/wordpress/kap-elements';

/**
 * Gives the tests of a group a fresh site with the plugin active, and ends the group with a test that
 * PHP found nothing to complain of.
 */
export function useSite({ plugins = [PLUGIN], ...options }: SiteOptions = {}): () => Site {
  let site: Site | undefined;
  const current = (): Site => {
    assert.ok(site, 'the site did not start');
    return site;
  };
  before(async () => {
    site = await Site.start(SUITE, { plugins, ...options });
  });
  after(() => site?.close());
  return current;
}

/** Declares the test that PHP found nothing to complain of in the tests before it. */
export const nothingLogged = (site: () => Site): Promise<void> =>
  it('PHP had nothing to complain of', (t) => {
    t.diagnostic(`engine ${versionOf(site().folder)}`);
    assert.deepEqual(site().log(), []);
  });
