import { autonym, directionOf, parseTag } from '../../src/localize/language-tag.js';
import { languageTags } from '../l10n/languages.js';

/** A language as the demonstration's pages offer it. */
export interface ListedLanguage {
  tag: string;
  /** Its own name for itself. */
  name: string;
  english: string;
  dir: 'ltr' | 'rtl';
}

const inEnglish = new Intl.DisplayNames('en', { type: 'language' });

/** What the demonstration's pages say of a language. */
export const listed = (tag: string): ListedLanguage => ({
  tag,
  name: autonym(tag),
  english: inEnglish.of(tag)!,
  dir: directionOf(tag),
});

/** The module `language-list.js` of the demonstration: English and every language at hand. */
export function languageListModule(): string {
  // A file that is named by no tag may stand there while somebody works.
  const tags = languageTags().filter((tag) => parseTag(tag)?.baseName === tag);
  return `export default ${JSON.stringify(['en', ...tags].map(listed), null, 1)};\n`;
}
