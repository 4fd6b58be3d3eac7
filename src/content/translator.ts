import { englishLocaleData, type LocaleData } from './locale-data.js';
import type { MessageId } from './messages/index.js';

/** The texts in one language. */
export interface Translator {
  /** The language tag of the texts. */
  locale: string;
  dir: 'ltr' | 'rtl';
  localeData: LocaleData;
  /** The same texts in English; itself, where it is English. */
  english: Translator;
  /** Whether a message is in this language; else its text is English. */
  has(id: MessageId): boolean;
  text(id: MessageId): string;
}

/**
 * Makes the translator of English texts.
 * @param texts those of the messages that will be asked for
 */
export function sourceTranslator(texts: Readonly<Partial<Record<MessageId, string>>>): Translator {
  const translator = {
    locale: 'en',
    dir: 'ltr',
    localeData: englishLocaleData,
    has: () => true,
    text: (id: MessageId) => texts[id]!,
  } as Partial<Translator> as Translator;
  translator.english = translator;
  return translator;
}

/**
 * Makes a translator.
 * @param english gives the texts that are missing
 * @param messages texts by message id
 */
export const translatorOver = (
  english: Translator,
  locale: string,
  messages: Readonly<Record<string, string | null>>,
  localeData = english.localeData,
): Translator => ({
  locale,
  dir: localeData.dir ?? 'ltr',
  localeData,
  english,
  has: (id) => messages[id] != null,
  text: (id) => messages[id] ?? english.text(id),
});
