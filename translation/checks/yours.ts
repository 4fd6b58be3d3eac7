import type { KnownLanguage } from '../languages/language.js';

/** The forms as they were written, for a sentence. */
const formsOf = (forms: readonly string[]): string => `(${forms.join(', ')})`;

/**
 * That none of a translator's own words for an English one is there, so that a false alarm is easy
 * to see through; undefined where the words are ours.
 * @param source the English sentence
 * @param says the words in it that are meant, where they are not the question's own
 */
export function noneOfYours(
  { given }: KnownLanguage,
  pattern: RegExp,
  source: string,
  says?: string,
): string | undefined {
  const word = given?.get(pattern);
  return (
    word &&
    `"${source}" says "${says ?? word.english}"; none of your words for it ${formsOf(word.forms)} is there`
  );
}

/** The same as the end of another sentence; empty where the words are ours. */
export function amongYours({ given }: KnownLanguage, pattern: RegExp): string {
  const word = given?.get(pattern);
  return word ? `; none of your words for "${word.english}" ${formsOf(word.forms)} is there` : '';
}

/**
 * That one of a translator's own words is there, and the English has none; undefined where the words
 * are ours.
 * @param source the English sentence; absent where the whole text is meant
 */
export function oneOfYours(
  { given }: KnownLanguage,
  pattern: RegExp,
  found: string,
  source?: string,
): string | undefined {
  const word = given?.get(pattern);
  return (
    word &&
    `"${found}" is one of your words for "${word.english}" ${formsOf(word.forms)}; ${source ? `"${source}"` : 'the English'} does not say that`
  );
}
