import type { Role, SafetyTerm } from '../../languages/language.js';
import { aligned, restsAfter } from '../aligned.js';
import { ENGLISH, ENGLISH_ROLES, ENGLISH_SAFETY_TERMS } from '../english.js';
import { needing, type Rule } from '../rule.js';
import { noneOfYours } from '../yours.js';
import { plain } from '../text.js';

const TERMS = Object.keys(ENGLISH_SAFETY_TERMS) as SafetyTerm[];

/** A word and what is said of it in parentheses. */
const EXPLAINED = /\b(\w+) \(([^()]+)\)/g;

/** A parenthesis close behind a term: its ending and a word may stand between, no mark. */
const CLOSE_BEHIND = /^[^.。,،、，(（]{0,12}[(（]/u;

/** What the text says of care and of what a medicine is approved for. */
export const careRules: Rule[] = [
  needing(['roles'], {
    id: 'roles',
    about: 'who takes care',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { roles } = language;
      for (const [source, target] of aligned(context)) {
        for (const [role, pattern] of Object.entries(roles)) {
          const [wanted] = ENGLISH_ROLES[role as Role].exec(source) ?? [];
          if (wanted && !pattern.test(target))
            yield (
              noneOfYours(language, pattern, source, wanted) ??
              `"${source}" says "${wanted}", and the translation names nobody of that kind; say whose work it is`
            );
        }
      }
    },
  }),
  needing(['offLabel'], {
    id: 'off-label',
    about: 'off-label use',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { term, prescription: onPrescription } = language.offLabel;
      for (const [source, target] of aligned(context)) {
        if (!ENGLISH.offLabel.test(source)) continue;
        const [prescription] = onPrescription?.exec(target) ?? [];
        if (prescription)
          yield `"${prescription}" speaks of a prescription; "off-label" is use outside what a medicine is approved for`;
        if (term && !term.test(target))
          yield (
            noneOfYours(language, term, source, 'off-label') ??
            '"off-label" is lost; say that this is outside what the medicine is approved for'
          );
      }
    },
  }),
  needing(['safetyTerms'], {
    id: 'explained',
    about: 'safety terms',
    blocks: false,
    *faults({ language: { safetyTerms }, message, target }) {
      const text = plain(target);
      for (const [, word, gloss] of message.text.matchAll(EXPLAINED)) {
        const term = TERMS.find((one) => ENGLISH_SAFETY_TERMS[one].test(word!));
        const named = term && safetyTerms[term];
        // What the parentheses name is told by `terms` where it is missing.
        const isTold = TERMS.some(
          (one) => ENGLISH_SAFETY_TERMS[one].test(gloss!) && safetyTerms[one]?.test(text) === false,
        );
        if (isTold) continue;
        if (named && !restsAfter(text, named).some((rest) => CLOSE_BEHIND.test(rest)))
          yield `"${word!}" is explained in the English, "(${gloss!})"; explain it in parentheses too`;
      }
    },
  }),
  needing(['approved'], {
    id: 'approved',
    about: 'approval',
    blocks: false,
    *faults(context) {
      const { language } = context;
      for (const [source, target] of aligned(context)) {
        const [wanted] = ENGLISH.approved.exec(source) ?? [];
        if (wanted && !language.approved.test(target))
          yield (
            noneOfYours(language, language.approved, source, wanted) ??
            `"${source}" says "${wanted}", and the translation does not; say what is approved`
          );
      }
    },
  }),
  needing(['crisisLine'], {
    id: 'crisis-line',
    about: 'crisis lines',
    blocks: false,
    *faults({ language, message, target }) {
      const { crisisLine } = language;
      const [wanted] = ENGLISH.crisisLine.exec(message.text) ?? [];
      if (wanted && !crisisLine.test(plain(target)))
        yield (
          noneOfYours(language, crisisLine, message.text, wanted) ??
          `the English says "${wanted}", and the translation does not`
        );
    },
  }),
];
