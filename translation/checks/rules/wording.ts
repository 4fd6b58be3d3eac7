import { LANGUAGES } from '../../languages/index.js';
import type { GlossaryTerm, KnownLanguage } from '../../languages/language.js';
import { ENGLISH, NAMES } from '../english.js';
import { needing, type Rule } from '../rule.js';
import { plain } from '../text.js';
import { oneOfYours } from '../yours.js';

const known = [...LANGUAGES.values()];
const PARTICLE_TWICE = new RegExp(
  `([${known.map((one) => one.particles ?? '').join('')}])\\1`,
  'u',
);

const ABBREVIATIONS = ['KAP', ...known.flatMap(({ abbreviation }) => abbreviation ?? [])];

/** Abbreviations for which many languages have letters of their own; KAP has a rule to itself. */
const OF_THE_LANGUAGE = ['KAP', 'PTSD'];

/** Whether a text has an abbreviation in parentheses. */
const inParentheses = (text: string): boolean =>
  text
    .split(/[)）]/)
    .slice(0, -1)
    .map((piece) => piece.split(/[(（]/).slice(1).join(' '))
    .some((inside) => ABBREVIATIONS.some((abbreviation) => inside.includes(abbreviation)));

/** The first sentence of some length that a text has twice. */
function sentenceTwice(text: string): string | undefined {
  const seen = new Set<string>();
  for (const [match] of text.matchAll(/[^.!?。！？।؟]+[.!?。！？।؟]?/gu)) {
    const sentence = match.trim();
    if (sentence.length > 8 && seen.has(sentence)) return sentence;
    seen.add(sentence);
  }
  return undefined;
}

const TWICE = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,})\s+\1(?![\p{L}\p{M}])/giu;

/**
 * The first word that stands twice in a row by mistake; where a word of two like parts may be meant,
 * the small words that make no such word.
 */
function wordTwice(language: KnownLanguage, text: string): string | undefined {
  const { reduplicates, commonWords = '', doubled = '' } = language;
  const isOneOf = (list: string, word: string): boolean =>
    list.split(' ').includes(word.toLowerCase());
  return Array.from(text.matchAll(TWICE), ([, word]) => word!).find(
    (word) => !isOneOf(doubled, word) && (!reduplicates || isOneOf(commonWords, word)),
  );
}

/** The first word of a term without what its other forms may change. */
function stemOf(term: string): string {
  const word = term.toLowerCase().split(/[ (（]/)[0]!;
  return word.slice(0, Math.max(2, word.length - 2));
}

export const wordingRules: Rule[] = [
  {
    id: 'repeated',
    about: 'repeated words',
    blocks: false,
    *faults({ language, message, target }) {
      const word = wordTwice(language, target);
      if (word) yield `"${word}" is there twice in a row; write it once`;
      const [particle] = PARTICLE_TWICE.exec(target) ?? [];
      if (particle) yield `"${particle[0]!}" is there twice in a row; write it once`;
      const sentence = sentenceTwice(target);
      if (sentence && !message.text.includes(sentence))
        yield `"${sentence}" is there twice; write it once`;
    },
  },
  {
    id: 'kap',
    about: 'names',
    blocks: false,
    *faults({ language, message, target }) {
      const kap = language.abbreviation ?? 'KAP';
      if (message.text.includes('KAP') && !target.includes(kap))
        yield `the abbreviation ${kap} is missing; keep it in capitals`;
      if (message.text.includes('(KAP)') && !inParentheses(target))
        yield `"(${kap})" is missing after the name in full; keep it in parentheses`;
      const [local] = /\b(?:PAK|KAT|PAC|TAK|TAC|Kap)\b/.exec(target) ?? [];
      if (local) yield `"${local}" is no settled abbreviation; write ${kap}`;
    },
  },
  {
    id: 'names',
    about: 'names',
    blocks: false,
    *faults({ message, target }) {
      const names = NAMES.filter((name) => name !== 'Food and Drug Administration');
      const letters =
        message.text.match(/\b[A-Z]{3,}\b/g)?.filter((name) => !OF_THE_LANGUAGE.includes(name)) ??
        [];
      for (const name of new Set([...names, ...letters])) {
        if (message.text.includes(name) && !target.includes(name))
          yield `"${name}" is missing; keep it in Latin letters`;
      }
    },
  },
  needing(['glossary'], {
    id: 'heading-term',
    about: 'terms of the glossary',
    blocks: false,
    *faults({ language: { glossary }, message, target }) {
      const english = message.text.toLowerCase().replace('ketamine sessions', 'therapy session');
      const terms = Object.hasOwn(glossary, english) ? glossary[english as GlossaryTerm]! : [];
      const given = plain(target).toLowerCase();
      if (terms.length && !terms.some((term) => given.includes(stemOf(plain(term)))))
        yield `the English is the term "${message.text}"; expected a form of "${terms.join('" or "')}", as the glossary has it`;
    },
  }),
  needing(['avoid'], {
    id: 'avoid',
    about: 'words that harm',
    blocks: false,
    *faults({ language: { avoid }, target }) {
      for (const { phrase, because } of avoid) {
        const [words] = phrase.exec(plain(target)) ?? [];
        if (words) yield `"${words}" ${because}`;
      }
    },
  }),
  needing(['claims'], {
    id: 'promise',
    about: 'promises',
    blocks: false,
    *faults({ language, message, target }) {
      const { promises, claims } = language;
      const wrong = [
        promises,
        ENGLISH.cure.test(message.text) ? undefined : claims.cure,
        ENGLISH.safe.test(message.text) ? undefined : claims.safe,
      ];
      for (const pattern of wrong) {
        const [words] = pattern?.exec(plain(target)) ?? [];
        if (!pattern || !words) continue;
        yield (
          oneOfYours(language, pattern, words) ??
          `"${words}" promises what nobody can; say exactly what the English says`
        );
        return;
      }
    },
  }),
  needing(['here'], {
    id: 'here',
    about: 'a “here” too many',
    blocks: false,
    *faults({ language: { here }, message, target }) {
      if (ENGLISH.here.test(message.text)) return;
      const [words] = here.exec(plain(target)) ?? [];
      if (words) yield `the English has no "here"; leave "${words}" out`;
    },
  }),
];
