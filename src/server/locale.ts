import {
  englishTranslator,
  type LocaleData,
  type Translator,
  translator,
} from '../content/index.js';
import {
  loadCatalogue,
  loadedCatalogue,
  type LocaleState,
  matchTag,
  parseTag,
  SOURCE_LOCALE,
} from '../localize/index.js';

/**
 * Finds and loads what to show where a page asks for a language.
 * @param wanted tags as pages write them, the closest first
 * @param available the languages at hand
 * @throws (rejects) when a catalogue of the package does not load
 */
export async function localeFor(
  wanted: readonly (string | undefined)[],
  available: readonly string[],
): Promise<LocaleState> {
  const [tag] = wanted.flatMap((value) => parseTag(value) ?? []);
  const requested = tag ?? SOURCE_LOCALE;
  const locale = matchTag(requested, available);
  if (!locale) return { requested, locale: SOURCE_LOCALE, problem: 'unavailable' };
  if (locale !== SOURCE_LOCALE) await loadCatalogue(locale);
  return { requested, locale, catalogue: loadedCatalogue(locale) };
}

/** The texts in a language that was found so. */
export const translatorFor = ({ locale, catalogue }: LocaleState): Translator =>
  catalogue
    ? translator(locale, catalogue.messages, catalogue.localeData as LocaleData)
    : englishTranslator;
