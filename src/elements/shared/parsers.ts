import {
  regions,
  regionCode,
  type RegionCode,
  type SectionId,
  sectionIds,
} from '../../content/index.js';
import { offWords } from '../../options.js';
/**
 * Reads a value. Total: an empty one gives the default, an unknown one calls `reject` with what is
 * allowed and gives the default.
 */
export type Parser<T> = (value: string, reject: (allowed: string) => void) => T;

/** Any text; empty where absent. */
export const text: Parser<string> = (value) => value;

/** Whether something is wanted: any value says yes, but for none and the words that say no. */
export const boolean: Parser<boolean> = (value) =>
  !!value && !offWords.includes(value.toLowerCase());

/** One of some words, in any case of letters; the first is the default. */
export const oneOf =
  <T extends string | number>(words: readonly T[]): Parser<T> =>
  (value, reject) => {
    const word = words.find((known) => String(known) === value.toLowerCase());
    if (value && !word) reject(words.join(', '));
    return word ?? words[0]!;
  };

/** A region of the table; undefined where none is set or we have no checked row for it. */
export const region: Parser<RegionCode | undefined> = (value, reject) => {
  const code = regionCode(value);
  if (value && !code) reject(Object.keys(regions).join(', '));
  return code;
};

/** Ids of sections in the order given; empty (all) where none is known. */
export const sectionList: Parser<readonly SectionId[]> = (value, reject) => {
  const words: string[] = value.toLowerCase().match(/[^\s,]+/g) ?? [];
  const known = words.filter((word): word is SectionId => sectionIds.includes(word as SectionId));
  if (known.length < words.length) reject(sectionIds.join(' '));
  return [...new Set<SectionId>(known)];
};

/** A day comes first at UTC+14. */
const AHEAD = 14 * 60 * 60 * 1000;

/** A day that has come, somewhere on earth, as `YYYY-MM-DD`; undefined where it is none. */
export const pastDay: Parser<string | undefined> = (value, reject) => {
  const day = Date.parse(value);
  if (day - AHEAD <= Date.now() && new Date(day).toISOString().startsWith(value) && value[9])
    return value;
  if (value) reject('a past date such as 2026-01-31');
  return undefined;
};
