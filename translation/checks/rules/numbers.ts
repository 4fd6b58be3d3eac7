import { languageOf } from '../../languages/index.js';
import type { TimeUnit } from '../../languages/language.js';
import { ENGLISH, ENGLISH_UNITS } from '../english.js';
import type { Rule } from '../rule.js';
import { inWords, plain, withoutPlaceholders } from '../text.js';

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
const placeOf = (number: number, tag: string, target: string): number =>
  findNumbers(plain(target)).find((found) => found.number === `${number}`)?.index ??
  plain(target).search(languageOf(tag).numberWords![number - 2]!);

export const numberRules: Rule[] = [
  {
    id: 'numbers',
    blocks: false,
    *faults({ tag, message, target }) {
      const { wholeDay } = languageOf(tag);
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
    blocks: false,
    *faults({ message, target }) {
      const known = numbersOf(message.text);
      for (const number of numbersOf(target)) {
        if (message.id.startsWith('crisis.') && !known.includes(number))
          yield `${number} is not in the English; numbers to call come from the table of help lines, remove it`;
      }
    },
  },
  {
    id: 'number-words',
    blocks: false,
    *faults({ tag, message, target }) {
      const { numberWords, teens } = languageOf(tag);
      if (!numberWords) return;
      const wanted = countedNumbers(message.text);
      for (const number of wanted) {
        if (placeOf(number, tag, target) < 0)
          yield `the number ${number} ("${ENGLISH.numberWords[number - 2]!}") is missing; write it as a word or in digits`;
      }
      const [teen] = teens?.exec(plain(target)) ?? [];
      if (teen) yield `the number "${teen}" is not in the English; remove or correct it`;
      const spelled = spelledNumbers(message.text);
      // "Two" is also a way to say "both" or "a pair".
      for (let number = 3; number <= 10; number++) {
        if (!spelled.includes(`${number}`) && numberWords[number - 2]!.test(plain(target)))
          yield `the number ${number} is not in the English; remove or correct it`;
      }
    },
  },
  {
    id: 'number-order',
    blocks: false,
    *faults({ tag, message, target }) {
      if (!languageOf(tag).numberWords) return;
      const [, from, to] = /\b(\w+) to (\w+)\b/.exec(message.text) ?? [];
      const ends = [from, to].map((word) => ENGLISH.numberWords.indexOf(word ?? '') + 2);
      if (Math.min(...ends) < 2) return;
      const [first, last] = ends.map((end) => placeOf(end, tag, target));
      if (first! > last! && last! >= 0)
        yield `"${from!} to ${to!}" is turned round; the smaller number comes first`;
    },
  },
  {
    id: 'time-units',
    blocks: false,
    *faults({ tag, message, target }) {
      const { timeUnits } = languageOf(tag);
      if (!timeUnits) return;
      const lost = Object.keys(ENGLISH_UNITS).filter(
        (unit) =>
          ENGLISH_UNITS[unit as TimeUnit].test(withoutPlaceholders(message.text)) &&
          !timeUnits[unit as TimeUnit].test(plain(target)),
      );
      if (lost.length)
        yield `the English counts in ${inWords(lost.map((unit) => `${unit}s`))}; the translation does not say so`;
    },
  },
  {
    id: 'at-least',
    blocks: false,
    *faults({ tag, message, target }) {
      const { atLeast } = languageOf(tag);
      if (atLeast && ENGLISH.atLeast.test(message.text) && !atLeast.test(plain(target)))
        yield '"at least" is lost; say that it is the least';
    },
  },
  {
    id: 'digits',
    blocks: false,
    *faults({ tag, target }) {
      const rows = new Set((target.match(/\p{Decimal_Number}/gu) ?? []).map(zeroOf));
      if (rows.size > 1) yield 'the text mixes two kinds of digits; use one';
      if (rows.has(0xff10)) yield 'the digits are full-width; use half-width ones (0 to 9)';
      if (rows.has(0x0660) && languageOf(tag).digits === 'arabext')
        yield 'the digits are Arabic (٤٥٦); use Persian ones (۴۵۶)';
    },
  },
];
