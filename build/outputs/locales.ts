import { mkdirSync, writeFileSync } from 'node:fs';
import { compileCatalogue, edition } from '../../translation/files/compile.js';
import { languageTags } from '../../translation/files/locale-files.js';
import { moduleOf } from '../../translation/catalogue.js';

/**
 * Writes `dist/locales/<tag>.js`: one catalogue a language, as a module with nothing but data.
 * @throws with what must not ship
 */
export async function writeCatalogues(): Promise<void> {
  mkdirSync('dist/locales', { recursive: true });
  for (const tag of languageTags()) {
    const catalogue = await compileCatalogue(tag);
    writeFileSync(`dist/locales/${tag}.js`, moduleOf(catalogue, edition));
  }
}
