import { digest } from '../../src/content/revision.js';
import { version } from '../../src/elements/version.js';
import type { Catalogue } from '../../src/localize/index.js';
import { provideCatalogues } from '../../src/localize/index.js';
import { announceLangChange } from '../../src/localize/lang-observer.js';

let turn = 0;

export function registerCatalogue(tag: string, catalogue: Catalogue): void {
  const locale = `${tag}-kap${String(turn++).padStart(5, '0')}`;
  provideCatalogues({
    version,
    source: digest,
    languages: { [locale]: true },
    load: () => Promise.resolve({ ...catalogue, locale }),
  });
  announceLangChange();
}
