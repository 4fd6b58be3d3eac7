import { KapCta } from '../elements/cta/kap-cta.js';
import { KapExplainer } from '../elements/explainer/kap-explainer.js';
import { KapQuote } from '../elements/quote/kap-quote.js';
import { defineElement } from './define-element.js';

/** Registers the three elements, each unless its name is taken. */
export function defineAll(registry?: CustomElementRegistry): void {
  const classes = { 'kap-explainer': KapExplainer, 'kap-quote': KapQuote, 'kap-cta': KapCta };
  for (const [name, constructor] of Object.entries(classes))
    defineElement(name, constructor, registry);
}
