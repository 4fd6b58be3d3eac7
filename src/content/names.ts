import type { Translator } from './translator.js';

/** What to ask `Intl` for: English where it does not know a language, not the system's own. */
export const spoken = (t: Translator): string[] => [t.locale, 'en'];

/** The digits of a language's texts; engines differ on those of Arabic. */
export const digitsOf = (locale: string): 'arabext' | 'latn' =>
  locale === 'fa' ? 'arabext' : 'latn';

/** An ISO date in words, by the Gregorian calendar. */
export const date = (t: Translator, iso: string): string =>
  new Date(iso).toLocaleDateString(spoken(t), {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: digitsOf(t.locale),
    timeZone: 'UTC',
  });

/** What a language calls a region (ISO 3166-1) or a language (BCP 47). */
export const nameOf = (t: Translator, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(spoken(t), { type }).of(code)!;
