// A slow catalogue: what is there stays for about a second, then English, then the translation.
import assert from 'node:assert/strict';
import { oneEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { sees, setLang, speaks, visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

/**
 * Writes down, frame by frame, what a reader sees of the overview, with the time since the first
 * frame in which the element is known. The test's own clock is too coarse for that.
 */
const RECORDER = `<script>
  window.seen = [];
  let start;
  const look = () => {
    const host = document.querySelector('kap-explainer');
    if (host && customElements.get('kap-explainer')) {
      const now = performance.now();
      start ??= now;
      const title = host.shadowRoot?.querySelector('h2');
      const link = host.querySelector('a').getClientRects().length > 0;
      const what = title ? title.closest('[lang]').lang + (link ? ' and link' : '') : link ? 'link' : 'nothing';
      if (what !== seen.at(-1)?.what) seen.push({ what, at: now - start });
    }
    requestAnimationFrame(look);
  };
  look();
</script>`;

interface Seen {
  what: string;
  at: number;
}

oneEngine('slow catalogue', (test) => {
  test('the fallback, then English with a note, then Spanish: never blank', async (t) => {
    let release = () => {};
    const delay = new Promise<void>((resolve) => (release = resolve));
    t.servers.fault('locales/es.js', { delay });
    const head = RECORDER + scriptTag(t.servers);
    // Some engines wait for the catalogue before they call the page loaded.
    const url = t.servers.page('/', hostPage(t.servers, { lang: 'es', head }));
    await t.page.goto(url, { until: 'commit' });
    for (const name of ['kap-explainer', 'kap-quote', 'kap-cta']) {
      await sees(t.page, name, text('en', 'fallback.failed'));
    }
    await speaks(t.page, 'en');
    release();
    await speaks(t.page, 'es');
    assert.ok(!(await visibleTextOf(t.page, 'body')).includes(text('es', 'fallback.failed')));
    await t.page.waitFor('window.seen.length > 2');
    const seen = (await t.page.evaluate('window.seen')) as Seen[];
    assert.deepEqual(
      seen.map(({ what }) => what),
      ['link', 'en', 'es'],
    );
    const patience = (seen[1]?.at ?? 0) - (seen[0]?.at ?? 0);
    assert.ok(patience > 700 && patience < 2500, `${patience} ms`);
    assert.deepEqual(await t.page.evaluate(() => window.__probe.console), []);
  });

  test('a change of language keeps the old text, and the focus throughout', async (t) => {
    let release = () => {};
    const delay = new Promise<void>((resolve) => (release = resolve));
    t.servers.fault('locales/ar.js', { delay });
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'es' })));
    await speaks(t.page, 'es');
    const focused = await t.page.evaluate(() => {
      const link = document.querySelector('kap-explainer')?.shadowRoot?.querySelector('.button');
      (link as HTMLElement).focus();
      Object.assign(window, { link });
      return document.activeElement?.localName;
    });
    assert.equal(focused, 'kap-explainer');
    const hasFocus = () =>
      document.activeElement?.shadowRoot?.activeElement === (window as { link?: Element }).link;

    // In one go, so that the second of patience cannot end in between.
    const atOnce = await t.page.evaluate(async () => {
      document.documentElement.lang = 'ar';
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.querySelector('kap-explainer')?.shadowRoot?.querySelector('h2')?.innerText;
    });
    assert.equal(atOnce, text('es', 'title'), 'the old text');
    await sees(t.page, 'kap-explainer', text('en', 'fallback.failed'));
    await speaks(t.page, 'en');
    assert.ok(await t.page.evaluate(hasFocus), 'focus in English');
    release();
    await speaks(t.page, 'ar');
    assert.ok(await t.page.evaluate(hasFocus), 'focus in Arabic');
  });

  test('the last language asked for wins, whichever catalogue comes last', async (t) => {
    let release = () => {};
    const delay = new Promise<void>((resolve) => (release = resolve));
    t.servers.fault('locales/es.js', { delay });
    await t.page.goto(t.servers.page('/', hostPage(t.servers)));
    await speaks(t.page, 'en');
    await setLang(t.page, 'es');
    await t.page.waitFor('performance.getEntriesByType("resource").length > 0');
    await setLang(t.page, 'ar');
    await speaks(t.page, 'ar');
    release();
    // Once Spanish is there, a second explainer may show it; the first stays as it is.
    await t.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<kap-quote lang="es" id="late"></kap-quote>');
    });
    await sees(t.page, '#late', text('es', 'quote.text'));
    await sees(t.page, 'kap-explainer', text('ar', 'title'));
  });
});
