import { languages, load } from 'virtual:kap-catalogues';
import { sourceDigest } from '../content/source-digest.js';
import { hasCatalogues, provideCatalogues } from '../localize/index.js';

/**
 * Takes the catalogues from the package itself, each when it is first asked for, unless the page has
 * said where they come from.
 */
export function useOwnCatalogues(): void {
  if (!hasCatalogues()) provideCatalogues({ source: sourceDigest, languages, load });
}
