import type { Translator } from './translator.js';

/** What to ask `Intl` for: English where it does not know a language, not the system's own. */
const spoken = (t: Translator): string[] => [t.locale, 'en'];

/** The digits of a language's texts; engines differ on those of Arabic. */
export const digitsOf = (locale: string): 'arabext' | 'latn' =>
  locale === 'fa' ? 'arabext' : 'latn';

interface Words {
  and: string;
  months: string;
  /** The regions and the languages of the help lines, by code. */
  names: Readonly<Record<string, string>>;
}

/** Languages of ours that `Intl` knows nothing of in any engine (CLDR has no data for them). */
const UNKNOWN_TO_INTL: Readonly<Record<string, Words | undefined>> = {
  ht: {
    and: 'ak',
    months: 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm',
    names: {
      ...{ US: 'Etazini', CA: 'Kanada', GB: 'Wayòm Ini', AU: 'Ostrali', NZ: 'Nouvèl Zeland' },
      ...{ DE: 'Almay', FR: 'Lafrans', ES: 'Espay', PT: 'Pòtigal', PL: 'Polòy' },
      ...{ CN: 'Lachin', TW: 'Taywan', JP: 'Japon', KR: 'Kore di Sid' },
      ...{ en: 'anglè', es: 'panyòl', fr: 'franse' },
    },
  },
};

/** The months of a language that `Intl` does not know; undefined for all others. */
export const monthsOf = (locale: string): string[] | undefined =>
  UNKNOWN_TO_INTL[locale]?.months.split(' ');

/** An ISO date in words, by the Gregorian calendar. */
export function date(t: Translator, iso: string): string {
  const day = new Date(iso);
  const months = monthsOf(t.locale);
  if (months) return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return day.toLocaleDateString(spoken(t), {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: digitsOf(t.locale),
    timeZone: 'UTC',
  });
}

/** What a language calls a region (ISO 3166-1) or a language (BCP 47). */
export const nameOf = (t: Translator, type: 'region' | 'language', code: string): string =>
  UNKNOWN_TO_INTL[t.locale]?.names[code] ?? new Intl.DisplayNames(spoken(t), { type }).of(code)!;

/** Several names as a language lists them: with a comma or an “and” of its own. */
export function listOf(t: Translator, names: readonly string[]): string {
  const words = UNKNOWN_TO_INTL[t.locale];
  return words ? names.join(` ${words.and} `) : new Intl.ListFormat(spoken(t)).format(names);
}
