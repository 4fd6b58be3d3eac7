export { define } from '../embed/package-define.js';
export { registerCatalogue } from '../embed/catalogues/register-catalogue.js';
export { KapCta } from '../elements/cta/kap-cta.js';
export { KapExplainer } from '../elements/explainer/kap-explainer.js';
export { KapQuote } from '../elements/quote/kap-quote.js';
export type { RegionCode, SectionId } from '../content/index.js';
export type {
  KapCtaClickDetail,
  KapError,
  KapErrorCode,
  KapEventMap,
  KapLocaleDetail,
  KapSectionToggleDetail,
} from '../elements/shared/events.js';
export { type Catalogue, type CatalogueSource, provideCatalogues } from '../localize/index.js';
