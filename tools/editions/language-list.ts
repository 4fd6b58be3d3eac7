import { autonym, directionOf } from '../../src/localize/language-tag.js';
import { languageName } from '../translation/tags.js';
import { allStatus } from '../l10n/status.js';
import type { LanguageStatus } from '../translation/status.js';

/** A language as the demonstration's pages offer it. */
export interface ListedLanguage {
  tag: string;
  /** Its own name for itself. */
  name: string;
  english: string;
  dir: 'ltr' | 'rtl';
  /** How far it has come; absent for English, from which the others are translated. */
  status?: LanguageStatus;
}

/** What the demonstration's pages say of a language. */
export const listed = (tag: string): ListedLanguage => ({
  tag,
  name: autonym(tag),
  english: languageName(tag),
  dir: directionOf(tag),
});

/**
 * The module `language-list.js` of the demonstration: English and every language at hand.
 * @throws where a file cannot be read
 */
export async function languageListModule(): Promise<string> {
  const others = (await allStatus()).map((status) => ({ ...listed(status.tag), status }));
  return `export default ${JSON.stringify([listed('en'), ...others], null, 1)};\n`;
}
