import {
  regions,
  regionCode,
  type RegionCode,
  type SectionId,
  sectionIds,
} from '../../content/index.js';
import type { Parser } from './attributes.js';

/** Any text; empty where absent. */
export const text: Parser<string> = (value) => value;

/** One of some words, in any case of letters; the first is the default. */
export const oneOf =
  <const T extends string>(...words: [T, ...T[]]): Parser<T> =>
  (value, reject) => {
    const word = words.find((known) => known === value.toLowerCase());
    if (value && !word) reject(words.join(', '));
    return word ?? words[0];
  };

/** The level of a title: never `h1`, which belongs to the page. */
export const headingLevel: Parser<number> = (value, reject) => +oneOf('2', '3', '4')(value, reject);

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

/** A day that has come, as `YYYY-MM-DD`; undefined where it is none. */
export const pastDay: Parser<string | undefined> = (value, reject) => {
  const day = Date.parse(value);
  if (day <= Date.now() && new Date(day).toISOString().startsWith(value) && value[9]) return value;
  if (value) reject('a past date such as 2026-01-31');
  return undefined;
};
