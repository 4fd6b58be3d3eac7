// The elements speak the language of the place where they stand.
import assert from 'node:assert/strict';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag, THREE } from './support/host-page.js';
import { setLang, speaks, visibleTextOf } from './support/rendered.js';
import { TAGS, text, type Tag } from './support/texts.js';

// What pages and their plugins really write there, and what attackers may. Pages that state no
// language are shown in the browser's, which is English in the tests.
const HOSTILE: [lang: string, shown: Tag, isThere: boolean][] = [
  ['es_MX.UTF-8', 'es', true],
  ['“ar”', 'ar', true],
  [' ES-419 ', 'es', true],
  ['zh-CN', 'zh-Hans', true],
  ['zh', 'zh-Hans', true],
  ['en-US@posix', 'en', true],
  ['es-x', 'es', true],
  ['eo_XX', 'en', false],
  ['', 'en', true],
  ['x', 'en', true],
  ['auto', 'en', true],
  // "img" could be a language's code.
  ['"><img src=x onerror=alert(1)>', 'en', false],
  ['../../evil', 'en', true],
  ['__proto__', 'en', true],
  ['constructor', 'en', true],
  ['e'.repeat(100_000), 'en', true],
  ['-'.repeat(5000) + '\0\u202e\ud800', 'en', true],
];

eachEngine('language', (test) => {
  test('follows <html lang>, with the direction inside and the host untouched', async (t) => {
    for (const tag of TAGS) {
      await t.page.goto(t.servers.page(`/${tag}`, hostPage(t.servers, { lang: tag })));
      await speaks(t.page, tag);
      const found = await t.page.evaluate(() =>
        [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].map((host) => {
          const shown = host.shadowRoot?.querySelector('h2, blockquote');
          return {
            lang: shown?.closest('[lang]')?.getAttribute('lang'),
            direction: shown && getComputedStyle(shown).direction,
            touched: host.hasAttribute('lang') || host.hasAttribute('dir'),
          };
        }),
      );
      const wanted = { lang: tag, direction: tag === 'ar' ? 'rtl' : 'ltr', touched: false };
      assert.deepEqual(found, [wanted, wanted, wanted]);
    }
  });

  test('follows what old pages and XHTML write in the place of lang', async (t) => {
    const meta = '<meta http-equiv="Content-Language" content="es-MX">';
    const head = meta + scriptTag(t.servers);
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: '', head })));
    await speaks(t.page, 'es');
    const body = `<div xml:lang="ar">${THREE}</div>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'de', head, body })));
    await speaks(t.page, 'ar');
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'de', head })));
    await speaks(t.page, 'de');
  });

  test.everywhere(
    'follows a live change of <html lang>, there and back, with one event each',
    async (t) => {
      await t.page.goto(t.servers.page('/', hostPage(t.servers)));
      await speaks(t.page, 'en');
      await t.page.evaluate(() => {
        const events: string[] = [];
        Object.assign(window, { events });
        document.addEventListener('kap-locale-change', (event) => {
          const { localName } = event.target as Element;
          events.push(`${localName} ${(event as CustomEvent<{ locale: string }>).detail.locale}`);
        });
      });
      const turns: Tag[] = ['es', 'ar', 'zh-Hans', 'es', 'en'];
      for (const tag of turns) {
        await setLang(t.page, tag);
        await speaks(t.page, tag);
      }
      const names = ['kap-explainer', 'kap-quote', 'kap-cta'];
      const wanted = turns.flatMap((tag) => names.map((name) => `${name} ${tag}`));
      assert.deepEqual(await t.page.evaluate('window.events'), wanted);
    },
  );

  test('two languages stand on one page, and only one of them is changed', async (t) => {
    const body = `<section id="a">${THREE}</section><section id="b" lang="ar" dir="rtl">${THREE}</section>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await speaks(t.page, 'en', '#a');
    await speaks(t.page, 'ar', '#b');
    await setLang(t.page, 'es');
    await speaks(t.page, 'es', '#a');
    await speaks(t.page, 'ar', '#b');
    await t.page.evaluate(() => document.querySelector('#b')?.setAttribute('lang', 'zh-Hans'));
    await speaks(t.page, 'zh-Hans', '#b');
    await speaks(t.page, 'es', '#a');
  });

  test('a language that we do not have is English and says so', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'eo' })));
    await speaks(t.page, 'en');
    for (const name of ['kap-explainer', 'kap-quote', 'kap-cta']) {
      assert.ok((await visibleTextOf(t.page, name)).includes(text('en', 'fallback.page')), name);
    }
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js']);
    await setLang(t.page, 'en');
    await t.page.waitFor(
      `!document.querySelector('kap-explainer').shadowRoot.querySelector('.notice')`,
    );
  });

  test.everywhere('hostile values give a language, and never an exception', async (t) => {
    await t.page.goto(t.servers.page('/', hostPage(t.servers)));
    for (const [lang, tag, isThere] of HOSTILE) {
      // By way of another language, so that nothing of the value before is left.
      await setLang(t.page, tag === 'ar' ? 'es' : 'ar');
      await speaks(t.page, tag === 'ar' ? 'es' : 'ar');
      await setLang(t.page, lang);
      await speaks(t.page, tag);
      const note = (await visibleTextOf(t.page, 'kap-quote')).includes(text('en', 'fallback.page'));
      assert.equal(note, !isThere, lang.slice(0, 40));
    }
    const { errors, console, uses } = await t.page.evaluate(() => window.__probe);
    assert.deepEqual({ errors, console, uses }, { errors: [], console: [], uses: [] });
    assert.equal(t.servers.assetRequests().length, 4);
  });
});
