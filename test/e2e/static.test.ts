// The static edition says what the element says, survives DOMPurify, and has our look.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { speaks } from './support/rendered.js';
import { TAGS } from './support/texts.js';

const file = (path: string): string => readFileSync(`dist/static/${path}`, 'utf8');

const EDITIONS = [
  { layout: 'article', region: '' },
  { layout: 'article', region: 'US' },
  { layout: 'article', region: 'CN' },
  { layout: 'compact', region: '' },
  { layout: 'compact', region: 'GB' },
];

const nameOf = ({ layout, region }: (typeof EDITIONS)[number]): string =>
  ['kap-explainer', layout === 'compact' && layout, region, 'html'].filter(Boolean).join('.');

// Runs in the page: what a root says, in which languages (`[es]` where one starts), and where its
// links lead, closed parts included. Controls, the name of what is open, the line for printing and the
// note for screen readers are the script's own.
const readAll = (selector: string) => {
  const links: string[] = [];
  let language = '';
  const read = (node: Node): string => {
    if (node instanceof Text) {
      const now = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      if (now === language || !node.data.trim()) return node.data;
      language = now;
      return `[${now}] ${node.data}`;
    }
    if (node instanceof Comment) return '';
    if (node instanceof Element && node.matches('svg, button, [hidden], .print, [role=status]'))
      return '';
    if (node instanceof HTMLAnchorElement) links.push(node.getAttribute('href') ?? '');
    const text = [...node.childNodes].map(read).join('');
    return node instanceof Element && node.matches('a, span, cite, q') ? text : ` ${text} `;
  };
  const root = document.querySelector(selector);
  const text = root ? read(root.shadowRoot ?? root) : '';
  return { text: text.replace(/\s+/g, ' ').trim(), links };
};

// Runs in the page: what the style sheet makes of the static edition.
const look = () => {
  const all = [...document.querySelectorAll('[data-kap-static] *')].filter((node) =>
    node.checkVisibility(),
  );
  const targets = all.filter((node) => node.matches('a[href^="tel:"], a[href^="sms:"], summary'));
  const items = all.filter((node) => node.matches('li'));
  return {
    colours: [...new Set(all.map((node) => getComputedStyle(node).color))],
    heights: targets.map((node) => node.getBoundingClientRect().height),
    markers: items.map((node) => getComputedStyle(node).listStyleType),
    edges: [...document.querySelectorAll('figure')].map((figure) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(figure);
      return parseFloat(borderLeftWidth) > parseFloat(borderRightWidth) ? 'left' : 'right';
    }),
  };
};

/** WebKit's names of languages have capitals. */
const inLowerCase = <T extends { text: string }>(read: T): T => ({
  ...read,
  text: read.text.toLowerCase(),
});

eachEngine('static edition', (test) => {
  test('has the text, the order, the links and the languages of the element', async (t) => {
    for (const tag of TAGS) {
      const body = EDITIONS.map(
        (edition, i) =>
          `<kap-explainer id="e${i}" layout="${edition.layout}" region="${edition.region}"></kap-explainer>
          <div id="s${i}">${file(`${tag}/${nameOf(edition)}`)}</div>`,
      ).join('');
      const more = ['quote', 'cta']
        .map(
          (name) =>
            `<kap-${name}></kap-${name}><div id="${name}">${file(`${tag}/kap-${name}.html`)}</div>`,
        )
        .join('');
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: tag, body: body + more })));
      await speaks(t.page, tag);
      for (const [i, edition] of EDITIONS.entries()) {
        const element = await t.page.evaluate(readAll, `#e${i}`);
        const html = await t.page.evaluate(readAll, `#s${i}`);
        assert.deepEqual(inLowerCase(html), inLowerCase(element), `${tag} ${nameOf(edition)}`);
        assert.ok(html.text.length > 2000 / (tag === 'zh-Hans' ? 3 : 1) && html.links.length > 5);
      }
      for (const name of ['quote', 'cta']) {
        const html = await t.page.evaluate(readAll, `#${name}`);
        assert.deepEqual(html, await t.page.evaluate(readAll, `kap-${name}`), `${tag} ${name}`);
      }
    }
  });

  test('is the same DOM after DOMPurify', async (t) => {
    t.servers.fault('purify.js', { body: readFileSync('node_modules/dompurify/dist/purify.js') });
    const script = `<script src="${t.servers.asset('purify.js')}"></script>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head: script, body: '' })));
    const files = TAGS.flatMap((tag) =>
      [...EDITIONS.map(nameOf), 'kap-quote.html', 'kap-cta.html'].map((name) => `${tag}/${name}`),
    );
    for (const path of files) {
      const isSame = await t.page.evaluate((html) => {
        const { DOMPurify } = window as unknown as {
          DOMPurify: { sanitize(html: string): string };
        };
        const [dirty, clean] = [html, DOMPurify.sanitize(html)].map((text) => {
          const root = document.createElement('div');
          root.innerHTML = text;
          return root;
        });
        return clean!.childElementCount === 1 && clean!.isEqualNode(dirty!);
      }, file(path));
      assert.ok(isSame, path);
    }
  });

  test('has our look where a page links the style sheet, in its own colours', async (t) => {
    for (const [colour, ground] of [
      ['#222', '#fff'],
      ['#eee', '#101418'],
    ]) {
      const head = `<style>body { color: ${colour}; background: ${ground}; } a { color: #4a90d9; }</style>
        <link rel="stylesheet" href="${t.servers.asset('static/static.css')}">`;
      const body = ['es', 'ar'].map((tag) => file(`${tag}/kap-explainer.compact.GB.html`)).join('');
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { head, body })));
      const { colours, heights, markers, edges } = await t.page.evaluate(look);
      // The page's own text has more than 7:1 on its ground, and ours is no other.
      assert.deepEqual(colours, [await t.page.evaluate('getComputedStyle(document.body).color')]);
      assert.ok(heights.length >= 10 && Math.min(...heights) >= 44, String(heights));
      assert.ok(!markers.includes('none'), String(markers));
      assert.deepEqual(edges, ['left', 'right']);
    }
  });

  test('can be read from top to bottom without any style', async (t) => {
    const body = file('en/kap-explainer.US.html');
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head: '', body })));
    const tops = await t.page.evaluate(() =>
      [...document.querySelectorAll('h2, h3, p, li, summary')]
        .filter((node) => node.checkVisibility())
        .map((node) => node.getBoundingClientRect().top),
    );
    assert.ok(tops.length > 60, String(tops.length));
    assert.deepEqual(
      tops,
      tops.toSorted((a, b) => a - b),
    );
  });
});
