export { define } from './embed/register.js';
export { registerCatalogue } from './embed/registration/register.js';
export { KapCta } from './elements/kap-cta.js';
export { KapExplainer } from './elements/kap-explainer.js';
export { KapQuote } from './elements/kap-quote.js';
export type { KapLocaleDetail } from './elements/kap-element.js';
export type { KapError, KapErrorCode } from './elements/report.js';
export { type Catalogue, type CatalogueSource, provideCatalogues } from './localize/index.js';
