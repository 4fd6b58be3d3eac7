import { digitsOf, monthsOf, type Translator } from '../../src/content/index.js';

/** How a language writes a date, for renderers that have no such data of their own. */
export interface DateFormat {
  /** With `{year}`, `{month}` and `{day}`. */
  pattern: string;
  /** Twelve, January first. */
  months: string[];
  /** The ten digits of years and days. */
  digits: string;
}

const utc = (month: number, day: number): Date => new Date(Date.UTC(2026, month, day));

/**
 * Takes a language's long date apart. The calendar is the Gregorian one in every language, since a
 * pattern cannot reckon with another.
 */
export function dateFormat({ locale, localeData }: Translator): DateFormat {
  const own = monthsOf(localeData);
  if (own) return { pattern: '{day} {month} {year}', months: own, digits: '0123456789' };
  const long = new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: digitsOf(localeData),
    timeZone: 'UTC',
  });
  const digits = new Intl.NumberFormat(locale, {
    numberingSystem: digitsOf(localeData),
    useGrouping: false,
  });
  const isField = (type: string): boolean => /^(year|month|day)$/.test(type);
  return {
    pattern: long
      .formatToParts(utc(0, 1))
      .map(({ type, value }) => (isField(type) ? `{${type}}` : value))
      .join('')
      // Engines write the whole with an ordinary space.
      .replaceAll('\u202f', ' '),
    months: Array.from(
      { length: 12 },
      (_, month) => long.formatToParts(utc(month, 1)).find(({ type }) => type === 'month')!.value,
    ),
    digits: Array.from({ length: 10 }, (_, digit) => digits.format(digit)).join(''),
  };
}
