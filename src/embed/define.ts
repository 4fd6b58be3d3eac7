import { KapCta } from '../elements/cta/kap-cta.js';
import { KapExplainer } from '../elements/explainer/kap-explainer.js';
import { KapQuote } from '../elements/quote/kap-quote.js';

/** Registers an element unless its name is taken. */
export function register(
  name: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  if (!registry.get(name)) registry.define(name, constructor);
}

/** Registers the three elements, each unless its name is taken. */
export function define(registry?: CustomElementRegistry): void {
  const classes = { 'kap-explainer': KapExplainer, 'kap-quote': KapQuote, 'kap-cta': KapCta };
  for (const [name, constructor] of Object.entries(classes)) register(name, constructor, registry);
}
