import { languageOf } from '../../languages/index.js';
import type { Role, SafetyTerm } from '../../languages/language.js';
import { aligned, restsAfter } from '../aligned.js';
import { ENGLISH, ENGLISH_ROLES, ENGLISH_SAFETY_TERMS } from '../english.js';
import type { Rule } from '../rule.js';
import { plain } from '../text.js';

const TERMS = Object.keys(ENGLISH_SAFETY_TERMS) as SafetyTerm[];

/** A word and what is said of it in parentheses. */
const EXPLAINED = /\b(\w+) \(([^()]+)\)/g;

/** A parenthesis close behind a term: its ending and a word may stand between, no mark. */
const CLOSE_BEHIND = /^[^.。,،、，(（]{0,12}[(（]/u;

/** What the text says of care and of what a medicine is approved for. */
export const careRules: Rule[] = [
  {
    id: 'roles',
    blocks: false,
    *faults(context) {
      const { roles } = languageOf(context.tag);
      if (!roles) return;
      for (const [source, target] of aligned(context)) {
        for (const [role, pattern] of Object.entries(roles)) {
          const [wanted] = ENGLISH_ROLES[role as Role].exec(source) ?? [];
          if (wanted && !pattern.test(target))
            yield `"${source}" says "${wanted}", and the translation names nobody of that kind; say whose work it is`;
        }
      }
    },
  },
  {
    id: 'off-label',
    blocks: false,
    *faults(context) {
      const { offLabel } = languageOf(context.tag);
      if (!offLabel) return;
      for (const [source, target] of aligned(context)) {
        if (!ENGLISH.offLabel.test(source)) continue;
        const [prescription] = offLabel.prescription.exec(target) ?? [];
        if (prescription)
          yield `"${prescription}" speaks of a prescription; "off-label" is use outside what a medicine is approved for`;
        if (!offLabel.term.test(target))
          yield '"off-label" is lost; say that this is outside what the medicine is approved for';
      }
    },
  },
  {
    id: 'explained',
    blocks: false,
    *faults({ tag, message, target }) {
      const { safetyTerms } = languageOf(tag);
      if (!safetyTerms) return;
      const text = plain(target);
      for (const [, word, gloss] of message.text.matchAll(EXPLAINED)) {
        const term = TERMS.find((one) => ENGLISH_SAFETY_TERMS[one].test(word!));
        // What the parentheses name is told by `terms` where it is missing.
        const isTold = TERMS.some(
          (one) => ENGLISH_SAFETY_TERMS[one].test(gloss!) && !safetyTerms[one].test(text),
        );
        if (isTold) continue;
        if (term && !restsAfter(text, safetyTerms[term]).some((rest) => CLOSE_BEHIND.test(rest)))
          yield `"${word!}" is explained in the English, "(${gloss!})"; explain it in parentheses too`;
      }
    },
  },
];
