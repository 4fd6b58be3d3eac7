import type { KnownLanguage } from './languages/language.js';
import { isDescribed, languageWith } from './languages/questionnaire.js';
import { wordsIn } from './xliff/words.js';

/** What is known of a language: from us, and from the words that its file holds. */
export const languageIn = (tag: string, xml: string): KnownLanguage =>
  languageWith(tag, wordsIn(xml));

/** Whether a file holds words that count for nothing, because its language is described. */
export const hasIdleWords = (tag: string, xml: string): boolean =>
  isDescribed(tag) && wordsIn(xml).size > 0;
