import { messages } from 'virtual:kap-source-messages';
import { awaitsTranslation } from '../translation/stale.js';
import { parseXliff } from '../translation/xliff/parse.js';
import { fetched } from './files.js';
import { namedLanguage, type NamedLanguage } from './language.js';

/** One of our drafts, to be read beside the English. */
export interface Beside {
  language: NamedLanguage;
  /** Its texts of today's English, by message id. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Reads one of our drafts to stand beside the English.
 * @throws FileError where it is not there
 */
export async function readBeside(tag: string): Promise<Beside> {
  const { units } = parseXliff(await fetched(`locales/${tag}.xlf`));
  const english = new Map(messages.map(({ id, text }) => [id, text]));
  const current = units.filter(
    (unit) => english.get(unit.id) === unit.source && !awaitsTranslation(unit),
  );
  const texts = new Map(current.map(({ id, target }) => [id, target]));
  return { language: namedLanguage(tag)!, texts };
}
