// Page builders put elements into boxes that shrink to what they hold: none may end up 0 wide.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { speaks } from './support/rendered.js';
import { ELEMENTS, type Tag } from './support/texts.js';

/** The widest that text gets, in the default size of 16 px. */
const MEASURE = 38 * 16;
const IMAGE = 120;

interface Place {
  before: string;
  after: string;
  /** What the place takes from the page's width. */
  taken?: number;
  /** Its width, where the place has one of its own. */
  fixed?: number;
}

const PLACES: Record<string, Place> = {
  'the page itself': { before: '<div>', after: '</div>' },
  'a flex row beside an image': {
    before: `<div style="display: flex"><svg style="width: ${IMAGE}px; height: 80px; flex: none"></svg>`,
    after: '</div>',
    taken: IMAGE,
  },
  'a centred column': {
    before: '<div style="display: flex; flex-direction: column; align-items: center">',
    after: '</div>',
  },
  'a centred grid': {
    before: '<div style="display: grid; justify-items: center">',
    after: '</div>',
  },
  'a float': { before: '<div style="float: left">', after: '</div>' },
  'a table cell': {
    before: '<table style="border-spacing: 0"><td style="padding: 0">',
    after: '</td></table>',
  },
  'an inline block': { before: '<div style="display: inline-block">', after: '</div>' },
  'an absolute box': { before: '<div style="position: absolute; left: 0">', after: '</div>' },
  'a sidebar of 280 px': { before: '<div style="width: 280px">', after: '</div>', fixed: 280 },
};

const boxes = (page: Page) =>
  page.evaluate(() => ({
    // What scrolls is the page, also where its width is a fraction of a pixel.
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    places: [...document.querySelectorAll<HTMLElement>('[data-place]')].map((place) => {
      const host = place.querySelector('kap-explainer, kap-quote, kap-cta');
      const text = host?.shadowRoot?.querySelector('p:not([role]), blockquote');
      return {
        name: place.dataset.place ?? '',
        width: host?.getBoundingClientRect().width ?? 0,
        text: text?.getBoundingClientRect().width ?? 0,
      };
    }),
  }));

eachEngine('places', (test) => {
  for (const name of Object.keys(ELEMENTS)) {
    test(`<${name}> takes the width there is, and no more`, async (t) => {
      const body = Object.entries(PLACES)
        .map(
          ([place, { before, after }]) =>
            `<section data-place="${place}" style="position: relative; display: flow-root">${before}<${name} href="#" cta-href="#"></${name}>${after}</section>`,
        )
        .join('');
      const head = '<style>body { margin: 0 }</style>';
      for (const lang of ['en', 'es', 'ar'] as Tag[]) {
        const html = hostPage(t.servers, { lang, body }).replace('</head>', `${head}</head>`);
        const url = t.servers.page(`/${lang}`, html);
        await t.page.goto(url);
        await speaks(t.page, lang);
        for (const width of [360, 1000]) {
          await t.page.setViewport({ width, height: 600 });
          const { overflow, places } = await boxes(t.page);
          assert.equal(places.length, Object.keys(PLACES).length);
          for (const place of places) {
            const { taken = 0, fixed } = PLACES[place.name]!;
            const available = fixed ?? width - taken;
            const what = `${place.name}, ${lang}, ${width} px: ${place.width} of ${available}`;
            assert.ok(place.width >= 200, what);
            // Scroll bars may take up to 20 px.
            assert.ok(place.width >= Math.min(available - 20, MEASURE), what);
            assert.ok(place.width <= available + 1, what);
            assert.ok(place.text >= 150, `${what}, text ${place.text}`);
          }
          assert.ok(overflow <= 0, `${lang}, ${width} px: ${overflow} px too wide`);
        }
      }
    });
  }

  test('the call to action fits into a line of text', async (t) => {
    const body = `<p style="font-size: 20px">Or <kap-cta layout="button" href="#"></kap-cta></p>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await t.page.waitFor(`document.querySelector('kap-cta').shadowRoot?.querySelector('.button')`);
    const button = await t.page.evaluate(() => {
      const link = document.querySelector('kap-cta')?.shadowRoot?.querySelector('.button');
      const { width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
      return { width, height };
    });
    assert.ok(button.height >= 44 && button.width >= 44, JSON.stringify(button));
  });
});
