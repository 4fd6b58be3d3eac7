// However the script gets into a page, readers see the same.
import assert from 'node:assert/strict';
import type { Servers } from './harness/servers.js';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag, THREE, type HostPage } from './support/host-page.js';
import { speaks, visibleTextOf } from './support/rendered.js';

const inserted = (servers: Servers) => `<script>
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = ${JSON.stringify(servers.asset('kap.js'))};
    document.head.append(script);
  });
</script>`;

const WAYS: Record<string, (servers: Servers) => HostPage> = {
  defer: () => ({}),
  async: (servers) => ({ head: scriptTag(servers, 'async') }),
  module: (servers) => ({ head: scriptTag(servers, 'type="module"') }),
  'classic in the head': (servers) => ({ head: scriptTag(servers, '') }),
  'at the end of the body': (servers) => ({ head: '', body: THREE + scriptTag(servers, '') }),
  'inserted later': (servers) => ({ head: inserted(servers) }),
  'with a query': (servers) => ({ head: scriptTag(servers).replace('kap.js', 'kap.js?ver=6.8') }),
};

eachEngine('script tag', (test) => {
  test.everywhere('every way of loading gives the same text, also with a catalogue', async (t) => {
    const shown: Record<string, string> = {};
    for (const [way, page] of Object.entries(WAYS)) {
      const path = `/${encodeURIComponent(way)}`;
      const html = hostPage(t.servers, { lang: 'es', ...page(t.servers) });
      await t.page.goto(t.servers.page(path, html));
      await speaks(t.page, 'es');
      shown[way] = await visibleTextOf(t.page, 'kap-explainer, kap-quote, kap-cta');
      const { console, errors } = await t.page.evaluate(() => window.__probe);
      assert.deepEqual({ console, errors }, { console: [], errors: [] }, way);
    }
    assert.deepEqual(Object.keys(shown), Object.keys(WAYS));
    assert.equal(new Set(Object.values(shown)).size, 1, 'one text');
    assert.ok((shown.defer ?? '').length > 5000);
  });

  test('nothing else in the page can pass for our script and say where its files are', async (t) => {
    // Elements with these names stand in place of what the browser's document has by them.
    const elsewhere = 'src="/elsewhere/kap.js" data-base="/elsewhere" data-lang="fr"';
    for (const [type, impostor] of [
      ['defer', `<img name="currentScript" ${elsewhere}>`],
      ['defer', `<object id="currentScript" ${elsewhere}></object>`],
      ['type="module"', `<form name="scripts"><input type="image" ${elsewhere}></form>`],
    ] as const) {
      const head = scriptTag(t.servers, `${type} data-lang="es"`);
      const html = hostPage(t.servers, { lang: '', head, body: impostor + THREE });
      await t.page.goto(t.servers.page('/', html));
      await speaks(t.page, 'es');
    }
  });

  test('elements that come later are drawn, and come back as they were', async (t) => {
    await t.page.goto(
      t.servers.page('/', hostPage(t.servers, { lang: 'es', body: '<main></main>' })),
    );
    await t.page.evaluate((html) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, THREE);
    await speaks(t.page, 'es');
    const before = await visibleTextOf(t.page, 'main');
    await t.page.evaluate(() => {
      const main = document.querySelector('main');
      const old = [...(main?.childNodes ?? [])];
      main?.replaceChildren();
      main?.append(...old);
    });
    assert.equal(await visibleTextOf(t.page, 'main'), before);
  });
});
