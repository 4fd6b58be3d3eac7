import { fileURLToPath } from 'node:url';
import { moduleOf } from '../../translation/catalogue.js';
import { writeXliff } from '../../translation/xliff/write.js';
import { edition } from '../compile.js';
import { localesDir, shown, writeText } from '../languages.js';
import { pseudoCatalogues } from '../pseudo.js';
import { sourceMessages } from '../source-messages.js';
import { version } from '../../version.js';

const folder = new URL('../.cache/pseudo/', localesDir);

/** Writes the test languages where nobody takes them for translations, as XLIFF and as catalogues. */
export function pseudo(): boolean {
  const english = edition(version);
  const messages = sourceMessages();
  for (const catalogue of pseudoCatalogues(messages, version)) {
    const units = messages.map(({ id, text, note }) => {
      return { id, source: text, note, target: catalogue.messages[id]! };
    });
    const files = {
      xlf: writeXliff(catalogue.locale, units),
      js: moduleOf(catalogue, english),
    };
    for (const [type, text] of Object.entries(files)) {
      const path = fileURLToPath(new URL(`${catalogue.locale}.${type}`, folder));
      writeText(path, text);
      console.log(shown(path));
    }
  }
  return true;
}
