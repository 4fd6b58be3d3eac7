import { englishLocaleData, type LocaleData } from '../../content/locale-data.js';
import { directionOf } from '../../localize/index.js';
import { FORBIDDEN, LONGEST_TEXT } from './forbidden.js';

/** Far more languages and regions than there are names for. */
const MOST_NAMES = 1000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST_TEXT &&
  !!value.trim() &&
  !FORBIDDEN.test(value);

const isDate = (value: unknown): value is string =>
  isText(value) && ['{year}', '{month}', '{day}'].every((field) => value.includes(field));

const isMonths = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length === 12 && value.every(isText);

const isDigits = (value: unknown): value is string =>
  typeof value === 'string' && /^\p{Nd}{10}$/u.test(value);

/**
 * Copies what a page's own catalogue tells of its language; in place of what cannot be used stands
 * English.
 * @param tag the language
 */
export function checkLocaleData(tag: string, value: unknown): LocaleData {
  const { date, months, digits, comma, names } = (value ?? {}) as Partial<Record<string, unknown>>;
  const usable = Object.entries(names ?? {})
    .slice(0, MOST_NAMES)
    .filter((entry): entry is [string, string] => isText(entry[1]));
  const isWhole = isDate(date) && isMonths(months);
  return {
    ...englishLocaleData,
    ...(directionOf(tag) === 'rtl' && { dir: 'rtl' }),
    ...(isWhole && { date, months: [...months] }),
    ...(isWhole && isDigits(digits) && { digits }),
    ...(isText(comma) && { comma }),
    names: { ...englishLocaleData.names, ...Object.fromEntries(usable) },
  };
}
