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

/** Whether a term stands at a place of a text as a whole word, in any case; a plural counts as the word. */
const standsAt = (text: string, term: string, at: number): boolean =>
  text.slice(at, at + term.length).toLowerCase() === term.toLowerCase() &&
  !/\p{L}$/u.test(text.slice(0, at)) &&
  /^(?:e?s)?(?!\p{L})/u.test(text.slice(at + term.length));

function holds(text: string, term: string): boolean {
  const [lower, wanted] = [text.toLowerCase(), term.toLowerCase()];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1))
    if (standsAt(text, term, at)) return true;
  return false;
}

/** The terms of our glossary, and of lists that the translator has opened, in the text at hand. */
export function termsAtHand({ entry, language, references }: Session): Term[] {
  const ours = termsOf(language.tag).map(({ english, terms, unsettled }) => ({
    ...{ english, targets: terms },
    remark: unsettled ? 'not settled' : '',
  }));
  const theirs = references
    .filter(({ kind }) => kind === 'terms')
    .flatMap(({ pairs, name }) => pairs.map((pair) => ({ ...pair, remark: name })));
  return [...ours, ...theirs].filter(({ english }) => holds(entry.message.text, english));
}

/** A piece of the English text: plain, or a term. */
export interface Piece {
  text: string;
  term: Term | undefined;
}

/** The English text with its terms told apart, the longer before what it holds. */
export function piecesOf(text: string, terms: readonly Term[]): Piece[] {
  const longest = terms.toSorted((a, b) => b.english.length - a.english.length);
  const pieces: Piece[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const term = at < end ? undefined : longest.find(({ english }) => standsAt(text, english, at));
    if (!term) continue;
    pieces.push({ text: text.slice(end, at), term: undefined });
    end = at + term.english.length;
    pieces.push({ text: text.slice(at, end), term });
  }
  return [...pieces, { text: text.slice(end), term: undefined }];
}

/** The first term that the translation still lacks; empty where it has them all. */
export const nextTerm = (session: Session): string => {
  const written = session.entry.target.toLowerCase();
  const lacking = termsAtHand(session).find(
    ({ targets }) => !targets.some((target) => written.includes(target.toLowerCase())),
  );
  return lacking?.targets[0] ?? '';
};
