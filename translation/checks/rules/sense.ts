import type { KnownLanguage, KeyPhrase, SafetyTerm } from '../../languages/language.js';
import { exampleOf } from '../../languages/words.js';
import { protectsReaders } from '../../message.js';
import { aligned, type Aligned, placesOf, without } from '../aligned.js';
import {
  ENGLISH,
  ENGLISH_KEY_PHRASES,
  ENGLISH_SAFETY_TERMS,
  SAFETY_TERM_NAMES,
} from '../english.js';
import { needing, type Rule, type UnitContext } from '../rule.js';
import { inWords, plain } from '../text.js';
import { amongYours, noneOfYours, oneOfYours } from '../yours.js';

/** English sentences that other languages say with a negation: "a different product", "less". */
const DENIED_ELSEWHERE =
  /\b(?:differ|(?:an)?other|(?:less|fewer|no|off-label|out of date|draft|must|every day|unless|before)\b)|non-/i;

/** Where a term must stand: ketamine is what all is about, and may be "it" in a next sentence. */
const placesToName = (term: SafetyTerm, context: UnitContext): Aligned =>
  term === 'ketamine' ? [[context.message.text, plain(context.target)]] : aligned(context);

/** Whether a pattern lists words: one that lists parts of words is no example to write. */
const isOfWords = ({ source }: RegExp): boolean => source.startsWith('(?<!');

/** How a term is called in English and, where that is known, in a language. */
function withExample({ glossary }: KnownLanguage, term: SafetyTerm, pattern: RegExp): string {
  const [settled] = (term === 'ketamine' && glossary?.ketamine) || [];
  const example = isOfWords(pattern) ? exampleOf(pattern) : undefined;
  const name = SAFETY_TERM_NAMES[term] ?? term;
  if (settled) return `${name} (in the glossary "${settled}")`;
  return example ? `${name} (such as "${example}")` : name;
}

const TERMS = Object.keys(ENGLISH_SAFETY_TERMS) as SafetyTerm[];

export const senseRules: Rule[] = [
  needing(['negation'], {
    id: 'negation',
    about: 'negation',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { negation, pseudoNegation, without: lacking } = language;
      for (const [source, target] of aligned(context)) {
        const denied = without(source, ENGLISH.pseudoNegation);
        const denies = ENGLISH.negation.test(denied);
        const denying = without(target, pseudoNegation);
        // "Do not, without asking" must forbid, and one "without" does not.
        const forbids = without(denied, ENGLISH.without);
        const [wanted] = ENGLISH.negation.exec(forbids) ?? ENGLISH.negation.exec(denied) ?? [];
        const isBoth = ENGLISH.without.test(denied) && ENGLISH.negation.test(forbids);
        if (denies && !negation.test(isBoth ? without(denying, lacking) : denying))
          yield (
            noneOfYours(language, negation, source, wanted) ??
            `"${source}" denies something, and the translation does not; is a "not" lost?`
          );
      }
    },
  }),
  needing(['negation'], {
    id: 'negation-added',
    about: 'negation',
    blocks: false,
    *faults(context) {
      if (!protectsReaders(context.message.id)) return;
      const { language } = context;
      const { negation, pseudoNegation } = language;
      for (const [source, target] of aligned(context)) {
        const denies = ENGLISH.negation.test(source) || DENIED_ELSEWHERE.test(source);
        const [found] = negation.exec(without(target, pseudoNegation)) ?? [];
        if (!denies && found)
          yield (
            oneOfYours(language, negation, found, source) ??
            `"${source}" denies nothing, and the translation does; is a "not" too many?`
          );
      }
    },
  }),
  needing(['hedge'], {
    id: 'hedge',
    about: 'what is left open',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { hedge, hedgeExample, degrees } = language;
      for (const [source, target] of aligned(context)) {
        const wanted = placesOf(source, ENGLISH.hedge);
        // One word for "some" cannot stand for "can" as well.
        const open = /\bsome\b/i.test(source) ? without(target, degrees?.some) : target;
        const given = placesOf(open, hedge).length;
        if (given >= wanted.length) continue;
        const yours = given
          ? undefined
          : noneOfYours(language, hedge, source, wanted.join('" and "'));
        const sounds = given ? `keeps only ${given} of them open` : 'sounds certain';
        yield (
          yours ??
          `"${source}" says "${wanted.join('" and "')}", and the translation ${sounds}; keep it open${hedgeExample ? `, as with "${hedgeExample}"` : ''}`
        );
      }
    },
  }),
  needing(['keyPhrases'], {
    id: 'key-phrases',
    about: 'small words that turn a sentence round',
    blocks: false,
    *faults(context) {
      const { keyPhrases } = context.language;
      for (const [source, target] of aligned(context)) {
        for (const [phrase, pattern] of Object.entries(keyPhrases)) {
          const wanted = placesOf(source, ENGLISH_KEY_PHRASES[phrase as KeyPhrase]);
          if (wanted.length > placesOf(target, pattern).length)
            yield `the English says "${wanted.join('" and "')}"; the translation does not, or says something else`;
        }
      }
    },
  }),
  needing(['safetyTerms'], {
    id: 'terms',
    about: 'safety terms',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { safetyTerms } = language;
      const lost = TERMS.filter((term) => {
        const pattern = safetyTerms[term];
        return placesToName(term, context).some(
          ([source, target]) =>
            ENGLISH_SAFETY_TERMS[term].test(source) && pattern?.test(target) === false,
        );
      });
      if (!lost.length) return;
      const names = lost.map((term) => withExample(language, term, safetyTerms[term]!));
      yield `the English names ${inWords(names)}; ${names.length > 1 ? 'they are' : 'it is'} missing${lost.map((term) => amongYours(language, safetyTerms[term]!)).join('')}`;
    },
  }),
];
