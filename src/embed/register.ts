import { KapCta } from '../elements/kap-cta.js';
import { KapExplainer } from '../elements/kap-explainer.js';
import { KapQuote } from '../elements/kap-quote.js';

/** Registers the three elements, each unless its name is taken. */
export function define(registry: CustomElementRegistry = customElements): void {
  const classes = { 'kap-explainer': KapExplainer, 'kap-quote': KapQuote, 'kap-cta': KapCta };
  for (const [name, constructor] of Object.entries(classes)) {
    if (!registry.get(name)) registry.define(name, constructor);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kap-cta': KapCta;
    'kap-explainer': KapExplainer;
    'kap-quote': KapQuote;
  }
}
