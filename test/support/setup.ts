import { languages, load } from 'virtual:kap-catalogues';
import { sourceDigest } from '../../src/content/source-digest.js';
import { pageOptions } from '../../src/elements/shared/page-options.js';
import { defineAll } from '../../src/embed/define.js';
import { type CatalogueSource, provideCatalogues } from '../../src/localize/index.js';

// A catalogue is made when it is first asked for, which takes longer than an element waits for one.
await Promise.all(Object.keys(languages).map(load));

/** Registers the elements as the script tag does; catalogues come from `locales/` unless given. */
export function setUp(given: Partial<CatalogueSource> = {}): void {
  provideCatalogues({ source: sourceDigest, languages, load, ...given });
  defineAll();
}

// Every test starts on a page in English that sets no option.
beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(() => {
  for (const name of Object.keys(pageOptions)) pageOptions[name] = undefined;
  document.documentElement.removeAttribute('lang');
});
