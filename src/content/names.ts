import { type LocaleData, localeData } from './locale-data.js';
import type { Translator } from './translator.js';

const BY_TAG: Readonly<Record<string, LocaleData | undefined>> = localeData;

/** What to ask `Intl` for: English where it does not know a language, not the system's own. */
const intlLocales = (tag: string): string[] => [tag, 'en'];

/** The digits of a language's texts; engines differ on those of Arabic. */
export const digitsOf = (locale: string): 'arabext' | 'latn' => BY_TAG[locale]?.digits ?? 'latn';

/** The months of a language that `Intl` does not know; undefined for all others. */
export const monthsOf = (locale: string): string[] | undefined =>
  BY_TAG[locale]?.words?.months.split(' ');

/** An ISO date in words, by the Gregorian calendar. */
export function date(t: Translator, iso: string): string {
  const day = new Date(iso);
  const months = monthsOf(t.locale);
  if (months) return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  return day.toLocaleDateString(intlLocales(t.locale), {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: digitsOf(t.locale),
    timeZone: 'UTC',
  });
}

const displayName = (tag: string, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(intlLocales(tag), { type }).of(code)!;

/** What a language calls a region (ISO 3166-1) or a language (BCP 47). */
export const nameOf = (t: Translator, type: 'region' | 'language', code: string): string =>
  BY_TAG[t.locale]?.words?.names[code] ?? displayName(t.locale, type, code);

/** A language's own name for itself, with a capital where its script has one. */
export const autonym = (tag: string): string =>
  (BY_TAG[tag]?.words?.autonym ?? displayName(tag, 'language', tag)).replace(/./u, (letter) =>
    letter.toLocaleUpperCase(tag),
  );

/** Several names as a language lists them: with a comma or an “and” of its own. */
export function listOf(t: Translator, names: readonly string[]): string {
  const words = BY_TAG[t.locale]?.words;
  return words
    ? names.join(` ${words.and} `)
    : new Intl.ListFormat(intlLocales(t.locale)).format(names);
}
