import { LANGUAGES } from '../../languages/index.js';
import { KEPT_WORDS } from '../english.js';
import { unnamed } from '../names.js';
import type { Rule, UnitContext } from '../rule.js';
import { languagePart, plain, scriptOf, sentencesOf } from '../text.js';

const latinWords = (text: string): string[] =>
  text.toLowerCase().match(/[a-z]+(?:[’'-][a-z]+)*/g) ?? [];

/** A word of some length without a letter that English has not. */
const WHOLE_WORD = /(?<![\p{L}\p{M}])[a-z]{4,}(?![\p{L}\p{M}])/gu;

/** From a mark that opens to the first that closes, or to the end: no place is looked at twice. */
const QUOTED = /[“«„”‘「『][^”»“’」』]*[”»“’」』]?/gu;
const BRACKETED = /[(（][^)）]*[)）]?/gu;

const closedBy =
  (closer: RegExp) =>
  (span: string): string =>
    closer.test(span.slice(1)) ? ' ' : span;

/** A text without quoted and bracketed terms, which a translation may keep in English. */
const unquoted = (text: string): string =>
  unnamed(text)
    .replace(QUOTED, closedBy(/[”»“’」』]/u))
    .replace(BRACKETED, closedBy(/[)）]/u));

/** English words that no other language in Latin letters has. */
const ONLY_ENGLISH = new Set(
  'the and you your which this what when their they would should could have been because from about with where there who than these those'.split(
    ' ',
  ),
);

const isCopy = ({ message, target }: UnitContext): boolean =>
  target.trim().toLowerCase() === message.text.trim().toLowerCase();

/** Four or more words in a row that stand in the English too. */
function copiedRun(words: readonly string[], source: readonly string[]): string | undefined {
  const english = ` ${source.join(' ')} `;
  return words
    .map((_, i) => words.slice(i, i + 4))
    .filter((run) => run.length === 4)
    .map((run) => run.join(' '))
    .find((run) => english.includes(` ${run} `));
}

/** The words around a found one that stand together in the English too. */
function phraseAround(found: string, words: readonly string[], source: readonly string[]): string {
  const english = ` ${source.join(' ')} `;
  const length = found.split(' ').length;
  let from = words.findIndex((_, i) => words.slice(i, i + length).join(' ') === found);
  if (from < 0) return found;
  let to = from + length;
  const isKept = (start: number, end: number): boolean =>
    english.includes(` ${words.slice(start, end).join(' ')} `);
  while (from > 0 && isKept(from - 1, to)) from -= 1;
  while (to < words.length && isKept(from, to + 1)) to += 1;
  return words.slice(from, to).join(' ');
}

/** An English word of the message that is no word of the language, as far as that is known. */
function keptWord({ language, message, target }: UnitContext): string | undefined {
  const { loanwords } = language;
  const english = new Set(latinWords(message.text));
  return (unquoted(target).toLowerCase().match(WHOLE_WORD) ?? []).find(
    (word) => loanwords && english.has(word) && !` ${loanwords} `.includes(` ${word} `),
  );
}

/** A whole English sentence of several words. */
const copiedSentence = ({ message, target }: UnitContext): string | undefined =>
  sentencesOf(unnamed(message.text)).find(
    (sentence) => latinWords(sentence).length > 1 && target.includes(sentence),
  );

/** An English word in a text that is written in other letters. */
function latinWord(words: readonly string[], source: string): string | undefined {
  const kept = new Set([
    ...KEPT_WORDS,
    ...latinWords(source).filter((word) => !latinWords(unquoted(source)).includes(word)),
  ]);
  return words.find((word) => word.length > 2 && !kept.has(word));
}

const COMMON = Array.from(LANGUAGES).flatMap(([tag, { commonWords }]) =>
  commonWords ? [{ tag, words: new Set(commonWords.split(' ')) }] : [],
);

/** The languages that have a word among their frequent ones, by word. */
const WHOSE = new Map<string, string[]>();
for (const { tag, words } of COMMON)
  for (const word of words) WHOSE.set(word, [...(WHOSE.get(word) ?? []), tag]);

/** How many words another language must have in a text, and how many times as many as its own. */
const CLEARLY_OTHER = { words: 3, times: 2 };

const englishNameOf = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag)!;

export const untranslatedRules: Rule[] = [
  {
    id: 'copy',
    about: 'English words',
    blocks: false,
    *faults(context) {
      if (isCopy(context) && latinWords(unnamed(context.message.text)).length > 1)
        yield 'the translation is the English text; translate it';
    },
  },
  {
    id: 'leftover-english',
    about: 'English words',
    blocks: false,
    *faults(context) {
      if (isCopy(context)) return;
      const { tag, message, target } = context;
      const words = latinWords(unquoted(target));
      const word = ['Latn', ''].includes(scriptOf(tag))
        ? (words.find((word) => ONLY_ENGLISH.has(word)) ??
          copiedRun(words, latinWords(message.text)) ??
          keptWord(context))
        : latinWord(words, message.text);
      const left =
        copiedSentence(context) ?? (word && phraseAround(word, words, latinWords(message.text)));
      if (left) yield `"${left}" is left in English; translate it`;
    },
  },
  {
    id: 'other-language',
    about: 'English words',
    blocks: false,
    *faults({ tag, target }) {
      const words =
        plain(target)
          .toLowerCase()
          .match(/[\p{L}\p{M}\u200c]+/gu) ?? [];
      const counts = new Map(COMMON.map((language) => [language.tag, 0]));
      for (const other of words.flatMap((word) => WHOSE.get(word) ?? []))
        counts.set(other, counts.get(other)! + 1);
      const hits = Array.from(counts, ([other, count]) => ({
        ...{ other, count },
        own: languagePart(other) === languagePart(tag),
      })).sort((a, b) => b.count - a.count);
      const mine = hits.find(({ own }) => own);
      const [most] = hits;
      if (
        mine &&
        most &&
        most.count >= CLEARLY_OTHER.words &&
        most.count > CLEARLY_OTHER.times * mine.count
      )
        yield `this looks like ${englishNameOf(most.other)}; expected ${englishNameOf(tag)}`;
    },
  },
];
