// What the script tag sets for the whole page.
import assert from 'node:assert/strict';
import { oneEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag, THREE, type HostPage } from './support/host-page.js';
import { sees, speaks, visibleTextOf } from './support/rendered.js';
import { catalogueModule, text, version } from './support/texts.js';

const open = ({ page, servers }: TestContext, given: HostPage) =>
  page.goto(servers.page('/', hostPage(servers, given)));

/** The colours of each element's frame, as the page computes them. */
const frames = () =>
  [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].map((host) => {
    const frame = host.shadowRoot?.querySelector('.frame');
    return frame ? getComputedStyle(frame).colorScheme : '';
  });

oneEngine('page options', (test) => {
  test('data-lang comes before <html lang>, and after a nearer lang', async (t) => {
    const body = `<div id="a">${THREE}</div><div id="b" lang="ar">${THREE}</div>`;
    await open(t, { lang: 'en', options: 'data-lang="es"', body });
    await speaks(t.page, 'es', '#a');
    await speaks(t.page, 'ar', '#b');
  });

  test('data-lang="auto" is the first of the browser\'s languages that we have', async (t) => {
    // Set here, because the engines' own languages depend on the system.
    const languages = `<script>Object.defineProperty(navigator, 'languages', {
      get: () => ['eo', 'C', 'ar-EG', 'en'],
    });</script>`;
    await open(t, { lang: 'es', head: languages + scriptTag(t.servers, 'defer data-lang="auto"') });
    await speaks(t.page, 'ar');
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js', `/locales/ar.js?v=${version()}`]);
  });

  test('data-lang that names no language counts as none', async (t) => {
    await open(t, { lang: 'es', options: 'data-lang="x"' });
    await speaks(t.page, 'es');
  });

  test('data-region gives crisis lines, unless the element says another', async (t) => {
    const body = '<kap-explainer id="a"></kap-explainer><kap-explainer id="b" region="GB">';
    await open(t, { options: 'data-region="us"', body });
    await sees(t.page, '#a', text('en', 'safety.approval.US.1'));
    await sees(t.page, '#a', '988');
    await sees(t.page, '#b', '999');
    assert.ok(!(await visibleTextOf(t.page, '#b')).includes('988'));
  });

  test('data-theme fixes the colours, unless the element says another', async (t) => {
    const body = THREE.replace('<kap-cta', '<kap-cta theme="light"');
    await open(t, { options: 'data-theme="dark"', body });
    await speaks(t.page, 'en');
    assert.deepEqual(await t.page.evaluate(frames), ['dark', 'dark', 'light']);
  });

  test('data-drafts="hide" shows English, says so, and asks for no draft', async (t) => {
    await open(t, { lang: 'es', options: 'data-drafts="hide"' });
    await speaks(t.page, 'en');
    for (const name of ['kap-explainer', 'kap-quote', 'kap-cta']) {
      assert.ok((await visibleTextOf(t.page, name)).includes(text('en', 'fallback.page')), name);
    }
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js']);
  });

  test("data-base is where catalogues come from, from the script's folder", async (t) => {
    t.servers.fault('texts/kap/locales/es.js', { body: catalogueModule('es') });
    t.servers.fault('locales/es.js', { status: 404, body: '' });
    const bases = ['texts/kap', './texts/kap/', '/texts/kap', t.servers.asset('texts/kap/')];
    for (const base of bases) {
      t.servers.log.length = 0;
      await open(t, { lang: 'es', options: `data-base="${base}"` });
      await speaks(t.page, 'es');
      const address = `/texts/kap/locales/es.js?v=${version()}`;
      assert.deepEqual(t.servers.assetRequests(), ['/kap.js', address], base);
    }
  });

  test('a module script finds its options too; of several the first wins', async (t) => {
    const tags = ['es', 'ar'].map((tag) => `type="module" data-lang="${tag}"`);
    const head = tags.map((attributes) => scriptTag(t.servers, attributes)).join('');
    await open(t, { head });
    await speaks(t.page, 'es');
  });
});
