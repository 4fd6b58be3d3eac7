import { languages, load } from 'virtual:kap-catalogues';
import { digest } from '../content/revision.js';
import { version } from '../elements/shared/version.js';
import { provideCatalogues } from '../localize/index.js';

/** Takes the catalogues from the package itself, each when it is first asked for. */
export function useOwnCatalogues(): void {
  provideCatalogues({ version, source: digest, languages, load });
}
