import { termsOf } from '../../languages/glossary.js';
import { languageOf } from '../../languages/index.js';
import type { KeyPhrase, SafetyTerm } from '../../languages/language.js';
import { exampleOf } from '../../languages/words.js';
import { protectsReaders } from '../../message.js';
import { aligned, type Aligned, placesOf, without } from '../aligned.js';
import {
  ENGLISH,
  ENGLISH_KEY_PHRASES,
  ENGLISH_SAFETY_TERMS,
  SAFETY_TERM_NAMES,
} from '../english.js';
import type { Rule, UnitContext } from '../rule.js';
import { inWords, plain } from '../text.js';

/** English sentences that other languages say with a negation: "a different product", "less". */
const DENIED_ELSEWHERE =
  /\b(?:differ|(?:an)?other|(?:less|fewer|no|off-label|out of date|draft|must|every day|unless|before)\b)|non-/i;

/** Where a term must stand: ketamine is what all is about, and may be "it" in a next sentence. */
const placesToName = (term: SafetyTerm, context: UnitContext): Aligned =>
  term === 'ketamine' ? [[context.message.text, plain(context.target)]] : aligned(context);

/** Whether a pattern lists words: one that lists parts of words is no example to write. */
const isOfWords = ({ source }: RegExp): boolean => source.startsWith('(?<!');

/** How a term is called in English and, where that is known, in a language. */
function withExample(tag: string, term: SafetyTerm, pattern: RegExp): string {
  const [settled] = termsOf(tag).find(({ english }) => english === term)?.terms ?? [];
  const example = isOfWords(pattern) ? exampleOf(pattern) : undefined;
  const name = SAFETY_TERM_NAMES[term] ?? term;
  if (settled) return `${name} (in the glossary "${settled}")`;
  return example ? `${name} (such as "${example}")` : name;
}

export const senseRules: Rule[] = [
  {
    id: 'negation',
    blocks: false,
    *faults(context) {
      const { negation, pseudoNegation, without: lacking } = languageOf(context.tag);
      if (!negation) return;
      for (const [source, target] of aligned(context)) {
        const denied = without(source, ENGLISH.pseudoNegation);
        const denies = ENGLISH.negation.test(denied);
        const denying = without(target, pseudoNegation);
        // "Do not, without asking" must forbid, and one "without" does not.
        const isBoth =
          ENGLISH.without.test(denied) && ENGLISH.negation.test(without(denied, ENGLISH.without));
        if (denies && !negation.test(isBoth ? without(denying, lacking) : denying))
          yield `"${source}" denies something, and the translation does not; is a "not" lost?`;
      }
    },
  },
  {
    id: 'negation-added',
    blocks: false,
    *faults(context) {
      const { negation, pseudoNegation } = languageOf(context.tag);
      if (!negation || !protectsReaders(context.message.id)) return;
      for (const [source, target] of aligned(context)) {
        const denies = ENGLISH.negation.test(source) || DENIED_ELSEWHERE.test(source);
        if (!denies && negation.test(without(target, pseudoNegation)))
          yield `"${source}" denies nothing, and the translation does; is a "not" too many?`;
      }
    },
  },
  {
    id: 'hedge',
    blocks: false,
    *faults(context) {
      const { hedge, hedgeExample, degrees } = languageOf(context.tag);
      if (!hedge) return;
      for (const [source, target] of aligned(context)) {
        const wanted = placesOf(source, ENGLISH.hedge);
        // One word for "some" cannot stand for "can" as well.
        const open = /\bsome\b/i.test(source) ? without(target, degrees?.some) : target;
        const given = placesOf(open, hedge).length;
        if (given >= wanted.length) continue;
        const sounds = given ? `keeps only ${given} of them open` : 'sounds certain';
        yield `"${source}" says "${wanted.join('" and "')}", and the translation ${sounds}; keep it open${hedgeExample ? `, as with "${hedgeExample}"` : ''}`;
      }
    },
  },
  {
    id: 'key-phrases',
    blocks: false,
    *faults(context) {
      const { keyPhrases } = languageOf(context.tag);
      if (!keyPhrases) return;
      for (const [source, target] of aligned(context)) {
        for (const [phrase, pattern] of Object.entries(keyPhrases)) {
          const wanted = placesOf(source, ENGLISH_KEY_PHRASES[phrase as KeyPhrase]);
          if (wanted.length > placesOf(target, pattern).length)
            yield `the English says "${wanted.join('" and "')}"; the translation does not, or says something else`;
        }
      }
    },
  },
  {
    id: 'terms',
    blocks: false,
    *faults(context) {
      const { safetyTerms } = languageOf(context.tag);
      if (!safetyTerms) return;
      const lost = (Object.keys(ENGLISH_SAFETY_TERMS) as SafetyTerm[]).filter((term) =>
        placesToName(term, context).some(
          ([source, target]) =>
            ENGLISH_SAFETY_TERMS[term].test(source) && !safetyTerms[term].test(target),
        ),
      );
      if (!lost.length) return;
      const names = lost.map((term) => withExample(context.tag, term, safetyTerms[term]));
      yield `the English names ${inWords(names)}; ${names.length > 1 ? 'they are' : 'it is'} missing`;
    },
  },
];
