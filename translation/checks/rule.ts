import type { KnownLanguage } from '../languages/language.js';
import type { SourceMessage } from '../message.js';

/** What a rule sees: one message in one language. */
export interface UnitContext {
  /** The language tag of the target. */
  tag: string;
  /** What is known of that language: from us, and from the file. */
  language: KnownLanguage;
  message: SourceMessage;
  /** The translation with `{placeholders}`, as it will be shown. */
  target: string;
}

/** What can be seen without knowing what a text says. */
export const FORM = [
  ...['placeholders', 'markup', 'letters', 'spaces', 'marks', 'quotation marks'],
  ...['numbers in digits', 'names', 'length', 'repeated words', 'English words', 'consistency'],
] as const;

/** What a text says: this takes words of its language. */
export const MEANING = [
  'negation',
  'what is left open',
  'promises',
  'approval',
  'off-label use',
  'how many and how often',
  'numbers in words',
  'units of time',
  'safety terms',
  'crisis lines',
  'who takes care',
  'small words that turn a sentence round',
  'form of address',
  'orders that become a choice',
  'terms of the glossary',
  'words that harm',
  'a “here” too many',
] as const;

export type FormTopic = (typeof FORM)[number];
export type MeaningTopic = (typeof MEANING)[number];

type Data = Omit<KnownLanguage, 'given'>;

interface Judging<Context> {
  /** Stable: fixtures and waivers name it. */
  id: string;
  /** What it looks after, as people are told. */
  about: FormTopic | MeaningTopic;
  /** Whether a fault stops the build in any message; else only in a safety or crisis message. */
  blocks: boolean;
  /** Says what is wrong and what is expected, a sentence for each fault. */
  faults(context: Context): Iterable<string>;
}

export interface Rule extends Judging<UnitContext> {
  /** What must be known of a language: the rule does not run without. */
  needs?: readonly (keyof Data)[];
}

type Knowing<Need extends keyof Data> = UnitContext & {
  language: Required<Pick<Data, Need>>;
};

/** A rule that runs only where all of these data of a language are known. */
export const needing = <Need extends keyof Data>(
  needs: readonly Need[],
  rule: Judging<Knowing<Need>>,
): Rule => ({ ...rule, needs });

/** Whether all is known of a language that a rule needs. */
export const runsIn = ({ needs = [] }: Pick<Rule, 'needs'>, language: KnownLanguage): boolean =>
  needs.every((need) => language[need] !== undefined);

/** A message with the line of its translation. */
export interface PlacedContext extends UnitContext {
  line: number;
}

/** A rule that compares the messages of one language with each other; it never stops the build. */
export interface LanguageRule {
  /** Stable: fixtures and waivers name it. */
  id: string;
  /** What it looks after, as people are told. */
  about: FormTopic | MeaningTopic;
  /**
   * Says what is wrong and what is expected, a sentence for each fault.
   * @param contexts every message that is translated and up to date, in reading order
   */
  faults(contexts: readonly PlacedContext[]): Iterable<{ id: string; text: string }>;
}

export interface Finding {
  /** The id of the rule. */
  rule: string;
  /** What is wrong and what is expected, in a sentence. */
  text: string;
}

export interface Problem extends Finding {
  line: number;
  /** The message concerned; absent where the file as a whole is. */
  id: string | undefined;
}
