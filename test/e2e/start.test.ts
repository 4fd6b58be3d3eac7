// What starting costs an old phone, counted: what takes time there is not done at all.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { speaks } from './support/rendered.js';

/** Every language, and regions in which the same text is shown. */
const TAGS = {
  ...Object.fromEntries(
    ['en', ...readdirSync('dist/locales').map((file) => file.replace('.js', ''))].map((tag) => [
      tag,
      tag,
    ]),
  ),
  ...{ 'en-US': 'en', 'es-MX': 'es', 'ar-SA': 'ar', 'ja-JP': 'ja', 'de-CH': 'de' },
};

/** Counts, from before our script, what is asked of `Intl`, and documents that are made. */
const COUNTERS = `<script>
  window.asked = [];
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (typeof Intl[name] !== 'function') continue;
    Intl[name] = new Proxy(Intl[name], {
      construct: (made, given) => (asked.push(name), Reflect.construct(made, given)),
      apply: (called, self, given) => (asked.push(name), Reflect.apply(called, self, given)),
    });
  }
  for (const type of [Date, Number, String, Array])
    for (const name of Object.getOwnPropertyNames(type.prototype).filter((name) => /locale/i.test(name))) {
      const own = type.prototype[name];
      type.prototype[name] = function (...given) {
        asked.push(name);
        return own.apply(this, given);
      };
    }
  const make = DOMImplementation.prototype.createHTMLDocument;
  window.documents = 0;
  DOMImplementation.prototype.createHTMLDocument = function (...given) {
    documents++;
    return make.apply(this, given);
  };
</script>`;

const BODY = `<kap-explainer region="US" reviewed-by="A. Example" reviewed-on="2026-03-05"></kap-explainer>
  <kap-quote></kap-quote><kap-cta href="/contact"></kap-cta>`;

eachEngine('starting', (test) => {
  test('nothing is asked of Intl, and one document is made', async ({ page, servers }) => {
    for (const [lang, shown] of Object.entries(TAGS)) {
      const head = COUNTERS + scriptTag(servers);
      await page.goto(servers.page(`/${lang}`, hostPage(servers, { lang, head, body: BODY })));
      await speaks(page, shown);
      assert.deepEqual(await page.evaluate('[asked, documents]'), [[], 1], lang);
    }
  });
});
