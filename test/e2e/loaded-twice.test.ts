// Plugins and editors both bring the script: the second load does nothing, and throws nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { speaks } from './support/rendered.js';
import { version } from './support/texts.js';

const OTHER = '99.1.2';

/** Lit notes each of its copies on the page there. */
const copiesOfLit = () =>
  (globalThis as { litElementVersions?: string[] }).litElementVersions?.length;

eachEngine('loaded twice', (test) => {
  for (const [title, attributes] of [
    ['deferred', ['defer', 'defer']],
    ['as a script and a module', ['', 'type="module"']],
    ['as two modules', ['type="module"', 'type="module"']],
  ] as const) {
    test(`the same version ${title}: silent, Lit evaluated once`, async (t) => {
      const [first, second] = attributes.map((attribute) => scriptTag(t.servers, attribute));
      // Another address, since a module of the same address is not evaluated twice anyway.
      const head = `${first}${second?.replace('kap.js', 'kap.js?again')}`;
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'es', head })));
      await speaks(t.page, 'es');
      assert.equal(t.servers.assetRequests().filter((url) => url.startsWith('/kap.js')).length, 2);
      const { console, errors } = await t.page.evaluate(() => window.__probe);
      assert.deepEqual({ console, errors }, { console: [], errors: [] });
      assert.equal(await t.page.evaluate(copiesOfLit), 1);
    });
  }

  test('another version: one warning that names both, Lit evaluated once', async (t) => {
    const body = readFileSync('dist/kap.js', 'utf8').replaceAll(`"${version()}"`, `"${OTHER}"`);
    assert.ok(body.includes(OTHER));
    t.servers.fault('other/kap.js', { body });
    const first = scriptTag(t.servers);
    const head = first + first.replace('kap.js', 'other/kap.js');
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head })));
    await speaks(t.page, 'en');
    const { console, errors } = await t.page.evaluate(() => window.__probe);
    assert.deepEqual(errors, []);
    assert.equal(console.length, 1, JSON.stringify(console));
    assert.equal(console[0]?.level, 'warn');
    assert.ok(console[0].text.includes(OTHER) && console[0].text.includes(version()));
    assert.equal(await t.page.evaluate(copiesOfLit), 1);
  });

  test('a page that took one of our names first keeps it, and gets the others', async (t) => {
    const head = `<script>customElements.define('kap-quote', class extends HTMLElement {});</script>`;
    const html = hostPage(t.servers, { head: head + scriptTag(t.servers) });
    await t.page.goto(t.servers.page('/', html));
    await t.page.waitFor(`document.querySelector('kap-cta').shadowRoot?.querySelector('h2')`);
    assert.equal(await t.page.evaluate(`document.querySelector('kap-quote').shadowRoot`), null);
    assert.deepEqual(await t.page.evaluate(() => window.__probe.errors), []);
  });
});
