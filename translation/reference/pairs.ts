import { onceForEachTag } from '../tags.js';
import type { ReferenceText } from './read.js';

/** A text in English, and how it is said in the language at hand. */
export interface Pair {
  english: string;
  targets: readonly string[];
}

/** The language of a tag, its script too where it has several; empty where it is none. */
const kindOf = onceForEachTag((tag): string => {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return '';
  }
});

/**
 * What a file says in English and in a language, whatever country either is of.
 * @param tag the language's tag
 */
export function pairsIn(entries: readonly (readonly ReferenceText[])[], tag: string): Pair[] {
  return entries.flatMap((entry) => {
    const inLanguage = (wanted: string): string[] =>
      entry.filter(({ language }) => kindOf(language) === kindOf(wanted)).map(({ text }) => text);
    const targets = [...new Set(inLanguage(tag))];
    return targets.length ? inLanguage('en').map((english) => ({ english, targets })) : [];
  });
}
