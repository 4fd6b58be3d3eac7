import type { Degree } from '../../languages/language.js';
import { aligned, placesOf, without } from '../aligned.js';
import { ENGLISH_DEGREES } from '../english.js';
import { needing, type Rule } from '../rule.js';
import { noneOfYours } from '../yours.js';

/** What a reader understands where the word is lost, and what to say. */
const WITHOUT: Readonly<Record<Degree, string>> = {
  some: 'speaks of all; say that it is some',
  many: 'does not; say that it is many',
  most: 'speaks of all; say that it is most',
  few: 'does not; say that it is a few',
  often: 'sounds like always; say that it is often',
  should: 'sounds certain; say that it should be so',
};

/** The English word itself: a pattern may take more. */
const wordOf = (found: string): string => (found.startsWith('should') ? 'should' : found);

export const degreeRules: Rule[] = [
  needing(['degrees'], {
    id: 'degree',
    about: 'how many and how often',
    blocks: false,
    *faults(context) {
      const { language } = context;
      const { degrees } = language;
      for (const [source, target] of aligned(context)) {
        for (const [degree, pattern] of Object.entries(degrees)) {
          const wanted = placesOf(source, ENGLISH_DEGREES[degree as Degree]);
          // A word that may be "some" or "a few" is not both.
          const isTaken = degree === 'few' && ENGLISH_DEGREES.some.test(source);
          const rest = isTaken ? without(target, degrees.some) : target;
          if (placesOf(rest, pattern).length >= wanted.length) continue;
          yield (
            noneOfYours(language, pattern, source, wordOf(wanted[0]!)) ??
            `"${source}" says "${wordOf(wanted[0]!)}", and the translation ${WITHOUT[degree as Degree]}`
          );
        }
      }
    },
  }),
];
