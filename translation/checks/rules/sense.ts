import { languageOf } from '../../languages/index.js';
import { exampleOf, type Term } from '../../languages/language.js';
import { ENGLISH_SAID, SAID, type Said } from '../../languages/said.js';
import { protectsReaders } from '../../message.js';
import { termsOf } from '../../languages/terms.js';
import { ENGLISH, ENGLISH_TERMS, TERM_NAMES } from '../english.js';
import type { Rule, UnitContext } from '../rule.js';
import { inWords, languagePart, plain, sentencesOf } from '../text.js';

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
  /\b(?:differ\w*|(?:an)?other\w*|less|fewer|no|off-label|out of date|draft|must|every day|unless|before)\b|non-/i;

/** Whether a pattern lists words: one that lists parts of words is no example to write. */
const isOfWords = ({ source }: RegExp): boolean => source.startsWith('(?<!');

export const senseRules: Rule[] = [
  {
    id: 'negation',
    blocks: false,
    *faults(context) {
      const { negation, noNegation } = languageOf(context.tag);
      if (!negation) return;
      for (const [source, target] of aligned(context)) {
        const denies = ENGLISH.negation.test(without(source, ENGLISH.noNegation));
        if (denies && !negation.test(without(target, noNegation)))
          yield `"${source}" denies something, and the translation does not; is a "not" lost?`;
      }
    },
  },
  {
    id: 'negation-added',
    blocks: false,
    *faults(context) {
      const { negation, noNegation } = languageOf(context.tag);
      if (!negation || !protectsReaders(context.message.id)) return;
      for (const [source, target] of aligned(context)) {
        const denies = ENGLISH.negation.test(source) || DENIED_ELSEWHERE.test(source);
        if (!denies && negation.test(without(target, noNegation)))
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
    id: 'said',
    blocks: false,
    *faults(context) {
      const said = SAID[languagePart(context.tag)];
      if (!said) return;
      for (const [source, target] of aligned(context)) {
        for (const [what, pattern] of Object.entries(said)) {
          const wanted = placesOf(source, ENGLISH_SAID[what as Said]);
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
      const { terms } = languageOf(tag);
      if (!terms) return;
      const text = plain(target);
      const lost = (Object.keys(ENGLISH_TERMS) as Term[]).filter(
        (term) => ENGLISH_TERMS[term].test(message.text) && !terms[term].test(text),
      );
      const [first] = lost;
      if (!first) return;
      const [settled] = termsOf(tag).find(({ english }) => english === first)?.terms ?? [];
      const expected = settled ?? (isOfWords(terms[first]) ? exampleOf(terms[first]) : undefined);
      yield `the English names ${inWords(lost.map((term) => TERM_NAMES[term] ?? term))}; the translation does not, or not in the term of the glossary${expected ? `, such as "${expected}"` : ''}`;
    },
  },
];
