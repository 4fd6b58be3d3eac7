import { aligned } from '../aligned.js';
import type { LanguageRule, PlacedContext, UnitContext } from '../rule.js';
import { sentencesOf } from '../text.js';

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();

/** Long enough that no two English texts may be said in the same way. */
const isLong = (text: string): boolean => text.length > 12;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const ratio = ({ message, target }: UnitContext): number => target.length / message.text.length;

/** Below this length a text's length says little. */
const TELLING = 80;

/** Fewer texts of that length have no usual length. */
const ENOUGH = 5;

/** Beyond these, something is missing or too much. */
const SHORT = 0.55;
const LONG = 1.6;

/** Each long message with how much longer or shorter it is than this language usually needs. */
function proportions(contexts: readonly UnitContext[]): { context: UnitContext; part: number }[] {
  const telling = contexts.filter(({ message }) => message.text.length >= TELLING);
  if (telling.length < ENOUGH) return [];
  const usual = median(telling.map(ratio));
  return contexts.map((context) => ({ context, part: ratio(context) / usual }));
}

/** How much of the usual length a text keeps in most languages when a sentence of it is left out. */
const LENGTH_WITHOUT_SENTENCE = 0.88;

/**
 * Of the places of one sentence, the one that says it in a way that fewest do, the later of two, and
 * one that says it in the most usual way; nothing where all say the same.
 */
function oddAndUsual<Place extends { target: string }>(places: readonly Place[]): Place[] {
  const many = ({ target }: Place): number =>
    places.filter((place) => normal(place.target) === normal(target)).length;
  const byNumber = places.toSorted((a, b) => many(b) - many(a));
  const [usual, odd] = [byNumber[0]!, byNumber.at(-1)!];
  return normal(usual.target) === normal(odd.target) ? [] : [odd, usual];
}

export const acrossRules: LanguageRule[] = [
  {
    id: 'same-target',
    about: 'consistency',
    *faults(contexts) {
      const seen = new Map<string, PlacedContext>();
      for (const context of contexts) {
        const key = normal(context.target);
        const first = seen.get(key);
        if (
          first &&
          isLong(context.message.text) &&
          normal(first.message.text) !== normal(context.message.text)
        )
          yield {
            id: context.message.id,
            text: `the translation is the same as that of ${first.message.id}, whose English differs; which is wrong, line ${first.line} or line ${context.line}?`,
          };
        else seen.set(key, context);
      }
    },
  },
  {
    id: 'sentence-lost',
    about: 'consistency',
    *faults(contexts) {
      for (const { context, part } of proportions(contexts)) {
        const { language, message, target } = context;
        const [wanted, given] = [message.text, target].map((text) => sentencesOf(text).length);
        const { lengthWithoutSentence = LENGTH_WITHOUT_SENTENCE } = language;
        if (given! < wanted! && part < lengthWithoutSentence)
          yield {
            id: message.id,
            text: `the English has ${wanted!} sentences, the translation ${given!} and is shorter than others; leave none out`,
          };
      }
    },
  },
  {
    id: 'unusual-length',
    about: 'consistency',
    *faults(contexts) {
      for (const { context, part } of proportions(contexts)) {
        const { id, text } = context.message;
        if (text.length < TELLING || (part > SHORT && part < LONG)) continue;
        yield {
          id,
          text: `beside the English, this is much ${part < 1 ? 'shorter' : 'longer'} than the other translations of the file; leave nothing out and add nothing`,
        };
      }
    },
  },
  {
    id: 'same-sentence',
    about: 'consistency',
    *faults(contexts) {
      const said = new Map<string, { context: PlacedContext; target: string }[]>();
      for (const context of contexts)
        for (const [source, target] of aligned(context))
          said.set(source, [...(said.get(source) ?? []), { context, target }]);
      for (const [source, places] of said) {
        const [odd, usual] = oddAndUsual(places);
        if (odd && usual)
          yield {
            id: odd.context.message.id,
            text: `"${source}" is said here in another way than in ${usual.context.message.id}, "${usual.target}"; which is wrong, line ${usual.context.line} or line ${odd.context.line}?`,
          };
      }
    },
  },
  {
    id: 'digits-differ',
    about: 'consistency',
    *faults(contexts) {
      const kinds = contexts.map(({ target }) =>
        /[0-9]/.test(target.replace(/\{\w+\}/g, ''))
          ? 'ASCII'
          : /\p{Decimal_Number}/u.test(target)
            ? 'own'
            : undefined,
      );
      const counts = { ASCII: 0, own: 0 };
      for (const kind of kinds) if (kind) counts[kind] += 1;
      if (!counts.ASCII || !counts.own) return;
      const usual = counts.ASCII > counts.own ? 'ASCII' : 'own';
      for (const [i, kind] of kinds.entries()) {
        if (kind && kind !== usual)
          yield {
            id: contexts[i]!.message.id,
            text: 'the digits are of another kind than in the rest of the file; use one kind',
          };
      }
    },
  },
];
