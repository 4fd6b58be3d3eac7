// A catalogue that cannot be had: what the page holds in the reader's language stays, and the
// catalogue is asked for again without anybody's doing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine, type TestContext } from './harness/run.js';
import { ASLEEP, hostPage, THREE } from './support/host-page.js';
import { sees, setLang, speaks, visibleTextOf } from './support/rendered.js';
import { catalogueModule, text } from './support/texts.js';

const GONE = { status: 503, body: '' };

const EDITION = readFileSync('dist/static/es/kap-explainer.US.html', 'utf8');

const open = ({ page, servers }: TestContext, body: string) =>
  page.goto(servers.page('/', hostPage(servers, { lang: 'es', body })));

/** Waits until the page was told of a failure. */
const fails = async ({ page, servers }: TestContext, body: string) => {
  servers.fault('locales/es.js', GONE);
  const recorder = `<script>
    addEventListener('kap-error', ({ detail }) => { window.failed = detail.code; });
  </script>`;
  await open({ page, servers } as TestContext, recorder + body);
  await page.waitFor(`window.failed === 'catalogue-failed'`);
};

const heals = ({ servers }: TestContext) => {
  servers.fault('locales/es.js', { status: 200 });
};

eachEngine('recovery', (test) => {
  test('the static edition in the wanted language stays, and gives way when the catalogue comes', async (t) => {
    await fails(t, `<kap-explainer region="US">${EDITION}</kap-explainer>`);
    // As long as any catalogue may take.
    await t.page.evaluate('new Promise((done) => setTimeout(done, 1100))');
    const shown = await visibleTextOf(t.page, 'kap-explainer');
    assert.ok(shown.includes(text('es', 'safety.disclaimer')));
    assert.ok(!shown.includes(text('en', 'title')));
    const { console } = await t.page.evaluate(() => window.__probe);
    assert.match(console[0]?.text ?? '', /^<kap-explainer>: locales\/es\.js did not load/);
    heals(t);
    await t.page.waitFor(`!document.querySelector('[data-kap-static]').getClientRects().length`);
    await sees(t.page, 'kap-explainer', text('es', 'title'));
  });

  test.once('so it does in a placeholder', async (t) => {
    await fails(t, `<div data-kap="explainer" data-kap-lang="es">${EDITION}</div>`);
    await t.page.evaluate('new Promise((done) => setTimeout(done, 1100))');
    const shown = await visibleTextOf(t.page, 'body');
    assert.ok(shown.includes(text('es', 'safety.disclaimer')));
    assert.ok(!shown.includes(text('en', 'title')));
  });

  for (const [around, edition] of [
    ['div', `<div class="wp-block">\n${EDITION}\n</div>`],
    ['article', `<article><div>${EDITION}</div></article>`],
  ] as const) {
    test.once(
      `an editor has put a ${around} around it: it gives way, and is no swallowed page`,
      async (t) => {
        await open(t, `<kap-explainer region="US">${edition}</kap-explainer>`);
        await t.page.waitFor(
          `!document.querySelector('[data-kap-static]').getClientRects().length`,
        );
        await sees(t.page, 'kap-explainer', text('es', 'title'));
        assert.deepEqual((await t.page.evaluate(() => window.__probe)).console, []);
      },
    );
  }

  test.once('text beside the edition is no fallback, and stays', async (t) => {
    await open(t, `<kap-explainer><div>${EDITION}<p>Our team</p></div></kap-explainer>`);
    await sees(t.page, 'kap-explainer', text('es', 'title'));
    assert.match(await visibleTextOf(t.page, 'kap-explainer'), /Our team/);
  });

  test.once('the edition in a language that only the page has stays', async (t) => {
    const edition = EDITION.replace('lang="es"', 'lang="sw"');
    const body = `<kap-explainer lang="sw-KE">${edition}</kap-explainer><kap-cta lang="sw"></kap-cta>`;
    await open(t, body);
    await sees(t.page, 'kap-cta', text('en', 'fallback.page'));
    const shown = await visibleTextOf(t.page, 'kap-explainer');
    assert.ok(shown.includes(text('es', 'safety.disclaimer')));
    assert.ok(!shown.includes(text('en', 'title')));
    await setLang(t.page, 'en');
    await t.page.evaluate(`document.querySelector('kap-explainer').removeAttribute('lang')`);
    await sees(t.page, 'kap-explainer', text('en', 'title'));
  });

  test.once('one in a draft that the page does not want to show gives way', async (t) => {
    await open(t, `<kap-explainer drafts="hide">${EDITION}</kap-explainer>`);
    await sees(t.page, 'kap-explainer', text('en', 'fallback.page'));
  });

  test('one that never answers is asked for again', async (t) => {
    t.servers.fault('locales/es.js', { delay: new Promise(() => {}) });
    const soon = `<script>
      const wait = window.setTimeout;
      window.setTimeout = (act, pause, ...rest) => wait(act, pause === 30000 ? 100 : pause, ...rest);
    </script>`;
    await t.page.goto(
      t.servers.page('/', hostPage(t.servers, { lang: 'es', body: soon + THREE })),
      {
        until: 'commit',
      },
    );
    await sees(t.page, 'kap-quote', text('en', 'fallback.failed'));
    heals(t);
    await speaks(t.page, 'es');
  });

  test('one of the page’s own is asked for again', async (t) => {
    const own = catalogueModule('es', { locale: 'hmn' });
    t.servers.page('/hmn.js', GONE);
    const html = hostPage(t.servers, { lang: 'hmn', options: 'data-catalogues="/hmn.js"' });
    await t.page.goto(t.servers.page('/', html));
    await sees(t.page, 'kap-quote', text('en', 'fallback.page'));
    t.servers.page('/hmn.js', { body: own, headers: { 'Content-Type': 'text/javascript' } });
    await speaks(t.page, 'es');
  });

  test.once('an edition in another language gives way to English with a note', async (t) => {
    await fails(t, `<kap-explainer>${EDITION.replace('lang="es"', 'lang="fr"')}</kap-explainer>`);
    await sees(t.page, 'kap-explainer', text('en', 'fallback.failed'));
  });

  test('it is asked for again after a pause', async (t) => {
    await fails(t, THREE);
    await sees(t.page, 'kap-quote', text('en', 'fallback.failed'));
    heals(t);
    await speaks(t.page, 'es');
    assert.ok(!(await visibleTextOf(t.page, 'body')).includes(text('es', 'fallback.failed')));
  });

  for (const [type, event] of [
    ['the browser is online', `new Event('online')`],
    ['the page is shown again', `new PageTransitionEvent('pageshow', { persisted: true })`],
  ] as const) {
    test(`it is asked for again at once when ${type}`, async (t) => {
      await fails(t, ASLEEP + THREE);
      await sees(t.page, 'kap-quote', text('en', 'fallback.failed'));
      heals(t);
      await t.page.evaluate(`void dispatchEvent(${event})`);
      await speaks(t.page, 'es');
    });
  }

  test.once('pauses grow', async (t) => {
    const clock = `<script>
      window.pauses = [];
      const wait = window.setTimeout;
      window.setTimeout = (act, pause, ...rest) => {
        // Shorter ones are not pauses, longer ones are the driver's.
        if (pause < 1500 || pause > 20000) return wait(act, pause, ...rest);
        pauses.push(pause);
        return wait(act, 0, ...rest);
      };
    </script>`;
    await fails(t, `${clock}<kap-cta></kap-cta>`);
    await t.page.waitFor('window.pauses.length >= 4');
    const pauses = (await t.page.evaluate('window.pauses.slice(0, 4)')) as number[];
    pauses.reduce((before, now) => (assert.ok(now >= 2 * before, pauses.join()), now));
  });
});
