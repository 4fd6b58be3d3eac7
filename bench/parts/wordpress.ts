// What the plugin costs a WordPress: its pages and its administration, with the plugin and without.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../../test/harness/wordpress/fetch.js';
import { Site } from '../../test/harness/wordpress/site.js';
import { suiteNamed } from '../../test/harness/wordpress/suites.js';
import { inTurn, type Part } from '../support/rounds.js';
import { median } from '../support/statistics.js';
import { figure, table, whole } from '../support/tables.js';

const PLUGIN = 'dist/wordpress/kap-elements';
const MIB = 2 ** 20;

const overview = (lang: string) => `<!-- wp:kap-elements/explainer {"lang":"${lang}"} /-->`;

/** Texts of posts, and pages of the administration. */
const PAGES: readonly [name: string, page: { post: string } | { admin: string }][] = [
  ['a post without it', { post: '<!-- wp:paragraph --><p>Hours</p><!-- /wp:paragraph -->' }],
  ['a post with the overview', { post: overview('en') }],
  ['the same in Spanish', { post: overview('es') }],
  ['the dashboard', { admin: 'index.php' }],
  ['the list of plugins', { admin: 'plugins.php' }],
  ['the list of posts', { admin: 'edit.php' }],
  ['the editor', { admin: 'post-new.php' }],
];

interface Cost {
  time: number;
  memory: number;
  queries: number;
  bytes: number;
}

/** Asks for a page, and gives what the server has taken down of it. */
async function cost(site: Site, path: string): Promise<Cost> {
  const headers = path.startsWith('/wp-admin/') ? { 'X-Bench': 'admin' } : {};
  const answer = await fetch(site.url + path, { headers });
  const { length } = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200 || answer.redirected) throw new Error(`${path}: ${answer.url}`);
  const log = readFileSync(join(site.folder, 'wp-content/costs.log'), 'utf8').trim().split('\n');
  const lines = log.map((line) => JSON.parse(line) as Cost & { uri: string });
  return { ...lines.findLast(({ uri }) => uri === path)!, bytes: length };
}

/** The paths of the pages on a site. */
async function pathsOn(site: Site): Promise<string[]> {
  const paths: string[] = [];
  for (const [, page] of PAGES) {
    paths.push('post' in page ? `/?p=${await site.post(page.post)}` : `/wp-admin/${page.admin}`);
  }
  return paths;
}

const COLUMNS: readonly [head: string, write: (cost: Cost) => number, form: typeof figure][] = [
  ['time, ms', ({ time }) => time, figure],
  ['memory, MiB', ({ memory }) => memory / MIB, figure],
  ['queries', ({ queries }) => queries, whole],
  ['HTML, bytes', ({ bytes }) => bytes, whole],
];

export const wordpress: Part = {
  title: 'The plugin in WordPress',
  rounds: 25,
  async measure(bench) {
    const suite = suiteNamed('trixie');
    const sites = {
      without: await Site.start(suite, { plugins: ['bench/wordpress/page-cost'] }),
      with: await Site.start(suite, { plugins: ['bench/wordpress/page-cost', PLUGIN] }),
    };
    try {
      const paths = await pathsOn(sites.without);
      await pathsOn(sites.with);
      const things = paths.flatMap((path) =>
        [sites.without, sites.with].map((site) => ({ site, path })),
      );
      // What a site keeps it keeps after the first visits.
      for (let i = 0; i < 2; i++) for (const { site, path } of things) await cost(site, path);
      const samples = await inTurn(bench, things, ({ site, path }) => cost(site, path));
      const rows = PAGES.map(([name], i) => [
        name,
        ...COLUMNS.flatMap(([, read, form]) =>
          [things[2 * i]!, things[2 * i + 1]!].map((thing) =>
            form(median(samples.get(thing)!.map(read))),
          ),
        ),
      ]);
      const head = COLUMNS.flatMap(([name]) => [name, 'with it']);
      return {
        text: table(['page', ...head], rows),
        browser: `WordPress ${versionOf(sites.with.folder)}, SQLite, PHP’s own server`,
      };
    } finally {
      for (const site of Object.values(sites)) await site.close();
    }
  },
};
