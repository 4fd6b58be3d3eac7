// The README's table of what pages and tools leave of each way of embedding, cell by cell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test as nodeTest } from 'node:test';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from '../e2e/harness/run.js';
import { measureContrast } from '../e2e/support/contrast.js';
import { sees, setLang, visibleTextOf } from '../e2e/support/rendered.js';
import { catalogueModule, text } from '../e2e/support/texts.js';
import { renderToString } from '../support/ssr.js';
import { bundle } from './support/bundle.js';
import { Site } from './support/site.js';

const LINK = '<a href="/about">About KAP</a>';
const EDITION = readFileSync('dist/static/es/kap-explainer.US.html', 'utf8');
const SCRIPT = readFileSync('dist/kap.js', 'utf8');

/** The columns: ways of embedding. */
const EMBEDDINGS: Record<string, string> = {
  'element with link': `<kap-explainer>${LINK}</kap-explainer>`,
  div: `<div data-kap="explainer">${LINK}</div>`,
  link: '<p><a href="https://clinic.example/about#kap-explainer_layout-article">About KAP</a></p>',
  'static edition': `<kap-explainer>${EDITION}</kap-explainer>`,
  'server-rendered': await renderToString(
    'kap-explainer',
    { region: 'US' },
    { lang: 'es', fallback: { text: 'About KAP', href: '/about' } },
  ),
};

/** What is left: all of the overview in the page's language, English in its place, or what the page wrote. */
type Left = 'kept' | 'English' | 'fallback';

interface Tool {
  /** The head of the page, our script included. */
  head: (site: Site, html: string) => string | Promise<string>;
  /** What happens to the page once it has drawn. */
  act?: (context: TestContext, site: Site, html: string) => Promise<unknown>;
  leaves: Left;
  /** No engine can change it. */
  once?: true;
  /** Where it leaves something else. */
  except?: Readonly<Partial<Record<string, Left>>>;
}

/** Waits until our text stands in the place of the page's, and is ours, not only a server's. */
async function isDrawn(page: Page) {
  await page.waitFor('window.__probe.ready.length > 0');
  await sees(page, 'main', text('es', 'title'));
  await page.waitFor(`!document.querySelector('main [data-kap-static]')?.checkVisibility()`);
}

/** Sets the language of the page, and of what a server has given one of its own. */
async function speakTo(page: Page, lang: string) {
  await setLang(page, lang);
  await page.evaluate(
    `document.querySelector('kap-explainer[lang]')?.setAttribute('lang', '${lang}')`,
  );
}

const asScript = { 'Content-Type': 'text/javascript' };

const ordinary = (site: Site): string => site.script('defer data-region="US"');

/** Our code in a file of other scripts, and no tag of ours. */
function joined(site: Site): string {
  site.servers.page('/kap/locales/es.js', { body: catalogueModule('es'), headers: asScript });
  return `<script defer src="${site.file('/cache/joined.js', `0;\n${SCRIPT}\n0;`, asScript)}"></script>`;
}

/** Where the page itself has the text. */
const TEXT_OF_PAGE = { 'static edition': 'kept', 'server-rendered': 'kept' } as const;

/** The rows. */
const TOOLS: Record<string, Tool> = {
  'joined with other scripts': {
    once: true,
    head: joined,
    leaves: 'English',
    except: TEXT_OF_PAGE,
  },
  'the same, with `data-kap-base`': {
    once: true,
    head: (site) =>
      `<script type="application/json" data-kap-base="/kap/" data-region="US">{}</script>${joined(site)}`,
    leaves: 'kept',
  },
  inlined: {
    once: true,
    head: () => `<script>addEventListener('DOMContentLoaded', () => {${SCRIPT}})</script>`,
    leaves: 'English',
    except: TEXT_OF_PAGE,
  },
  'renamed, `locales` beside it': {
    once: true,
    head(site) {
      site.servers.fault('js/a1b2.js', { body: SCRIPT });
      site.servers.fault('js/locales/es.js', { body: catalogueModule('es') });
      return ordinary(site).replace('kap.js', 'js/a1b2.js');
    },
    leaves: 'kept',
  },
  'delayed until readers act': {
    once: true,
    head: (site) => `<script type="delayed" data-src="${site.servers.asset('kap.js')}"
        data-region="US"></script>
      <script>addEventListener('kap-test-act', () => {
        const delayed = document.querySelector('[type=delayed]');
        const script = document.createElement('script');
        for (const { name, value } of delayed.attributes)
          if (name !== 'type') script.setAttribute(name.replace('data-src', 'src'), value);
        delayed.replaceWith(script);
      });</script>`,
    act: ({ page }) => page.evaluate(`void dispatchEvent(new Event('kap-test-act'))`),
    leaves: 'kept',
  },
  'a browser’s translation': {
    head: ordinary,
    async act({ page }) {
      await isDrawn(page);
      await page.evaluate(() => {
        const translate = (root: Node): void => {
          for (const node of [...root.childNodes]) {
            if (node instanceof Text && node.data.trim()) {
              const font = document.createElement('span');
              node.replaceWith(font);
              font.textContent = 'translated';
            } else translate(node);
          }
          if (root instanceof Element && root.shadowRoot) translate(root.shadowRoot);
        };
        translate(document.querySelector('main')!);
      });
      await sees(page, 'main', 'translated');
      await speakTo(page, 'en');
      await sees(page, 'main', text('en', 'title'));
      await speakTo(page, 'es');
    },
    leaves: 'kept',
  },
  'Dark Reader': {
    head: (site) =>
      `<script src="${site.installed('darkreader/darkreader.js')}"></script>${ordinary(site)}`,
    async act({ page }) {
      await isDrawn(page);
      await page.evaluate('DarkReader.setFetchMethod(fetch), DarkReader.enable()');
      await page.waitFor(`document.documentElement.hasAttribute('data-darkreader-scheme')`);
      await page.evaluate(
        'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))',
      );
      const { safety, text: other } = await page.evaluate(measureContrast);
      assert.ok(safety >= 4.5 && other >= 4.5, `contrast ${safety}, ${other}`);
    },
    leaves: 'kept',
  },
  'React, hydrating': {
    async head(site, html) {
      const code = await bundle('test/hosts/page/hydrated-site.ts', 'site');
      return `${ordinary(site)}<script src="${site.file('/react.js', code)}"></script>
        <template id="source">${html}</template>`;
    },
    async act({ page }) {
      await isDrawn(page);
      await page.evaluate(
        `site.hydrate(document.querySelector('#root'), document.querySelector('#source'))`,
      );
      assert.deepEqual(await page.evaluate('site.errors'), []);
    },
    leaves: 'kept',
  },
  'idiomorph, as in Turbo': {
    head: (site) =>
      `${ordinary(site)}<script src="${site.installed('idiomorph/dist/idiomorph.js')}"></script>`,
    async act({ page }, _, html) {
      await isDrawn(page);
      await page.evaluate(
        `void Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(`<main><p>New</p>${html}</main>`)})`,
      );
      await sees(page, 'main', 'New');
    },
    leaves: 'kept',
  },
  'saved, opened without the script': {
    head: ordinary,
    async act({ page, servers }, site) {
      await isDrawn(page);
      const body = String(await page.evaluate(`document.querySelector('#root').outerHTML`));
      await page.goto(servers.page('/saved', site.bare({ head: '', body })));
    },
    leaves: 'fallback',
    except: { 'static edition': 'kept' },
  },
};

const cell = ({ leaves, except }: Tool, embedding: string): Left => except?.[embedding] ?? leaves;

async function expectLeft({ page }: TestContext, left: Left) {
  const titles = { kept: text('es', 'title'), English: text('en', 'title'), fallback: 'About KAP' };
  await sees(page, 'main', titles[left]);
  if (left !== 'fallback')
    await page.waitFor(`!document.querySelector('main').innerText.includes('About KAP')`);
  const shown = await visibleTextOf(page, 'main');
  for (const [one, title] of Object.entries(titles))
    assert.equal(
      shown.split(title).length - 1,
      one === left ? 1 : 0,
      `${one}: ${shown.slice(0, 500)}`,
    );
  if (left === 'kept') assert.match(shown, /988/);
}

for (const [embedding, html] of Object.entries(EMBEDDINGS)) {
  eachEngine(`what pages and tools leave: ${embedding}`, (test) => {
    for (const [name, tool] of Object.entries(TOOLS)) {
      (tool.once ? test.once : test)(name, async (t) => {
        const site = new Site(t.servers, html);
        const body = `<div id="root"><main>${html}</main></div>`;
        const head = await tool.head(site, html);
        await t.page.goto(t.servers.page('/', site.bare({ head, body })));
        await tool.act?.(t, site, html);
        await expectLeft(t, cell(tool, embedding));
        assert.deepEqual(await t.page.evaluate('window.__probe.errors'), []);
      });
    }
  });
}

nodeTest('the table in the README is this one', () => {
  const columns = Object.keys(EMBEDDINGS);
  const rows = Object.entries(TOOLS).map(([name, tool]) =>
    [name, ...columns.map((column) => cell(tool, column))].join(' | '),
  );
  const table = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
  const start = table.indexOf(` | ${columns.join(' | ')}`);
  assert.notEqual(start, -1, 'its columns');
  assert.deepEqual(table.slice(start + 2, start + 2 + rows.length), rows);
});
