// A catalogue that cannot be had: what the page holds in the reader's language stays, and the
// catalogue is asked for again without anybody's doing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine, type TestContext } from './harness/run.js';
import { ASLEEP, hostPage, THREE } from './support/host-page.js';
import { sees, speaks, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

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

  test('so it does in a placeholder', async (t) => {
    await fails(t, `<div data-kap="explainer" data-kap-lang="es">${EDITION}</div>`);
    await t.page.evaluate('new Promise((done) => setTimeout(done, 1100))');
    const shown = await visibleTextOf(t.page, 'body');
    assert.ok(shown.includes(text('es', 'safety.disclaimer')));
    assert.ok(!shown.includes(text('en', 'title')));
  });

  test('an edition in another language gives way to English with a note', async (t) => {
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

  test('pauses grow', async (t) => {
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
