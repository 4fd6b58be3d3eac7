import type { LocaleData } from '../../content/locale-data.js';
import { FORBIDDEN, LONGEST_TEXT } from './forbidden.js';

/** Far more languages and regions than there are names for. */
const MOST_NAMES = 1000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST_TEXT &&
  !!value.trim() &&
  !FORBIDDEN.test(value);

/** The words that stand in for what `Intl` does not know; undefined where any of them is missing. */
function checkWords(value: unknown): LocaleData['words'] {
  const { and, months, names } = (value ?? {}) as Partial<Record<string, unknown>>;
  const all = Object.entries(names ?? {})
    .slice(0, MOST_NAMES)
    .filter((entry): entry is [string, string] => isText(entry[1]));
  if (!isText(and) || !isText(months) || months.split(' ').length !== 12) return undefined;
  return { and, months, names: Object.fromEntries(all) };
}

/** Copies what a page's own catalogue tells of its language; what cannot be used is left out. */
export function checkLocaleData(value: unknown): LocaleData {
  const { digits, words } = (value ?? {}) as Partial<Record<string, unknown>>;
  const checked = checkWords(words);
  return {
    ...(digits === 'arabext' && { digits }),
    ...(checked && { words: checked }),
  };
}
