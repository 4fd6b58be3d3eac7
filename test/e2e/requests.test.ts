// One request in English, two in another language, and nothing else leaves or stays.
import assert from 'node:assert/strict';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { setLang, speaks } from './support/rendered.js';
import { ALL_TAGS, version } from './support/texts.js';

/** What the page asks for without us. */
const own = [PROBE_PATH, '/favicon.ico'];

eachEngine('requests', (test) => {
  const askedFor = (tags: readonly string[]) => async (t: TestContext) => {
    for (const tag of tags) {
      t.servers.log.length = 0;
      const body = THREE.repeat(3);
      await t.page.goto(t.servers.page(`/${tag}`, hostPage(t.servers, { lang: tag, body })));
      await speaks(t.page, tag);
      const catalogues = tag === 'en' ? [] : [`/locales/${tag}.js?v=${version()}`];
      assert.deepEqual(t.servers.assetRequests(), ['/kap.js', ...catalogues]);
      // The log knows only our two origins; the browser knows every request.
      const others = await t.page.evaluate(
        (ours) =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .filter((name) => !ours.some((start) => name.startsWith(start))),
        [t.servers.assetOrigin, ...own.map((path) => t.servers.pageOrigin + path)],
      );
      assert.deepEqual(others, []);
    }
  };
  test.everywhere('English asks for one file, Spanish for two', askedFor(['en', 'es']));
  test.once('each language asks for no more than two', askedFor(ALL_TAGS));

  test('what is asked for carries no cookie and only the origin as referrer', async (t) => {
    await t.page.goto(t.servers.page('/private/visit', hostPage(t.servers, { lang: 'es' })));
    await speaks(t.page, 'es');
    for (const { origin, headers } of t.servers.log) {
      assert.equal(headers.cookie, undefined);
      if (origin === 'asset') assert.doesNotMatch(headers.referer ?? '', /private/);
    }
  });

  test('a language is asked for once, however often it is shown', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers)));
    for (const tag of ['es', 'en', 'es', 'ar', 'es'] as const) {
      await setLang(t.page, tag);
      await speaks(t.page, tag);
    }
    const wanted = ['es', 'ar'].map((tag) => `/locales/${tag}.js?v=${version()}`);
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js', ...wanted]);
  });

  test.everywhere(
    'nothing is written to the console, stored, or asked for by script',
    async (t) => {
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'es' })));
      await speaks(t.page, 'es');
      await setLang(t.page, 'en');
      await speaks(t.page, 'en');
      const { console, errors, violations, uses } = await t.page.evaluate(() => window.__probe);
      assert.deepEqual(
        { console, errors, violations, uses },
        {
          console: [],
          errors: [],
          violations: [],
          uses: [],
        },
      );
      const kept = await t.page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
      ]);
      assert.deepEqual(kept, ['', 0, 0]);
    },
  );
});
