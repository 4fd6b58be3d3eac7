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

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * A language by what a person may type: its tag, or its English name where ISO 639-1 has a code of
 * two letters for it (those of three are too many to be named at each keystroke).
 */
export function findLanguage(typed: string): NamedLanguage | undefined {
  const wanted = typed.trim().toLowerCase();
  const byTag = namedLanguage(wanted);
  if (byTag || wanted.length < 4) return byTag;
  const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
  const code = codes.find((each) => languageName(each).toLowerCase() === wanted);
  return code ? namedLanguage(code) : undefined;
}
