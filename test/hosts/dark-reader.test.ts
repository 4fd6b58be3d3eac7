// Dark Reader, as an extension or as a site's own switch, rewrites some of a page's colours.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from '../e2e/harness/run.js';
import { measureContrast } from '../e2e/support/contrast.js';
import { scriptTag } from '../e2e/support/host-page.js';
import { setLang, speaks } from '../e2e/support/rendered.js';
import { serverThree } from '../e2e/support/server-page.js';
import { ELEMENTS, Site } from './support/site.js';

const LIBRARY = 'darkreader/darkreader.js';
const ENABLE = 'DarkReader.setFetchMethod(fetch), DarkReader.enable()';
const ON = `document.documentElement.hasAttribute('data-darkreader-scheme')`;
/** Two frames: it rewrites later than when it is called. */
const REWRITTEN =
  'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))';

const PAGES: Record<string, string> = {
  'a page without colours': '',
  'a light page': 'body { background: #fff; color: #222 }',
  'a dark page': 'body { background: #111; color: #eee }',
  'a light page that sets our colours': `body { background: #fff; color: #222;
    --kap-color-text: #222; --kap-color-muted: #555; --kap-color-surface: #f4f0e8;
    --kap-color-accent: #0b5a63; --kap-color-safety: #705000 }`,
  'a dark page that sets our colours': `body { background: #111; color: #eee;
    --kap-color-text: #eee; --kap-color-muted: #bbb; --kap-color-surface: #2a2a2a;
    --kap-color-accent: #8fd3dc; --kap-color-on-accent: #000 }`,
};

/** The three elements, with the notices of a draft, as the page is and in both fixed themes. */
const everyTheme = ['', 'theme="light"', 'theme="dark"']
  .map((theme) => ELEMENTS.html.replace(/<kap-(\w+)/g, `$& ${theme}`))
  .join('');

async function legible(page: Page, what: string, { withText = true } = {}) {
  const { safety, text } = await page.evaluate(measureContrast);
  assert.ok(safety >= 4.5, `${what}: safety panel ${safety.toFixed(2)}`);
  if (withText) assert.ok(text >= 4.5, `${what}: text ${text.toFixed(2)}`);
}

/**
 * Every colour of what is shown, in our elements too. Runs in the page. Styles are all that is
 * rewritten, and a picture of the whole page takes most of a test's time.
 */
const coloursOf = () => {
  const names = [...getComputedStyle(document.body)].filter((name) =>
    /color|fill|stroke|shadow|image|filter|opacity/.test(name),
  );
  const below = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  return below(document)
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element);
      const marker = element.localName === 'li' && getComputedStyle(element, '::marker').color;
      return [
        element.localName,
        marker,
        ...names.map((name) => style.getPropertyValue(name)),
      ].join();
    });
};

async function darkened(page: Page) {
  await page.waitFor(ON);
  await page.evaluate(REWRITTEN);
}

/** What more than one engine tries: the library reads the colours of the other pages in the same way. */
const TRIED_IN_OTHERS = ['a page without colours', 'a dark page that sets our colours'];

eachEngine('Dark Reader', (declare) => {
  for (const [title, css] of Object.entries(PAGES)) {
    const test = TRIED_IN_OTHERS.includes(title) ? declare : declare.once;

    test(`${title}, before and after it is switched on and off`, async ({ page, servers }) => {
      const site = new Site(servers, everyTheme);
      const library = `<script src="${site.installed(LIBRARY)}"></script>`;
      const head = `<style>${css}</style>${library}${site.script()}`;
      await page.goto(servers.page('/', site.bare({ head, body: site.embed })));
      await speaks(page, 'es');
      const before = await page.evaluate(coloursOf);
      assert.ok(before.length > 500, String(before.length));
      await page.evaluate(ENABLE);
      await darkened(page);
      await legible(page, 'on');
      await setLang(page, 'ar');
      await speaks(page, 'ar');
      await page.evaluate(REWRITTEN);
      await legible(page, 'in another language');
      await setLang(page, 'es');
      await speaks(page, 'es');
      await page.evaluate('DarkReader.disable()');
      await page.waitFor(`!${ON}`);
      await page.evaluate(REWRITTEN);
      assert.deepEqual(await page.evaluate(coloursOf), before, 'off again');
    });

    test(`${title}, on before our script`, async ({ page, servers }) => {
      const site = new Site(servers, everyTheme);
      const library = `<script src="${site.installed(LIBRARY)}"></script><script>${ENABLE}</script>`;
      const head = `<style>${css}</style>${library}${site.script()}`;
      await page.goto(servers.page('/', site.bare({ head, body: site.embed })));
      await speaks(page, 'es');
      await darkened(page);
      await legible(page, 'on');
    });

    test(`${title}, over what a server drew`, async ({ page, servers }) => {
      const site = new Site(servers, await serverThree({ lang: 'es' }));
      const library = `<script src="${site.installed(LIBRARY)}"></script><script>${ENABLE}</script>`;
      const head = `<style>${css}</style>${library}`;
      await page.goto(servers.page('/', site.bare({ head, body: site.embed })));
      await darkened(page);
      // It may miss the styles of a declared root, and with them a page's colour for our text.
      const withText = !css.includes('--kap-color-text');
      await legible(page, 'before the script', { withText });
      await page.evaluate((html: string) => {
        let left = 3;
        document.head.append(document.createRange().createContextualFragment(html));
        return new Promise<void>((done) => {
          addEventListener('kap-ready', () => --left || done());
        });
      }, scriptTag(servers));
      await page.evaluate(REWRITTEN);
      await legible(page, 'after the script');
    });
  }
});
