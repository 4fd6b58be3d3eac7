import { expect } from '@open-wc/testing';
import {
  allInside,
  explainer,
  html,
  inside,
  part,
  quote,
  safetyPart,
  nodeShowing,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

const COMMON = [
  'container',
  'title',
  'lead',
  'section',
  'body',
  'figure',
  'quote',
  'quote-text',
  'caption',
  'quote-caption',
  'author',
  'author-title',
  'original',
  'cta',
  'cta-heading',
  'cta-button',
  'menu',
];
const FULL = ['heading', 'list'];

for (const layout of ['article', 'accordion', 'compact'] as const) {
  describe(`the parts of layout ${layout}`, () => {
    const draw = () =>
      explainer(
        html`<kap-explainer layout=${layout} lang="es" region="US" cta-href="/" language-menu>
        </kap-explainer>`,
      );

    it('are those documented', async () => {
      const el = await draw();
      for (const name of layout === 'compact' ? COMMON : [...COMMON, ...FULL]) part(el, name);
    });

    it('are nowhere in the safety part, the crisis help, the draft notice and about', async () => {
      const el = await draw();
      // Translated and then read in English, so that every notice there is has been drawn.
      const kept = [safetyPart(el), nodeShowing(el, 'draft.notice').parentElement!];
      expect(isOrHoldsParts(kept)).to.be.empty;
      expect(isOrHoldsParts([aboutOf(el)])).to.be.empty;
      expect(safetyPart(el).closest('[part]')).to.equal(null);
      expect(aboutOf(el).closest('[part]')).to.equal(null);
    });
  });
}

it('the crisis help has no parts without a region either', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  expect(safetyPart(el).contains(nodeShowing(el, 'crisis.heading'))).to.equal(true);
  expect(isOrHoldsParts([safetyPart(el)])).to.be.empty;
});

it('the quotation has the same parts in both elements', async () => {
  const parts = (el: Element): string[][] =>
    [inside(el, 'figure'), ...allInside(el, 'figure [part]')].map(({ part }) => [...part]);
  const alone = parts(await quote(html`<kap-quote lang="es"></kap-quote>`));
  const within = parts(await explainer(html`<kap-explainer lang="es"></kap-explainer>`));
  const common = ['figure', 'quote-text', 'caption', 'author', 'author-title', 'original'];
  expect(alone.map(([name]) => name)).to.deep.equal(common);
  expect(within.map(([name]) => name)).to.deep.equal(common);
  // What each called them before.
  expect(alone.flatMap((names) => names.slice(1))).to.deep.equal(['quote']);
  expect(within.flatMap((names) => names.slice(1))).to.deep.equal(['quote', 'quote-caption']);
});

it('no part can be reached from further out', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  expect(allInside(el, '[exportparts]')).to.be.empty;
});

const isOrHoldsParts = (nodes: Element[]): Element[] =>
  nodes
    .flatMap((node) => [node, ...node.querySelectorAll('*')])
    .filter((n) => n.hasAttribute('part'));

/** *About this page*, found by its list of sources, which is in English for every reader. */
const aboutOf = (el: Element): Element =>
  inside(el, 'details > ul[lang=en]').closest('section, aside, footer')!;
