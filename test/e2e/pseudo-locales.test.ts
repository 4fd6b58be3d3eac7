// Test languages: a long and accented one, and one from right to left. Nothing is cut off, and nothing
// is said in plain English that a translator could not reach.
import assert from 'node:assert/strict';
import { edition } from '../../translation/files/compile.js';
import { pseudoCatalogues } from '../../translation/files/pseudo.js';
import { moduleOf } from '../../translation/catalogue.js';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { clippedParts, pageOverflow } from './support/layout.js';

const WIDTHS = [320, 360, 1280];

const ELEMENTS: Record<string, string> = {
  article: '<kap-explainer region="US" cta-href="/contact" language-menu></kap-explainer>',
  accordion: '<kap-explainer layout="accordion" region="GB" cta-href="/contact"></kap-explainer>',
  compact:
    '<kap-explainer layout="compact" reviewed-by="A" reviewed-on="2020-01-01"></kap-explainer>',
  quote: '<kap-quote></kap-quote>',
  banner: '<kap-cta href="/contact"></kap-cta>',
  inline: '<kap-cta href="/contact" layout="inline" target="_blank"></kap-cta>',
  button: '<kap-cta href="/contact" layout="button"></kap-cta>',
};

/** Texts of ours, marked as the test language, in which plain letters stand. Runs in the page. */
const unlocalized = (tag: string) => {
  // What browsers themselves say in any language: dates, names of countries and languages.
  const names = (type: 'region' | 'language', code: string) =>
    new Intl.DisplayNames(tag, { type }).of(code)!;
  const languages = ['en', 'es'].map((code) => names('language', code));
  const given = [
    names('language', tag),
    ...languages,
    ...['US', 'GB'].map((code) => names('region', code)),
    ...Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(tag, { month: 'long' }).format(new Date(2026, month, 1)),
    ),
  ];
  const found: string[] = [];
  const judge = (text: string) => {
    const rest = given.reduce((left, name) => left.replaceAll(name, ''), text);
    if (/[a-z]/i.test(rest)) found.push(text.trim());
  };
  for (const host of document.querySelectorAll('kap-explainer, kap-quote, kap-cta')) {
    const root = host.shadowRoot!;
    for (const node of root.querySelectorAll('[aria-label]')) judge(node.ariaLabel!);
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      const marked = parent.closest('[lang]')?.getAttribute('lang') === tag;
      const same = parent.closest('option, .print, span[dir=ltr], [dir=auto]');
      if (marked && !same) judge(texts.currentNode.nodeValue!);
    }
  }
  return found;
};

eachEngine('test languages', (test) => {
  const catalogues = pseudoCatalogues(edition);

  for (const catalogue of catalogues) {
    const tag = catalogue.locale;
    test(`${tag}: nothing is cut off, and all of it is translated`, async ({ page, servers }) => {
      servers.page(`/${tag}.js`, moduleOf(catalogue, edition));
      const options = `data-catalogues="/${tag}.js"`;
      for (const [layout, body] of Object.entries(ELEMENTS)) {
        await page.goto(
          servers.page(`/${layout}`, hostPage(servers, { lang: tag, options, body })),
        );
        await page.waitFor(
          `[...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].every((host) =>
            host.shadowRoot?.querySelector('[role=status]')?.lang === ${JSON.stringify(tag)})`,
        );
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 800 });
          assert.deepEqual(await page.evaluate(clippedParts), [], `${layout}, ${width} px`);
          assert.equal(await page.evaluate(pageOverflow), 0, `${layout}, ${width} px`);
        }
        assert.deepEqual(await page.evaluate(unlocalized, tag), [], layout);
        const sides = await page.evaluate(() => {
          const panel = document
            .querySelector('kap-explainer')
            ?.shadowRoot?.querySelector('.safety');
          const { borderLeftWidth, borderRightWidth } = getComputedStyle(panel ?? document.body);
          return panel ? [borderLeftWidth, borderRightWidth] : undefined;
        });
        if (sides) assert.deepEqual(sides, tag === 'ar-XB' ? ['1px', '5px'] : ['5px', '1px']);
      }
      assert.deepEqual(await page.evaluate(() => window.__probe.console), []);
    });
  }
});
