import { english, type MessageId } from './messages/index.js';

/** The texts in one language. */
export interface Translator {
  /** The language tag of the texts. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Whether a message is in this language; else its text is English. */
  has(id: MessageId): boolean;
  text(id: MessageId): string;
}

/**
 * Makes a translator.
 * @param messages texts by message id; what is missing is given in English
 */
export const translator = (
  locale: string,
  dir: 'ltr' | 'rtl',
  messages: Readonly<Record<string, string | null>>,
): Translator => ({
  locale,
  dir,
  has: (id) => messages[id] != null,
  text: (id) => messages[id] ?? english[id],
});

/** The source texts. */
export const englishTranslator: Translator = translator('en', 'ltr', english);
