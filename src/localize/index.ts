export { type Catalogue } from './catalogue.js';
export {
  addCatalogue,
  type CatalogueSource,
  expectCatalogues,
  hasCatalogues,
  languages,
  loadCatalogue,
  loadedCatalogue,
  provideCatalogues,
} from './catalogue-store.js';
export { directionOf, matchTag, parseTag } from './language-tag.js';
export {
  type LocaleController,
  localeController,
  type LocaleOptions,
  type LocaleState,
  SOURCE_LOCALE,
} from './locale-controller.js';
export { above, browserLanguages, langOf, pageLang, surroundingLanguage } from './page-language.js';
export { retryLater } from './retry.js';
