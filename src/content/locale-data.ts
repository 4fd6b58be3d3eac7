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
  /** What stands between the names of a list. */
  comma: string;
  /** The regions (ISO 3166-1) and the languages (BCP 47) of the help lines, by code. */
  names: Readonly<Record<string, string>>;
}

export const englishLocaleData = {
  date: '{month} {day}, {year}',
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  comma: ', ',
  names: {
    ...{ US: 'United States', PR: 'Puerto Rico', CA: 'Canada', GB: 'United Kingdom' },
    ...{ IE: 'Ireland', AU: 'Australia', NZ: 'New Zealand', DE: 'Germany', AT: 'Austria' },
    ...{ CH: 'Switzerland', FR: 'France', BE: 'Belgium', NL: 'Netherlands', IT: 'Italy' },
    ...{ ES: 'Spain', PT: 'Portugal', PL: 'Poland', SE: 'Sweden', NO: 'Norway' },
    ...{ FI: 'Finland', GR: 'Greece', IL: 'Israel', IN: 'India', LK: 'Sri Lanka' },
    ...{ CN: 'China', HK: 'Hong Kong', TW: 'Taiwan', JP: 'Japan', KR: 'South Korea' },
    ...{ SG: 'Singapore', MY: 'Malaysia', PH: 'Philippines', TH: 'Thailand', BR: 'Brazil' },
    ...{ MX: 'Mexico', AR: 'Argentina', CL: 'Chile', CO: 'Colombia', PE: 'Peru', JM: 'Jamaica' },
    ...{ am: 'Amharic', ar: 'Arabic', de: 'German', el: 'Greek', en: 'English' },
    ...{ es: 'Spanish', fi: 'Finnish', fil: 'Filipino', fr: 'French', he: 'Hebrew', hi: 'Hindi' },
    ...{ it: 'Italian', ja: 'Japanese', ko: 'Korean', ms: 'Malay' },
    ...{ nl: 'Dutch', no: 'Norwegian', pl: 'Polish' },
    ...{ pt: 'Portuguese', ru: 'Russian', si: 'Sinhala', sv: 'Swedish', ta: 'Tamil' },
    ...{ th: 'Thai', uk: 'Ukrainian', vi: 'Vietnamese' },
    ...{ zh: 'Chinese' },
  },
} satisfies LocaleData & { names: Record<RegionCode, string> };

/** What languages call themselves that CLDR does not know: menus need it before any catalogue. */
export const autonyms: Readonly<Record<string, string | undefined>> = { ht: 'Kreyòl ayisyen' };
