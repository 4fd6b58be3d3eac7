import { tagOfLanguage } from '../translation/named-languages.js';
import { canonicalTag, languageName } from '../translation/tags.js';
import { autonym } from '../src/content/names.js';
import { directionOf } from '../src/localize/language-tag.js';

export interface NamedLanguage {
  /** As the standard writes it. */
  tag: string;
  /** Its name in English. */
  name: string;
  /** Its own name for itself; the English one where this browser knows no other. */
  autonym: string;
  dir: 'ltr' | 'rtl';
}

/** A language by its tag (BCP 47), in any case; undefined where it is none that is known. */
export function namedLanguage(typed: string): NamedLanguage | undefined {
  const tag = canonicalTag(typed.trim());
  if (!tag) return undefined;
  return { tag, name: languageName(tag), autonym: autonym(tag), dir: directionOf(tag) };
}

/** A language by what a person may type: its tag, or its name in English or in itself. */
export const findLanguage = (typed: string): NamedLanguage | undefined =>
  namedLanguage(tagOfLanguage(typed) ?? '');

/** Our drafts in a language, that of the very tag alone where there is one. */
export function draftsIn(tag: string, drafts: readonly string[]): string[] {
  if (drafts.includes(tag)) return [tag];
  const { language } = new Intl.Locale(tag);
  return drafts.filter((draft) => new Intl.Locale(draft).language === language);
}
