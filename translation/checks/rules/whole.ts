import type { Rule } from '../rule.js';
import { sentencesOf, withoutPlaceholders } from '../text.js';

/** How many Latin letters say as much as one character of another script. */
const WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const weight = (text: string): number =>
  withoutPlaceholders(text).replace(WIDE, 'mmm').replace(/\p{M}/gu, '').length;

/** Short texts may well double; long ones may not. */
const LONGER = { factor: 2, letters: 45 };
const SHORTER = { factor: 0.4, letters: 40 };

export const wholeRules: Rule[] = [
  {
    id: 'too-long',
    about: 'length',
    blocks: false,
    *faults({ message, target }) {
      if (weight(target) > LONGER.factor * weight(message.text) + LONGER.letters)
        yield 'the translation is more than twice as long as the English; add nothing';
    },
  },
  {
    id: 'too-short',
    about: 'length',
    blocks: false,
    *faults({ message, target }) {
      if (weight(target) < SHORTER.factor * (weight(message.text) - SHORTER.letters))
        yield 'the translation is less than half as long as the English; leave nothing out';
    },
  },
  {
    id: 'sentences',
    about: 'length',
    blocks: false,
    *faults({ message, target }) {
      const [wanted, given] = [sentencesOf(message.text).length, sentencesOf(target).length];
      if (wanted - given > 1)
        yield `the English has ${wanted} sentences, the translation ${given}; leave none out`;
      if (given - wanted > 2)
        yield `the translation has ${given} sentences, the English ${wanted}; add none`;
    },
  },
];
