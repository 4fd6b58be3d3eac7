import { termsOf } from '../translation/languages/glossary.js';
import type { Session } from './session.js';

/** A term that the text at hand holds. */
export interface Term {
  english: string;
  /** How it is said, the first by preference. */
  targets: readonly string[];
  /** What is to be known about it; empty where nothing is. */
  remark: string;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Finds whole words, in any case; a plural counts as the word. */
const places = (terms: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(${terms.map(escaped).join('|')})(?=(?:e?s)?(?!\\p{L}))`, 'giu');

/** The terms of our glossary, and of lists that the translator has opened, in the text at hand. */
export function termsAtHand({ entry, language, references }: Session): Term[] {
  const ours = termsOf(language.tag).map(({ english, terms, unsettled }) => ({
    ...{ english, targets: terms },
    remark: unsettled ? 'not settled' : '',
  }));
  const theirs = references
    .filter(({ kind }) => kind === 'terms')
    .flatMap(({ pairs, name }) => pairs.map((pair) => ({ ...pair, remark: name })));
  return [...ours, ...theirs].filter(({ english }) => places([english]).test(entry.message.text));
}

/** A piece of the English text: plain, or a term. */
export interface Piece {
  text: string;
  term: Term | undefined;
}

/** The English text with its terms told apart, the longer before what it holds. */
export function piecesOf(text: string, terms: readonly Term[]): Piece[] {
  const names = terms.map(({ english }) => english).sort((a, b) => b.length - a.length);
  if (!names.length) return [{ text, term: undefined }];
  return text.split(places(names)).map((piece, index) => ({
    text: piece,
    term:
      index % 2
        ? terms.find(({ english }) => english.toLowerCase() === piece.toLowerCase())
        : undefined,
  }));
}

/** The first term that the translation still lacks; empty where it has them all. */
export const nextTerm = (session: Session): string => {
  const written = session.entry.target.toLowerCase();
  const lacking = termsAtHand(session).find(
    ({ targets }) => !targets.some((target) => written.includes(target.toLowerCase())),
  );
  return lacking?.targets[0] ?? '';
};
