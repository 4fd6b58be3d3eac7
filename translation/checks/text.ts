import { onceForEachTag } from '../tags.js';

/** Vowel signs of Arabic and Hebrew, which texts may have or not, and the Arabic stretching line. */
const POINTS = /(?=\p{M})[\p{Script_Extensions=Arabic}\p{Script_Extensions=Hebrew}]|\u0640/gu;

/** The latest text and what became of it: every rule asks for the same one. */
let latest: readonly [text: string, plain: string] = ['', ''];

/** A text as patterns of words expect it: composed, without vowel signs. */
export function plain(text: string): string {
  if (text !== latest[0])
    latest = [text, text.normalize('NFC').replace(POINTS, '').replace(/İ/g, 'i')];
  return latest[1];
}

/** A text without its placeholders. */
export const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, ' ');

const CLOSERS = '["”“»’‘」』›)）\\]]*';

/** A sentence with its end: a full stop of whatever script, before a space but in CJK. */
const SENTENCE = new RegExp(
  `.+?(?:[。！？]${CLOSERS}|\\p{Sentence_Terminal}${CLOSERS}(?=\\s|$)|$)`,
  'gsu',
);

/** A text's sentences, in order, each with its marks at the end. */
export const sentencesOf = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);

/** The letters of a text, each a string. */
export const lettersOf = (text: string): string[] => text.match(/\p{L}/gu) ?? [];

/** The main script of a language, as its ISO 15924 code; empty where nobody knows. */
export const scriptOf = onceForEachTag((tag) => new Intl.Locale(tag).maximize().script ?? '');

/** The language part of a tag. */
export const languagePart = onceForEachTag((tag) => new Intl.Locale(tag).language);

/** A list in words: "a", "a and b", "a, b and c". */
export const inWords = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)!}`;
