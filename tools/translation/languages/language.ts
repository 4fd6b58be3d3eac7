/** What the safety texts name, and no translation may leave out. */
export type Term =
  | 'addiction'
  | 'alcohol'
  | 'allergy'
  | 'aneurysm'
  | 'bladder'
  | 'brain'
  | 'breastfeeding'
  | 'breathing'
  | 'depression'
  | 'drive'
  | 'esketamine'
  | 'heart'
  | 'highPressure'
  | 'home'
  | 'ketamine'
  | 'liver'
  | 'mania'
  | 'opioids'
  | 'pregnancy'
  | 'pressure'
  | 'psychosis'
  | 'schizophrenia'
  | 'suicide'
  | 'tongue'
  | 'vein'
  | 'dizzy'
  | 'nausea'
  | 'fear'
  | 'confusion'
  | 'machines'
  | 'sleepingPills'
  | 'calmingMedicines'
  | 'vessels'
  | 'bleeding'
  | 'doses';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words that a reader would take wrongly, and what to write. */
export interface Avoid {
  phrase: RegExp;
  /** Ends the sentence "… ": why not, and what instead. */
  because: string;
}

/** What the checks know of one language. Whatever is absent is not checked. */
export interface Language {
  /** Words and forms that deny. */
  negation?: RegExp;
  /** Fixed phrases that hold such a word and deny nothing ("no less than"). */
  noNegation?: RegExp;
  /** Messages whose placeholders stand in the reverse of their English order. */
  reversed?: readonly string[];
  /** Words and forms that leave open whether something happens. */
  hedge?: RegExp;
  /** What may stand for "24 hours": a whole day. */
  wholeDay?: RegExp;
  /** How it says "at least". */
  atLeast?: RegExp;
  /** The words for 2 to 10, in order. */
  numbers?: readonly RegExp[];
  /** The words for 11 to 19, none of which the English has. */
  teens?: RegExp;
  units?: Readonly<Record<TimeUnit, RegExp>>;
  terms?: Readonly<Record<Term, RegExp>>;
  /** Forms of address that are not this translation's, and the one that is. */
  address?: { wrong: RegExp; right: string };
  avoid?: readonly Avoid[];
  /** Phrases that promise: a cure, safety, certainty. */
  promise?: RegExp;
  /** Frequent short words that tell the language from its neighbours, between spaces. */
  common?: string;
  /** The letters beside a to z, or all of them, where that is a short list. */
  letters?: string;
  /** The abbreviation, where it is not written in Latin letters. */
  kap?: string;
}

/**
 * Makes a pattern that matches whole words: alternatives between bars, `*` for any letters.
 * Case is ignored.
 */
export const words = ({ raw }: TemplateStringsArray): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${raw[0]!.replace(/\*/g, '[\\p{L}\\p{M}]*').replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{M}])`,
    'iu',
  );

/** The alternatives of a pattern, those inside parentheses left in their place. */
function alternativesOf({ source }: RegExp): string[] {
  const [, inner = source] = /^\(\?<![^)]*\)\S*?\(\?:(.*)\)\(\?![^)]*\)$/su.exec(source) ?? [];
  let depth = 0;
  const parts: string[] = [];
  let part = '';
  for (const character of inner) {
    depth += Number(character === '(') - Number(character === ')');
    if (character === '|' && !depth) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.replaceAll('[\\p{L}\\p{M}]*', '…'));
}

/** A word that a pattern finds, "…" for the letters that may follow; a whole one where it has one. */
export function exampleOf(pattern: RegExp): string | undefined {
  const readable = alternativesOf(pattern).filter((part) => /^[\p{L}\p{M} ’…-]+$/u.test(part));
  return readable.find((part) => !part.includes('…')) ?? readable[0];
}

/** The words for 2 to 10, between spaces; alternatives between bars, `*` for any letters. */
export const numerals = (list: string): RegExp[] =>
  list.split(' ').map((alternatives) => words({ raw: [alternatives] } as never));
