// Documents that are not the plain page that a clinic's own browser shows.
import assert from 'node:assert/strict';
import { sees } from '../e2e/support/rendered.js';
import { style, type Host, type Hosts } from './support/host.js';
import { pages } from './support/run.js';
import type { Site } from './support/site.js';

const DEPTH = 3;

/** The elements below nested shadow roots, which the page keeps hold of. */
const nested = (mode: 'open' | 'closed'): Host => ({
  page: (site) =>
    site.page({
      body: `<x-deep></x-deep><template>${site.embed}</template><script>
        let root = document;
        for (let depth = 0; depth < ${DEPTH}; depth++) {
          if (depth) root.append(document.createElement('x-deep'));
          root = root.querySelector('x-deep').attachShadow({ mode: '${mode}' });
        }
        root.append(document.querySelector('template').content);
        window.deep = root;
      </script>`,
    }),
  root: 'window.deep',
  proof: [
    `[!!document.querySelector('kap-cta'), !!document.querySelector('x-deep').shadowRoot]`,
    [false, mode === 'open'],
  ],
});

const xhtml = (page: (site: Site) => string): Host => ({
  page: (site) => ({
    body: page(site)
      .replace('<!doctype', '<!DOCTYPE')
      .replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')
      .replace(/<meta[^>]*>/g, '$&</meta>')
      .replace(/<script defer/g, '<script defer=""'),
    headers: { 'Content-Type': 'application/xhtml+xml' },
  }),
  proof: [
    `[document.contentType, !!document.querySelector('kap-cta')]`,
    ['application/xhtml+xml', true],
  ],
  async also({ page }) {
    assert.equal(
      await page.evaluate(`document.createElement !== Document.prototype.createElement`),
      false,
      'the page makes elements as before',
    );
  },
});

const frame = (site: Site, attributes: string, page: string): string => {
  const src = site.file('/frame', page);
  return site.bare({
    head: '',
    body: `<iframe ${attributes} src="${src}" style="border: 0; height: 400px; width: 600px"></iframe>`,
  });
};

/** A frame that answers what it is asked: no other page can look into it. */
const ANSWERS = `<script>
  addEventListener('message', async ({ data, source }) => {
    source.postMessage(await eval(data), '*');
  });
</script>`;

const HOSTS: Hosts = {
  'quirks mode': {
    page: (site) => site.page().replace(/<!doctype html>\s*/, ''),
    proof: ['document.compatMode', 'BackCompat'],
  },
  XHTML: {
    ...xhtml((site) => site.page()),
    cannot: { chromium: 'its XML parser tells new elements nothing of their attributes' },
  },
  'XHTML, the script at the end': xhtml((site) =>
    site.without({ body: site.embed + site.script() }),
  ),
  "XHTML, createElement the page's own": {
    ...xhtml((site) =>
      site.without({
        body: `<script>
          const make = document.createElement;
          document.createElement = function own(name) { return make.call(document, name); };
        </script>${site.embed}${site.script()}`,
      }),
    ),
    async also({ page }) {
      assert.equal(await page.evaluate('document.createElement.name'), 'own');
    },
  },
  '<base href>': {
    page: (site) => site.page().replace('<script', '<base href="/elsewhere/deep/" /><script'),
    proof: [`new URL(document.querySelector('a').href, location).pathname`, '/'],
  },
  'open shadow roots': nested('open'),
  'closed shadow roots': nested('closed'),
  contenteditable: {
    page: (site) => site.inside('<div class="box" contenteditable>', '</div>'),
    proof: [`document.querySelector('.box').isContentEditable`, true],
  },
  'a sandboxed frame with scripts': {
    page: (site) => frame(site, 'sandbox="allow-scripts"', site.page({ head: ANSWERS })),
    within: (expression) => `new Promise((answer) => {
      addEventListener('message', ({ data }) => answer(data), { once: true });
      frames[0].postMessage(${JSON.stringify(expression)}, '*');
    })`,
    proof: ['origin', 'null'],
  },
  'a sandboxed frame without scripts': {
    page: (site) => frame(site, 'sandbox="allow-same-origin"', site.page()),
    root: 'frames[0].document',
    proof: [`frames[0].__probe === undefined && frames[0].document.scripts.length > 1`, true],
    shows: 'fallback',
  },
  'a page translator': {
    page: (site) => site.page({ options: 'data-lang="es"' }),
    proof: ['document.documentElement.lang', 'es'],
    async act({ page }) {
      await sees(page, 'body', 'After');
      await page.evaluate(() => {
        document.documentElement.lang = 'auto';
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        while (texts.nextNode()) nodes.push(texts.currentNode);
        for (const node of nodes) {
          const outer = document.createElement('font' as string);
          outer.append(document.createElement('font' as string));
          node.parentNode?.replaceChild(outer, node);
          outer.firstElementChild?.append(node);
        }
      });
      assert.ok(await page.evaluate(`document.querySelectorAll('font font').length > 5`));
    },
  },
  print: {
    page: (site) => site.page({ head: '<style>@media print { .own { color: red } }</style>' }),
    proof: [style('.own', 'color'), 'rgb(0, 0, 0)'],
    async also({ page }) {
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.evaluate(style('.own', 'color')), 'rgb(255, 0, 0)');
      const closed = `document.querySelector('kap-explainer').shadowRoot.querySelectorAll('details:not([open])').length`;
      assert.equal(await page.evaluate(closed), 0, 'everything is open');
    },
    cannot: { webkit: 'the driver does not emulate print' },
  },
};

pages('documents', HOSTS);
