import type { KnownLanguage } from './languages/language.js';
import { languageOf } from './languages/index.js';
import { isDescribed, languageWith } from './languages/questionnaire.js';
import { canonicalTag } from './tags.js';
import { wordsIn } from './xliff/words.js';

/**
 * What is known of a language: from us, and from the words that its file holds; of a tag that is none,
 * what is known of any.
 */
export const languageIn = (tag: string, xml: string): KnownLanguage =>
  canonicalTag(tag) ? languageWith(tag, wordsIn(xml)) : languageOf('und');

/** Whether a file holds words that count for nothing, because its language is described. */
export const hasIdleWords = (tag: string, xml: string): boolean =>
  isDescribed(tag) && wordsIn(xml).size > 0;
