import { termsOf } from '../../languages/glossary.js';
import { languageOf } from '../../languages/index.js';
import type { KeyPhrase, SafetyTerm } from '../../languages/language.js';
import { exampleOf } from '../../languages/words.js';
import { protectsReaders } from '../../message.js';
import {
  ENGLISH,
  ENGLISH_KEY_PHRASES,
  ENGLISH_SAFETY_TERMS,
  SAFETY_TERM_NAMES,
} from '../english.js';
import type { Rule, UnitContext } from '../rule.js';
import { inWords, plain, sentencesOf } from '../text.js';

type Aligned = readonly (readonly [source: string, target: string])[];

/**
 * Each English sentence with its translation, where both texts have as many sentences; else the
 * whole texts: translators may join sentences and part them.
 */
function align({ message, target }: UnitContext): Aligned {
  const sources = sentencesOf(message.text);
  const targets = sentencesOf(plain(target));
  return sources.length === targets.length
    ? sources.map((source, i) => [source, targets[i]!])
    : [[message.text, plain(target)]];
}

/** Found once, because several rules ask for it. */
const found = new WeakMap<UnitContext, Aligned>();

function aligned(context: UnitContext): Aligned {
  const pairs = found.get(context) ?? align(context);
  found.set(context, pairs);
  return pairs;
}

/** Patterns that find every place, by those that find one: making one takes longer than using it. */
const everywhere = new Map<RegExp, RegExp>();

function all(pattern: RegExp): RegExp {
  const found = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(pattern, found);
  return found;
}

const without = (text: string, phrases: RegExp | undefined): string =>
  phrases ? text.replace(all(phrases), ' ') : text;

const placesOf = (text: string, pattern: RegExp): string[] => text.match(all(pattern)) ?? [];

/** English sentences that other languages say with a negation: "a different product", "less". */
const DENIED_ELSEWHERE =
  /\b(?:differ|(?:an)?other|(?:less|fewer|no|off-label|out of date|draft|must|every day|unless|before)\b)|non-/i;

/** Whether a pattern lists words: one that lists parts of words is no example to write. */
const isOfWords = ({ source }: RegExp): boolean => source.startsWith('(?<!');

export const senseRules: Rule[] = [
  {
    id: 'negation',
    blocks: false,
    *faults(context) {
      const { negation, pseudoNegation } = languageOf(context.tag);
      if (!negation) return;
      for (const [source, target] of aligned(context)) {
        const denies = ENGLISH.negation.test(without(source, ENGLISH.pseudoNegation));
        if (denies && !negation.test(without(target, pseudoNegation)))
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
      const { hedge } = languageOf(context.tag);
      if (!hedge) return;
      for (const [source, target] of aligned(context)) {
        const wanted = placesOf(source, ENGLISH.hedge);
        const given = placesOf(target, hedge).length;
        if (given >= wanted.length) continue;
        const example = exampleOf(hedge);
        const sounds = given ? `keeps only ${given} of them open` : 'sounds certain';
        yield `"${source}" says "${wanted.join('" and "')}", and the translation ${sounds}; keep it open${example ? `, as with "${example}"` : ''}`;
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
    *faults({ tag, message, target }) {
      const { safetyTerms } = languageOf(tag);
      if (!safetyTerms) return;
      const text = plain(target);
      const lost = (Object.keys(ENGLISH_SAFETY_TERMS) as SafetyTerm[]).filter(
        (term) => ENGLISH_SAFETY_TERMS[term].test(message.text) && !safetyTerms[term].test(text),
      );
      const [first] = lost;
      if (!first) return;
      const [settled] = termsOf(tag).find(({ english }) => english === first)?.terms ?? [];
      const expected =
        settled ?? (isOfWords(safetyTerms[first]) ? exampleOf(safetyTerms[first]) : undefined);
      yield `the English names ${inWords(lost.map((term) => SAFETY_TERM_NAMES[term] ?? term))}; the translation does not, or not in the term of the glossary${expected ? `, such as "${expected}"` : ''}`;
    },
  },
];
