import type { LocaleData } from './locale-data.js';
import { english } from './messages/index.js';
import { sourceTranslator, type Translator, translatorOver } from './translator.js';

/** Every source text. */
export const englishTranslator: Translator = sourceTranslator(english);

/**
 * Makes a translator of all messages.
 * @param messages texts by message id; what is missing is given in English
 */
export const translator = (
  locale: string,
  messages: Readonly<Record<string, string | null>>,
  localeData?: LocaleData,
): Translator => translatorOver(englishTranslator, locale, messages, localeData);
