import { englishLocaleData, type LocaleData } from '../src/content/locale-data.js';
import { directionOf } from '../src/localize/language-tag.js';
import { languageOf } from './languages/index.js';

const utc = (month: number, day: number): Date => new Date(Date.UTC(2026, month, day));

/** The digits from 0 to 9, or those of a numbering system (Unicode CLDR). */
const digitsOf = (numberingSystem: string): string =>
  Array.from({ length: 10 }, (_, digit) => digit.toLocaleString('en', { numberingSystem })).join(
    '',
  );

/** What `Intl` knows: English where it does not know the language, not the system's own. */
function fromIntl(tag: string, numberingSystem: string): Omit<LocaleData, 'dir' | 'digits'> {
  const locales = [tag, 'en'];
  const long = new Intl.DateTimeFormat(locales, {
    calendar: 'gregory',
    dateStyle: 'long',
    numberingSystem,
    timeZone: 'UTC',
  });
  const isField = (type: string): boolean => /^(year|month|day)$/.test(type);
  const names = (type: 'region' | 'language', style: 'long' | 'short' = 'long') => {
    const display = new Intl.DisplayNames(locales, { type, style });
    return (code: string): string => display.of(code)!;
  };
  const [region, language] = [names('region'), names('language')];
  // Its long name tells what it is a part of, with some engines only.
  const hongKong = names('region', 'short')('HK');
  return {
    date: long
      .formatToParts(utc(0, 1))
      .map(({ type, value }) => (isField(type) ? `{${type}}` : value))
      .join('')
      // Engines write the whole with an ordinary space.
      .replaceAll('\u202f', ' '),
    months: Array.from(
      { length: 12 },
      (_, month) => long.formatToParts(utc(month, 1)).find(({ type }) => type === 'month')!.value,
    ),
    // Only the last two of a list have another word between them, which may depend on them.
    comma: new Intl.ListFormat(locales).formatToParts(
      ['en', 'es', 'fr'].map((code) => language(code)),
    )[1]!.value,
    names: {
      ...Object.fromEntries(
        Object.keys(englishLocaleData.names).map((code) => [
          code,
          /[A-Z]/.test(code) ? region(code) : language(code),
        ]),
      ),
      HK: hongKong,
    },
  };
}

/** What the catalogue of a language brings along beside its texts. */
export function localeDataOf(tag: string): LocaleData {
  const { digits, localeData } = languageOf(tag);
  return {
    ...(directionOf(tag) === 'rtl' && { dir: 'rtl' }),
    ...(digits && { digits: digitsOf(digits) }),
    ...(localeData ?? fromIntl(tag, digits ?? 'latn')),
  };
}
