import { expect, fixture } from '@open-wc/testing';
import { drawn, html, type Kap } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';
import { type ElementName, elementNames } from '../options.js';
import { customProperties } from './shared/custom-properties.js';

setUp();

/** Every look of each element. */
const LOOKS: Record<ElementName, unknown[]> = {
  explainer: ['article', 'accordion', 'compact'].flatMap((layout) =>
    ['en', 'es'].map(
      (lang) =>
        html`<kap-explainer
          layout=${layout}
          lang=${lang}
          region="US"
          cta-href="/contact"
          language-menu
        ></kap-explainer>`,
    ),
  ),
  quote: [
    html`<kap-quote></kap-quote>`,
    html`<kap-quote lang="es"></kap-quote>`,
    html`<kap-quote lang="xx"></kap-quote>`,
    html`<kap-quote author="A" author-title="B" cite="/c"><p slot="text">D</p></kap-quote>`,
  ],
  cta: ['banner', 'inline', 'button'].flatMap((layout) =>
    ['en', 'es', 'xx'].map(
      (lang) => html`<kap-cta layout=${layout} lang=${lang} href="/contact"></kap-cta>`,
    ),
  ),
};

const READS = /var\(\s*(--[\w-]+)/g;

/** States and pseudo-elements come and go: what stands under them counts as there. */
const withoutStates = (selector: string): string =>
  selector.replace(/::?(before|after|marker|hover|focus-visible|focus|active|open)\b/g, '') || '*';

/** The rules of a style sheet that fit something in a shadow root, wherever they stand. */
function* rulesOf(list: CSSRuleList, root: ShadowRoot): Generator<CSSStyleRule> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) {
      const selector = withoutStates(rule.selectorText);
      if (selector.includes(':host') || root.querySelector(selector)) yield rule;
    }
    if ('cssRules' in rule) yield* rulesOf(rule.cssRules as CSSRuleList, root);
  }
}

/** The custom properties that an element reads, by way of our own ones (`--_x`) too. */
function read(element: Kap): Set<string> {
  const root = element.shadowRoot!;
  const used = new Set<string>();
  const through = new Map<string, string[]>();
  for (const { style } of rulesOf(root.adoptedStyleSheets[0]!.cssRules, root)) {
    for (const [, name, value] of style.cssText.matchAll(/([\w-]+):([^;]*)/g)) {
      const names = [...value!.matchAll(READS)].map(([, found]) => found!);
      if (name!.startsWith('--')) through.set(name!, [...(through.get(name!) ?? []), ...names]);
      else for (const found of names) used.add(found);
    }
  }
  for (const name of used) for (const next of through.get(name) ?? []) used.add(next);
  return used;
}

for (const element of elementNames) {
  it(`<kap-${element}> reads just the custom properties that the table says`, async () => {
    const found = new Set<string>();
    for (const look of LOOKS[element]) {
      const place = await fixture<HTMLElement>(html`<div>${look}</div>`);
      const drawnOne = place.firstElementChild as Kap;
      await drawn(drawnOne);
      for (const name of read(drawnOne)) if (name.startsWith('--kap-')) found.add(name);
    }
    const said = Object.entries(customProperties)
      .filter(([, { readBy }]) => readBy.includes(element))
      .map(([name]) => name);
    expect([...found].sort()).to.deep.equal(said.sort());
  });
}
