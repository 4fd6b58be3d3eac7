import type { TimeUnit } from '../../languages/language.js';
import { onceForEachTag } from '../../tags.js';
import { ENGLISH, ENGLISH_UNITS } from '../english.js';
import { needing, type Rule } from '../rule.js';
import { amongYours } from '../yours.js';
import { inWords, plain, scriptOf, withoutPlaceholders } from '../text.js';

const DIGIT = /\p{Decimal_Number}/u;

/** The first digit of the row that a digit stands in: rows of ten follow Unicode's order. */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return zero;
}

interface Found {
  /** In ASCII digits. */
  number: string;
  index: number;
}

const findNumbers = (text: string): Found[] =>
  Array.from(text.matchAll(/\p{Decimal_Number}+/gu), ({ 0: digits, index }) => ({
    number: Array.from(digits, (digit) => digit.codePointAt(0)! - zeroOf(digit)).join(''),
    index,
  }));

/** The numbers of a text in ASCII digits; a mark of thousands or decimals parts them. */
const numbersOf = (text: string): string[] =>
  findNumbers(withoutPlaceholders(text)).map(({ number }) => number);

/** Numbers that the English writes as words: "an hour" may become "1 hour". */
function spelledNumbers(text: string): string[] {
  const words: string[] = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const spelled = ENGLISH.numberWords.flatMap((word, i) =>
    words.includes(word) ? [`${i + 2}`] : [],
  );
  return words.some((word) => /^(an?|one|first|1st)$/.test(word)) ? ['1', ...spelled] : spelled;
}

const COUNTED = ENGLISH.numberWords.map((word) => new RegExp(`(?<!the )\\b${word}\\b`, 'i'));

/** The same, but only those that no translation can do without. */
const countedNumbers = (text: string): number[] =>
  COUNTED.flatMap((counted, i) => (counted.test(text) ? [i + 2] : []));

/** Where a text has a number, in digits or as a word of its language; -1 where it has not. */
const placeOf = (number: number, word: RegExp, target: string): number =>
  findNumbers(plain(target)).find((found) => found.number === `${number}`)?.index ??
  plain(target).search(word);

/** Digits that no language need explain: those of ASCII, and full-width ones, of which `digits` tells. */
const EVERYWHERE = /[0-9\uff10-\uff19]/;

/** What matches the digits of a language's own script; nothing where Unicode has no such script. */
const digitsOfScript = onceForEachTag((tag) => {
  try {
    return new RegExp(`\\p{Script_Extensions=${scriptOf(tag)}}`, 'u');
  } catch {
    return undefined;
  }
});

/** Whether a digit is one that a language's texts may have. */
const isUsual = (tag: string, digit: string): boolean =>
  EVERYWHERE.test(digit) || digitsOfScript(tag)?.test(digit) !== false;

export const numberRules: Rule[] = [
  {
    id: 'numbers',
    about: 'numbers in digits',
    blocks: false,
    *faults({ language: { wholeDay }, message, target }) {
      const wanted = new Set(numbersOf(message.text));
      const given = new Set(numbersOf(target));
      const spelled = spelledNumbers(message.text);
      for (const number of wanted) {
        if (!given.has(number) && !(number === '24' && wholeDay?.test(target)))
          yield `the number ${number} is missing; write it in digits`;
      }
      for (const number of given) {
        if (!wanted.has(number) && !spelled.includes(number) && !message.id.startsWith('crisis.'))
          yield `the number ${number} is not in the English; remove or correct it`;
      }
    },
  },
  {
    id: 'telephone',
    about: 'numbers in digits',
    blocks: false,
    *faults({ message, target }) {
      const known = numbersOf(message.text);
      for (const number of numbersOf(target)) {
        if (message.id.startsWith('crisis.') && !known.includes(number))
          yield `${number} is not in the English; numbers to call come from the table of help lines, remove it`;
      }
    },
  },
  needing(['numberWords'], {
    id: 'number-words',
    about: 'numbers in words',
    blocks: false,
    *faults({ language, message, target }) {
      const { numberWords, teens } = language;
      const wanted = countedNumbers(message.text);
      for (const number of wanted) {
        const word = numberWords[number - 2];
        if (word && placeOf(number, word, target) < 0)
          yield `the number ${number} ("${ENGLISH.numberWords[number - 2]!}") is missing; write it as a word or in digits${amongYours(language, word)}`;
      }
      const [teen] = teens?.exec(plain(target)) ?? [];
      if (teen) yield `the number "${teen}" is not in the English; remove or correct it`;
      const spelled = spelledNumbers(message.text);
      // "Two" is also a way to say "both" or "a pair".
      for (let number = 3; number <= 10; number++) {
        if (!spelled.includes(`${number}`) && numberWords[number - 2]?.test(plain(target)))
          yield `the number ${number} is not in the English; remove or correct it`;
      }
    },
  }),
  needing(['numberWords'], {
    id: 'number-order',
    about: 'numbers in words',
    blocks: false,
    *faults({ language: { numberWords }, message, target }) {
      const [, from, to] = /\b(\w+) to (\w+)\b/.exec(message.text) ?? [];
      const ends = [from, to].map((word) => ENGLISH.numberWords.indexOf(word ?? '') + 2);
      if (Math.min(...ends) < 2) return;
      const words = ends.map((end) => numberWords[end - 2]);
      const [first, last] = ends.map((end, i) => (words[i] ? placeOf(end, words[i], target) : -1));
      if (first! > last! && last! >= 0)
        yield `"${from!} to ${to!}" is turned round; the smaller number comes first`;
    },
  }),
  needing(['timeUnits'], {
    id: 'time-units',
    about: 'units of time',
    blocks: false,
    *faults({ language, message, target }) {
      const { timeUnits } = language;
      const lost = (Object.keys(timeUnits) as TimeUnit[]).filter(
        (unit) =>
          ENGLISH_UNITS[unit].test(withoutPlaceholders(message.text)) &&
          !timeUnits[unit]!.test(plain(target)),
      );
      if (lost.length)
        yield `the English counts in ${inWords(lost.map((unit) => `${unit}s`))}; the translation does not say so${lost.map((unit) => amongYours(language, timeUnits[unit]!)).join('')}`;
    },
  }),
  needing(['atLeast'], {
    id: 'at-least',
    about: 'units of time',
    blocks: false,
    *faults({ language, message, target }) {
      const { atLeast } = language;
      if (ENGLISH.atLeast.test(message.text) && !atLeast.test(plain(target)))
        yield `"at least" is lost; say that it is the least${amongYours(language, atLeast)}`;
    },
  }),
  {
    id: 'digits',
    about: 'numbers in digits',
    blocks: false,
    *faults({ tag, language, target }) {
      const digits = target.match(/\p{Decimal_Number}/gu) ?? [];
      const rows = new Set(digits.map(zeroOf));
      const strange = digits.find((digit) => !isUsual(tag, digit));
      if (strange)
        yield `"${strange}" is a digit of another script; use 0 to 9, or the digits of this language`;
      if (rows.size > 1) yield 'the text mixes two kinds of digits; use one';
      if (rows.has(0xff10)) yield 'the digits are full-width; use half-width ones (0 to 9)';
      if (rows.has(0x0660) && language.digits === 'arabext')
        yield 'the digits are Arabic (٤٥٦); use Persian ones (۴۵۶)';
    },
  },
];
