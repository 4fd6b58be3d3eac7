import type { MessageId } from './messages/index.js';

/** A name in Latin letters; or that, a language, and the name as readers of that language write it. */
export type Name = string | readonly [latin: string, language: string, own: string];

/** One help line. Numbers are as dialled there; what is not known for sure is absent or empty. */
export interface CrisisLine {
  /** The number to call. */
  call?: string;
  /** The number to write to. */
  text?: string;
  /**
   * Its own name, not translated, without the number that stands beside it. One that only says what
   * it is for is left out: the label says that in the reader's language.
   */
  name?: Name;
  /** `ALWAYS`, or from when to when it is open every day. */
  hours?: string;
  /** The tags of the languages in which people answer, with spaces between. */
  languages?: string;
  /** The key that leads to it in the menu of a telephone service. */
  press?: string;
  /** A key for other languages than the menu's own, and their tags. */
  pressFor?: readonly [key: string, languages: string];
  /** Whether it brings in an interpreter whom a caller asks for, or the number to call for one. */
  interpreter?: true | string;
  /** The parts of the country that it is for, if it is not for all. */
  places?: Name;
}

export interface Region {
  /** Empty where no number is known that holds in all its parts. */
  emergency: readonly string[];
  lines: readonly CrisisLine[];
  /** What is said there of approval, in the full text and in brief; neutral where it is absent. */
  approval?: { full: readonly MessageId[]; brief: MessageId };
}

// What is marked as without side effects leaves no trace in a script that does not use the table.

/** The hours of a line that is open day and night. */
export const ALWAYS = '24';

/**
 * Makes a row of the region table.
 * @param emergency numbers with spaces between
 * @param lines in the order in which they are shown
 */
/* @__NO_SIDE_EFFECTS__ */
export const region = (emergency: string, ...lines: CrisisLine[]): Region => ({
  emergency: emergency ? emergency.split(' ') : [],
  lines,
});

/**
 * Makes a line.
 * @param call empty where one can only write to it
 * @param languages empty where they are not known, as is `name`
 * @param more what few lines have
 */
/* @__NO_SIDE_EFFECTS__ */
export const line = (
  call: string,
  languages = '',
  name: Name = '',
  more?: CrisisLine,
): CrisisLine => ({ call, languages, name, ...more });

/** Makes a line that is open day and night, of the same parts as `line`. */
/* @__NO_SIDE_EFFECTS__ */
export const alwaysOpen = (...[call, languages, name, more]: Parameters<typeof line>): CrisisLine =>
  line(call, languages, name, { hours: ALWAYS, ...more });
