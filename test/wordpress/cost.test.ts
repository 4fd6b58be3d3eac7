// What the plugin has a site do for a page: nothing where it is not used, and where it is, each file
// that the page needs is read once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { address, block } from './support/posts.js';
import { nothingLogged, PLUGIN, useSite } from './support/site.js';

interface Request {
  uri: string;
  opened: string[];
  queries: number;
}

const READS = 'test/wordpress/fixtures/file-reads';

describe('what a page costs', () => {
  const site = useSite({ plugins: [READS] });

  /** The last request for an address, as the server took it down. */
  const taken = (url: string): Request => {
    const lines = readFileSync(join(site().folder, 'wp-content/requests.log'), 'utf8')
      .trim()
      .split('\n');
    const found = lines
      .map((line) => JSON.parse(line) as Request)
      .findLast(({ uri }) => site().url + uri === url);
    assert.ok(found, url);
    return found;
  };

  /** What a reader's visit costs once the site has kept what it keeps. */
  const visited = async (url: string): Promise<Request> => {
    for (let times = 0; times < 3; times++) await (await fetch(url)).text();
    return taken(url);
  };

  let plain = 0;
  let withoutPlugin = 0;

  it('is the same without it and with it, where a page does not use it', async () => {
    plain = await site().post('<!-- wp:paragraph --><p>Hours</p><!-- /wp:paragraph -->');
    withoutPlugin = (await visited(address(site(), plain))).queries;
    assert.ok(withoutPlugin > 0);
    await site().addPlugin(PLUGIN);
    const { queries, opened } = await visited(address(site(), plain));
    assert.deepEqual(opened, []);
    assert.equal(queries, withoutPlugin);
  });

  it('is the texts in the languages that the page shows, each read once', async () => {
    const tables = 'language-tags.json';
    for (const [lang, files] of [
      ['en', ['content/en.json', tables, 'static/en/kap-explainer.jsonld']],
      ['es', ['content/en.json', 'content/es.json', tables, 'static/es/kap-explainer.jsonld']],
    ] as const) {
      const two = `${block('explainer', { lang })}\n\n${block('cta', { lang })}`;
      const { opened } = await visited(address(site(), await site().post(two)));
      assert.deepEqual(opened.toSorted(), files);
    }
  });

  it('is no text at all where somebody looks after the site', () =>
    visit(site(), { user: 'admin' }, async ({ page }) => {
      for (const [path, files] of [
        ['edit.php', []],
        ['profile.php', []],
        ['upload.php', []],
        ['index.php', ['index.json']],
        ['plugins.php', ['index.json']],
      ] as const) {
        const url = `${site().url}/wp-admin/${path}`;
        await page.goto(url);
        assert.deepEqual(taken(url).opened, files, path);
      }
    }));

  it('is the text in the language of whoever edits, in the editor and in the settings', () =>
    visit(site(), { user: 'admin' }, async ({ page }) => {
      for (const path of ['post-new.php', 'options-general.php?page=kap-elements']) {
        const url = `${site().url}/wp-admin/${path}`;
        await page.goto(url);
        assert.deepEqual(
          taken(url).opened.toSorted(),
          ['content/en.json', 'index.json', 'language-tags.json'],
          path,
        );
      }
    }));

  void nothingLogged(site);
});
