import { autonyms, type LocaleData } from './locale-data.js';
import type { Translator } from './translator.js';

/** What to ask `Intl` for: English where it does not know a language, not the system's own. */
const intlLocales = (tag: string): string[] => [tag, 'en'];

/** The digits of a language's texts; engines differ on those of Arabic. */
export const digitsOf = (data: LocaleData | undefined): 'arabext' | 'latn' =>
  data?.digits ?? 'latn';

/** The months of a language that `Intl` does not know; undefined for all others. */
export const monthsOf = (data: LocaleData | undefined): string[] | undefined =>
  data?.words?.months.split(' ');

/** An ISO date in words, by the Gregorian calendar. */
export function formatDate({ locale, localeData }: Translator, iso: string): string {
  const day = new Date(iso);
  const months = monthsOf(localeData);
  if (months) return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return day.toLocaleDateString(intlLocales(locale), {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: digitsOf(localeData),
    timeZone: 'UTC',
  });
}

const displayName = (tag: string, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(intlLocales(tag), { type }).of(code)!;

/** What a language calls a region (ISO 3166-1) or a language (BCP 47). */
export const displayNameOf = (
  { locale, localeData }: Translator,
  type: 'region' | 'language',
  code: string,
): string => localeData?.words?.names[code] ?? displayName(locale, type, code);

/** A language's own name for itself, with a capital where its script has one. */
export const autonym = (tag: string): string =>
  (autonyms[tag] ?? displayName(tag, 'language', tag)).replace(/./u, (letter) =>
    letter.toLocaleUpperCase(tag),
  );

/** Several names as a language lists them: with a comma or an “and” of its own. */
export const formatList = ({ locale, localeData }: Translator, names: readonly string[]): string =>
  localeData?.words
    ? names.join(` ${localeData.words.and} `)
    : new Intl.ListFormat(intlLocales(locale)).format(names);
