import type { RegionCode } from './regions.js';

/**
 * How a language writes dates, and what it calls regions and languages: its catalogue brings it
 * along, since browsers differ in what they know, and take long to find it out.
 */
export interface LocaleData {
  /** Absent where it is written from left to right. */
  dir?: 'rtl';
  /** A date, with `{year}`, `{month}` and `{day}`. */
  date: string;
  /** Twelve, January first, as they stand in a date. */
  months: readonly string[];
  /** Its ten digits, where they are others than 0 to 9. */
  digits?: string;
  /** What stands between two names. */
  and: string;
  /** The regions (ISO 3166-1) and the languages (BCP 47) of the help lines, by code. */
  names: Readonly<Record<string, string>>;
}

export const englishLocaleData = {
  date: '{month} {day}, {year}',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  and: ' and ',
  names: {
    ...{ US: 'United States', CA: 'Canada', GB: 'United Kingdom', AU: 'Australia' },
    ...{ NZ: 'New Zealand', DE: 'Germany', FR: 'France', ES: 'Spain', PT: 'Portugal' },
    ...{ PL: 'Poland', CN: 'China', TW: 'Taiwan', JP: 'Japan', KR: 'South Korea' },
    ...{ en: 'English', es: 'Spanish', fr: 'French' },
  },
} satisfies LocaleData & { names: Record<RegionCode, string> };

/** What languages call themselves that CLDR does not know: menus need it before any catalogue. */
export const autonyms: Readonly<Record<string, string | undefined>> = { ht: 'Kreyòl ayisyen' };
