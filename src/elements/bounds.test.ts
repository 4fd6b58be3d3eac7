import { expect } from '@open-wc/testing';
import { drawn, html, type Kap, page, safetyPart, textOf } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp();

/** Sizes that no reader can want, each for the property that it comes from. */
const EXTREMES: Record<string, string[]> = {
  '--kap-font-size': ['0px', '-1em', '40vw', '900%', '1e9px'],
  '--kap-line-height': ['0', '-1', '9', '0.1'],
  '--kap-space': ['0px', '-100em', '900vh', '100%', '1e9em'],
  '--kap-max-width': ['0px', '-100px', '9999px', '0'],
  '--_tall': ['0', '-1', '9', 'none'],
};

const LOOKS = ['en', 'ar'].map(
  (lang) =>
    html`<div lang=${lang}>
      <kap-explainer region="US" cta-href="/contact"></kap-explainer>
      <kap-explainer layout="compact" cta-href="/contact"></kap-explainer>
      <kap-quote></kap-quote><kap-cta href="/contact"></kap-cta>
    </div>`,
);

const holdsText = (element: Element): boolean =>
  element.localName !== 'option' &&
  [...element.childNodes].some((child) => child instanceof Text && textOf(child));

/** Text of a readable size, in lines that neither lie on each other nor lose each other. */
function expectReadable(element: Kap): void {
  for (const node of element.shadowRoot!.querySelectorAll('*')) {
    if (!holdsText(node)) continue;
    const what = `${node.localName}: ${textOf(node).slice(0, 40)}`;
    const { fontSize, lineHeight } = getComputedStyle(node);
    expect(parseFloat(fontSize), `size of ${what}`).to.be.within(12, 64);
    const lines = parseFloat(lineHeight) / parseFloat(fontSize);
    expect(lines, `lines of ${what}`).to.be.within(1.15, 3);
  }
}

for (const look of LOOKS) {
  for (const [property, values] of Object.entries(EXTREMES)) {
    for (const value of values) {
      it(`text can be read and reached with ${property}: ${value}`, async () => {
        const place = await page(look);
        const elements = [...place.children] as Kap[];
        const ordinary = elements.map((element) => element.offsetHeight);
        place.style.setProperty(property, value);
        await drawn(...elements);
        for (const [index, element] of elements.entries()) {
          expectReadable(element);
          const { offsetHeight, offsetWidth, scrollWidth } = element;
          expect(offsetHeight / ordinary[index]!, 'height').to.be.within(0.6, 6);
          expect(scrollWidth, 'width').to.be.at.most(offsetWidth);
          if (element.localName !== 'kap-explainer') continue;
          const { left, right, width } = safetyPart(element).getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(innerWidth);
          expect(width).to.be.at.least(200);
        }
      });
    }
  }
}

for (const radius of ['-1px', '50%', '9999px', '40em / 2em']) {
  it(`the words on the button stay on its ground with --kap-radius: ${radius}`, async () => {
    const label = 'Ask what it is and is not, in your own time, and whether it is for you';
    const place = await page(
      html`<div style="width: 280px"><kap-cta href="/contact" label=${label}></kap-cta></div>`,
    );
    place.style.setProperty('--kap-radius', radius);
    const root = place.querySelector('kap-cta')!.shadowRoot!;
    const button = root.querySelector<HTMLElement>('.button')!;
    button.scrollIntoView({ block: 'center' });
    const words = document.createRange();
    words.selectNodeContents(button);
    const lines = [...words.getClientRects()];
    // What is left without its words is the ground alone.
    const { width, height } = button.getBoundingClientRect();
    Object.assign(button.style, { width: `${width}px`, height: `${height}px` });
    button.replaceChildren();
    for (const { left, right, top, bottom } of lines) {
      for (const x of [left + 1, right - 1]) {
        for (const y of [top + 4, bottom - 4]) {
          expect(root.elementFromPoint(x, y), `${x}, ${y}`).to.equal(button);
        }
      }
    }
  });
}
