import { autonyms } from './locale-data.js';
import type { Translator } from './translator.js';

/** An ISO date in words, by the Gregorian calendar. */
export function formatDate({ localeData }: Translator, iso: string): string {
  const { date, months, digits } = localeData;
  const [year, month, day] = iso.split('-').map(Number);
  const values: Record<string, unknown> = { year, month: months[month! - 1], day };
  const text = date.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  return digits ? text.replace(/\d/g, (digit) => digits[Number(digit)]!) : text;
}

/** What a language calls a region (ISO 3166-1) or a language (BCP 47) of the help lines. */
export const displayNameOf = ({ localeData }: Translator, code: string): string =>
  localeData.names[code] ?? code;

/** Names as a language lists them after a colon. */
export const formatList = ({ localeData }: Translator, names: readonly string[]): string =>
  names.join(localeData.comma);

/**
 * A language's own name for itself, with a capital where its script has one. English where `Intl`
 * does not know the language, not what the system speaks.
 */
export const autonym = (tag: string): string =>
  (autonyms[tag] ?? new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(tag)!).replace(
    /./u,
    (letter) => letter.toLocaleUpperCase(tag),
  );
