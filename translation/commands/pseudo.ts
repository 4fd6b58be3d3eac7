import { fileURLToPath } from 'node:url';
import { moduleOf } from '../catalogue.js';
import { writeXliff } from '../xliff/write.js';
import { edition } from '../files/compile.js';
import { localesDir, shown, writeText } from '../files/locale-files.js';
import { pseudoCatalogues } from '../files/pseudo.js';
import { sourceMessages } from '../files/source-messages.js';

const folder = new URL('../.cache/pseudo/', localesDir);

/** Writes the test languages where nobody takes them for translations, as XLIFF and as catalogues. */
export function pseudo(): boolean {
  const messages = sourceMessages();
  for (const catalogue of pseudoCatalogues(edition)) {
    const units = messages.map(({ id, text, note }) => {
      return { id, source: text, note, target: catalogue.messages[id]! };
    });
    const files = {
      xlf: writeXliff(catalogue.locale, units),
      js: moduleOf(catalogue, edition),
    };
    for (const [type, text] of Object.entries(files)) {
      const path = fileURLToPath(new URL(`${catalogue.locale}.${type}`, folder));
      writeText(path, text);
      console.log(shown(path));
    }
  }
  return true;
}
