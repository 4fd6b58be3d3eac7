import type { Rule } from '../rule.js';
import { formRules } from './form.js';

/** Every rule that a translated text must keep. */
export const RULES: readonly Rule[] = [...formRules];
