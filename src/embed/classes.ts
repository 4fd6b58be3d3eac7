import { KapCta } from '../elements/cta/kap-cta.js';
import { KapExplainer } from '../elements/explainer/kap-explainer.js';
import { KapQuote } from '../elements/quote/kap-quote.js';

/** The three elements, by the names under which they are registered. */
export const classes = { 'kap-explainer': KapExplainer, 'kap-quote': KapQuote, 'kap-cta': KapCta };
