import { expect } from '@open-wc/testing';
import { computeAccessibleName } from 'dom-accessibility-api';
import { english } from '../../content/messages/index.js';
import {
  allInside,
  explainer,
  html,
  namedRegions,
  part,
  safetyPart,
  nodeShowing,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));
const headingsOf = (el: Element): Element[] => allInside(el, 'h1, h2, h3, h4, h5, h6');

for (const layout of ['article', 'accordion', 'compact'] as const) {
  describe(`the headings of layout ${layout}`, () => {
    for (const level of [2, 3, 4]) {
      it(`start at level ${level}, sections one deeper, safety questions two deeper`, async () => {
        const el = await explainer(
          html`<kap-explainer layout=${layout} heading-level=${level}></kap-explainer>`,
        );
        expect(levelOf(part(el, 'title'))).to.equal(level);
        for (const section of allInside(el, '[part=heading]')) {
          expect(levelOf(section)).to.equal(level + 1);
        }
        expect(levelOf(nodeShowing(el, 'safety.heading'))).to.equal(level + 1);
        expect(levelOf(nodeShowing(el, 'safety.who.heading'))).to.equal(level + 2);
        expect(levelOf(nodeShowing(el, 'crisis.heading'))).to.equal(level + 2);
        expect(levelOf(part(el, 'cta-heading'))).to.equal(level + 1);
        expect(levelOf(nodeShowing(el, 'about.heading'))).to.equal(level + 1);
      });

      it(`skip no level below ${level}`, async () => {
        const el = await explainer(
          html`<kap-explainer layout=${layout} heading-level=${level}></kap-explainer>`,
        );
        const levels = headingsOf(el).map(levelOf);
        expect(levels[0]).to.equal(level);
        levels.slice(1).forEach((each, i) => {
          expect(each, `heading ${i + 2}`).to.be.within(level + 1, levels[i]! + 1);
        });
      });
    }

    it('never include an h1', async () => {
      const el = await explainer(
        html`<kap-explainer layout=${layout} heading-level="1"></kap-explainer>`,
      );
      expect(headingsOf(el).map(levelOf)).not.to.include(1);
      expect(el.headingLevel).to.equal(2);
    });
  });
}

it('the safety part is the only named region, named by its heading', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  expect(namedRegions(el)).to.deep.equal([safetyPart(el)]);
  expect(safetyPart(el).contains(nodeShowing(el, 'safety.heading'))).to.equal(true);
  expect(computeAccessibleName(safetyPart(el))).to.equal(english['safety.heading']);
});

it('the name of the safety part is marked as of the language that it is in', async () => {
  const el = await explainer(html`<kap-explainer lang="es"></kap-explainer>`);
  const region = safetyPart(el);
  // A name in an attribute has the language of its element; one by reference, that of the heading.
  const heading = allInside(el, `#${region.getAttribute('aria-labelledby') ?? 'none'}`)[0];
  expect(computeAccessibleName(region)).not.to.equal(english['safety.heading']);
  expect(nearestLang(heading ?? region)).to.equal('es');
});

/** The `lang` that is set inside the shadow root around a node. */
const nearestLang = (node: Element): string | undefined =>
  node.closest('[lang]')?.getAttribute('lang') ?? undefined;
