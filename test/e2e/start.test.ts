// What starting costs an old phone, counted: what takes time there is not done at all.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { eachEngine, type TestContext } from './harness/run.js';
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

/** Engines have code of their own for what is asked, not for what our code asks in one more language. */
const SOME = { en: 'en', 'es-MX': 'es', 'ar-SA': 'ar' };

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

/** Counts how often each element draws. */
const DRAWINGS = `<script>
  window.drawings = [];
  const define = customElements.define;
  customElements.define = function (name, { prototype }, ...given) {
    const { update } = prototype;
    prototype.update = function (...changed) {
      drawings.push(name);
      update.apply(this, changed);
    };
    define.call(this, name, prototype.constructor, ...given);
  };
</script>`;

/** Counts observers, and listeners of the window and the document. */
const HELD = `<script>
  window.held = { observers: 0, listeners: 0 };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'])
    window[name] = class extends window[name] {
      constructor(...given) {
        super(...given);
        held.observers++;
      }
    };
  for (const target of [window, document]) {
    const { addEventListener } = target;
    target.addEventListener = function (...given) {
      held.listeners++;
      addEventListener.apply(this, given);
    };
  }
</script>`;

eachEngine('starting', (test, has) => {
  for (const lang of ['en', 'es'])
    test(`${lang}: each element draws once, what stands between its tags notwithstanding`, async (t) => {
      const head = DRAWINGS + scriptTag(t.servers);
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang, head })));
      await speaks(t.page, lang);
      // Whoever would draw again is told of a change of slots by then.
      await t.page.evaluate('new Promise((done) => setTimeout(done))');
      assert.deepEqual(await t.page.evaluate('drawings.sort()'), [
        'kap-cta',
        'kap-explainer',
        'kap-quote',
      ]);
    });

  for (const lang of ['en', 'es'])
    test(`${lang}: on a page that readers see already, each element draws in a task of its own`, async (t) => {
      let release = () => {};
      const delay = new Promise<void>((resolve) => (release = resolve));
      t.servers.fault('kap.js', { delay });
      const tasks = `<script>
        window.task = 0;
        const wait = setTimeout;
        window.setTimeout = (act, ...given) => wait(() => (task++, act()), ...given);
      </script>`;
      const drawings = DRAWINGS.replace('drawings.push(name)', 'drawings.push([name, task])');
      const head = tasks + drawings + scriptTag(t.servers, 'async');
      const html = hostPage(t.servers, { lang, head });
      await t.page.goto(t.servers.page('/', html), { until: 'commit' });
      await t.page.waitFor(`performance.getEntriesByName('first-contentful-paint').length === 1`);
      release();
      await t.page.waitFor('drawings.length === 3');
      const drawn = (await t.page.evaluate('drawings')) as [string, number][];
      assert.equal(new Set(drawn.map(([, task]) => task)).size, 3);
    });

  test.once(
    'observers serve all elements, and nothing else grows faster than they do',
    async (t) => {
      const costs: Record<string, number>[] = [];
      for (const count of [1, 20]) {
        const head = HELD + scriptTag(t.servers);
        const body = '<kap-explainer></kap-explainer>'.repeat(count);
        await t.page.goto(t.servers.page(`/${count}`, hostPage(t.servers, { head, body })));
        await t.page.waitFor(`__probe.ready.length === ${count}`);
        costs.push(
          (await t.page.evaluate(`(() => {
          const root = document.querySelector('kap-explainer').shadowRoot;
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
          let marks = 0;
          while (walker.nextNode()) marks++;
          const requests = performance.getEntriesByType('resource').length;
          return { ...held, marks, elements: root.querySelectorAll('*').length, requests };
        })()`)) as Record<string, number>,
        );
      }
      const [one, twenty] = costs;
      assert.deepEqual(twenty, { ...one, listeners: one!.listeners! + 19 * 3 });
      const { observers, listeners, marks, elements, requests } = one!;
      // The probe and kap.js; languages and placeholders; before and after printing, and fragments.
      assert.deepEqual(
        { requests, observers, listeners },
        { requests: 2, observers: 2, listeners: 3 },
      );
      assert.ok(marks! < 1.6 * elements! + 160, `${marks} marks of Lit's for ${elements} elements`);
    },
  );

  // For each error the browser parses all functions that lead to it once more.
  test(
    'nothing is thrown, not even what is caught',
    async ({ page, servers }) => {
      const body = `${BODY}<div data-kap="quote"></div><p><a href="/about#kap-cta">Contact</a></p>
        <kap-explainer><a href="/about">About</a></kap-explainer>`;
      for (const lang of ['en', 'es']) {
        const html = hostPage(servers, { lang, head: scriptTag(servers), body });
        const errors = await page.errorsDuring(async () => {
          await page.goto(servers.page(`/${lang}`, html));
          await speaks(page, lang);
        });
        assert.deepEqual(errors, []);
      }
    },
    has('errors') ? undefined : 'it does not tell what is caught',
  );

  const asksNothing = (tags: Record<string, string>) => async (t: TestContext) => {
    const { page, servers } = t;
    for (const [lang, shown] of Object.entries(tags)) {
      const head = COUNTERS + scriptTag(servers);
      await page.goto(servers.page(`/${lang}`, hostPage(servers, { lang, head, body: BODY })));
      await speaks(page, shown);
      assert.deepEqual(await page.evaluate('[asked, documents]'), [[], 1], lang);
    }
  };
  test('nothing is asked of Intl, and one document is made', asksNothing(SOME));
  test.once('so it is in every language', asksNothing(TAGS));
});
