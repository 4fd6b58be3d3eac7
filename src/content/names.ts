import type { Translator } from './translator.js';

/** What to ask `Intl` for: English where it does not know a language, not the system's own. */
export const spoken = (t: Translator): string[] => [t.locale, 'en'];

/**
 * An ISO date in words, by the Gregorian calendar. Engines differ on the digits of Arabic: they are
 * those of the text.
 */
export const date = (t: Translator, iso: string): string =>
  new Date(iso).toLocaleDateString(spoken(t), {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem: t.locale === 'fa' ? 'arabext' : 'latn',
    timeZone: 'UTC',
  });

/** What a language calls a region (ISO 3166-1) or a language (BCP 47). */
export const nameOf = (t: Translator, type: 'region' | 'language', code: string): string =>
  new Intl.DisplayNames(spoken(t), { type }).of(code)!;
