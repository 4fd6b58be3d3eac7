import type { Verdict } from './rows.js';

/**
 * What is left of each row in each column, in their order: `k` kept, `f` fallback shown, `l` lost.
 * A change of a sanitizer's is a change of what we may tell clinics: look before changing this.
 */
const EXPECTED: Record<string, string> = {
  'script + element': 'lklllll',
  'element with link': 'fkfffff',
  div: 'kkkffkf',
  link: 'kkkkkkk',
  'static edition': 'kkkffkf',
  frame: 'fkfffff',
  shortcode: 'kkkkkkk',
  'server-rendered': 'lkffffl',
};

const WORDS: Record<string, Verdict> = { k: 'kept', f: 'fallback shown', l: 'lost' };

/** What a row is known to become in a column, given by its place. */
export const expected = (row: string, column: number): Verdict | undefined =>
  WORDS[EXPECTED[row]?.[column] ?? ''];

/** The rows of which nothing may be left: nobody is told to use them where scripts are taken out. */
export const MAY_BE_LOST = ['script + element', 'server-rendered'];
