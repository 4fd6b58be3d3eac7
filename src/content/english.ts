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
  dir: 'ltr' | 'rtl',
  messages: Readonly<Record<string, string | null>>,
): Translator => translatorOver(englishTranslator, locale, dir, messages);
