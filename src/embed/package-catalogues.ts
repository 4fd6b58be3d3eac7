import { languages, load } from 'virtual:kap-catalogues';
import { sourceDigest } from '../content/source-digest.js';
import { provideCatalogues } from '../localize/index.js';

/** Takes the catalogues from the package itself, each when it is first asked for. */
export function useOwnCatalogues(): void {
  provideCatalogues({ source: sourceDigest, languages, load });
}
