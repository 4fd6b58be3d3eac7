import { expect } from '@open-wc/testing';
import { Looks } from '../../../test/support/contrast.js';
import { drawn, html, page, safetyPart, textOf } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

const PARTS = [
  'container',
  'title',
  'lead',
  'section',
  'heading',
  'body',
  'list',
  'quote',
  'quote-text',
  'quote-caption',
  'cta',
  'cta-heading',
  'cta-button',
  'menu',
  'safety',
  'crisis',
  'panel',
  'notice',
  'about',
];
const COLOURS = ['text', 'surface', 'muted', 'accent', 'on-accent', 'border', 'safety'];
const hidden =
  'display: none !important; color: #fff !important; background: #fff !important; font-size: 0 !important; opacity: 0 !important; visibility: hidden !important';

const inEvery = (colour: string): string =>
  COLOURS.map((name) => `--kap-color-${name}: ${colour};`).join(' ');

/** What a page may try: rules for our parts, and declarations on the element. */
const hostile: Record<string, [rules: string, declarations: string]> = {
  nothing: ['', ''],
  'every part hidden': [
    PARTS.map((name) => `kap-explainer::part(${name}) { ${hidden} }`).join('\n'),
    '',
  ],
  'white on white': ['', inEvery('#fff')],
  'black on black': ['', inEvery('#000')],
  'grey on grey': ['', inEvery('#777')],
  'a grey that is neither light nor dark': ['', inEvery('oklch(0.6 0 0)')],
  'all transparent': ['', inEvery('transparent')],
  'half transparent': ['', inEvery('rgb(255 255 255 / 0.5)')],
  'vivid colours': ['', inEvery('#ff0')],
  'a vivid blue': ['', inEvery('blue')],
  'a system colour': ['', inEvery('CanvasText')],
  currentColor: ['', inEvery('currentColor')],
  'no colours at all': ['', inEvery('12px')],
  'garbage everywhere': [
    '',
    `${inEvery('url(x) !!')} --kap-font-size: banana; --kap-line-height: none; --kap-space: red; --kap-max-width: 1s; --kap-radius: x; --kap-font-family: 3`,
  ],
  'empty values': [
    '',
    `${inEvery(' ')} --kap-font-size: ; --kap-line-height: ; --kap-max-width: ;`,
  ],
  'no size': ['', '--kap-font-size: 0; --kap-line-height: 0; --kap-max-width: 0; --kap-space: 0'],
  'negative sizes': [
    '',
    '--kap-font-size: -1em; --kap-line-height: -1; --kap-max-width: -100px; --kap-space: -100em',
  ],
  'tiny text': ['', '--kap-font-size: 1px; --kap-line-height: 0.1'],
  'no end of size': [
    '',
    '--kap-font-size: 40vw; --kap-line-height: 9; --kap-space: 900vh; --kap-radius: 9999px; --kap-max-width: 9999px; --_tall: 9',
  ],
  'inherited colours that do not show': ['', 'color: transparent'],
  'inherited text without size': ['', 'font-size: 0; line-height: 0'],
};
const pages = {
  light: 'background: #fff; color: #222',
  dark: 'background: #101418; color: #eee',
  'middle grey': 'background: #808080; color: #fff',
  faint: 'background: #fff; color: #bbb',
};
/** What each page tries: one whose own text is hard to read has enough with doing nothing. */
const attempts = (place: string): string[] =>
  place === 'light' || place === 'dark' ? Object.keys(hostile) : ['nothing'];

/** The elements of the safety part that hold text which is open to the reader. */
function* textsOf(el: Element): Generator<Element> {
  for (const node of safetyPart(el).querySelectorAll('*')) {
    const closed = node.closest('details:not([open])');
    const ownText = [...node.childNodes].some((child) => child instanceof Text && textOf(child));
    if (ownText && (!closed || node.closest('summary')?.parentElement === closed)) yield node;
  }
}

async function draw(place: string, name: string, attributes: string): Promise<Element> {
  const [rules, declarations] = hostile[name]!;
  const root = await page(html`<div style=${pages[place as keyof typeof pages]}></div>`);
  const style = document.createElement('style');
  style.textContent = `${rules}\nkap-explainer { ${declarations} }`;
  root.insertAdjacentHTML('beforeend', `<kap-explainer ${attributes}></kap-explainer>`);
  root.prepend(style);
  await drawn(root.lastElementChild!);
  return root.lastElementChild!;
}

for (const [name, attributes] of Object.entries({
  'the full text': 'region="US"',
  'the short text': 'layout="compact"',
  'a draft': 'lang="ar" region="GB"',
  'a fixed theme': 'theme="dark"',
})) {
  describe(`the safety part of ${name} can be read`, () => {
    for (const place of Object.keys(pages)) {
      for (const attempt of attempts(place)) {
        it(`on a ${place} page, with ${attempt}`, async () => {
          const el = await draw(place, attempt, attributes);
          const looks = new Looks();
          const texts = [...textsOf(el)];
          expect(texts).to.have.length.above(8);
          for (const node of texts) {
            const { fontSize, lineHeight, visibility } = getComputedStyle(node);
            const { width, height } = node.getBoundingClientRect();
            const what = textOf(node).slice(0, 40);
            // The key to press on a telephone is one digit.
            expect(width, `width: ${what}`).to.be.above(/^\d$/.test(what) ? 5 : 10);
            expect(height, `height: ${what}`).to.be.above(10);
            expect(parseFloat(fontSize), `size: ${what}`).to.be.within(13, 48);
            const lines = parseFloat(lineHeight) / parseFloat(fontSize);
            expect(lines, `lines: ${what}`).to.be.within(1, 2.5);
            expect(visibility, what).to.equal('visible');
            expect(looks.opacityOf(node), `opacity: ${what}`).to.equal(1);
            expect(looks.contrastOf(node), `contrast: ${what}`).to.be.at.least(7);
          }
          expect(safetyPart(el).getBoundingClientRect().width).to.be.at.least(200);
        });
      }
    }
  });
}
