import { plain } from '../checks/text.js';

/** Scripts that write no space between words: a word may begin and end anywhere. */
const UNSPACED = new RegExp(
  `[${'Han Hiragana Katakana Thai Lao Khmer Myanmar Tibetan Javanese Balinese Tai_Le New_Tai_Lue Tai_Tham'
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`,
  'u',
);

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** What says that letters may stand before or after: a hyphen or a star. */
const OPEN_START = /^[-‐‑–*…]+/u;
const OPEN_END = /(?<![-‐‑–*…])[-‐‑–*…]+$/u;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The letters of a form as a pattern: any white space for a space, any apostrophe for one. */
const lettersOf = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => escaped(word).replace(/['’ʼ]/g, "['’ʼ]"))
    .join('\\s+');

function alternative(form: string): string {
  const text = plain(form).replace(OPEN_START, '').replace(OPEN_END, '').trim();
  const [first, last] = [[...text].at(0)!, [...text].at(-1)!];
  const start = OPEN_START.test(form) || UNSPACED.test(first) ? '' : `(?<!${LETTER})`;
  // A mark changes the letter before it, with spaces or without.
  const end = OPEN_END.test(form) ? '' : UNSPACED.test(last) ? '(?!\\p{M})' : `(?!${LETTER})`;
  return start + lettersOf(text) + end;
}

/** The forms of a word in a list of them, parted by commas of any script. */
export const formsIn = (list: string): string[] =>
  list
    .split(/[,،、，;；؛\n]+/u)
    .map((form) => form.replace(/\s+/g, ' ').trim())
    .filter((form) => /[\p{L}\p{N}]/u.test(form));

/**
 * Matches any of a word's forms, whole words only where their script has spaces, in any case.
 * @param forms one at least; a hyphen or `*` at the end stands for any ending, at the beginning for
 *   any beginning
 */
export const anyForm = (forms: readonly string[]): RegExp =>
  new RegExp(
    // The longest first: where one is the beginning of another, the whole is what is found.
    forms
      .map(alternative)
      .sort((a, b) => b.length - a.length)
      .join('|'),
    'iu',
  );
