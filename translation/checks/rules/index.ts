import type { LanguageRule, Rule } from '../rule.js';
import { acrossRules } from './across.js';
import { careRules } from './care.js';
import { degreeRules } from './degree.js';
import { formRules } from './form.js';
import { numberRules } from './numbers.js';
import { orderRules } from './orders.js';
import { punctuationRules } from './punctuation.js';
import { quotationRules } from './quotation.js';
import { scriptRules } from './writing-system.js';
import { senseRules } from './sense.js';
import { untranslatedRules } from './untranslated.js';
import { wholeRules } from './whole.js';
import { wordingRules } from './wording.js';

/** Every rule that a translated text must keep. */
export const RULES: readonly Rule[] = [
  ...formRules,
  ...wholeRules,
  ...numberRules,
  ...punctuationRules,
  ...quotationRules,
  ...scriptRules,
  ...untranslatedRules,
  ...wordingRules,
  ...orderRules,
  ...senseRules,
  ...degreeRules,
  ...careRules,
];

/** Every rule that the translated texts of one language must keep together. */
export const LANGUAGE_RULES: readonly LanguageRule[] = acrossRules;
