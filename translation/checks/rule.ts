import type { SourceMessage } from '../message.js';

/** What a rule sees: one message in one language. */
export interface UnitContext {
  /** The language tag of the target. */
  tag: string;
  message: SourceMessage;
  /** The translation with `{placeholders}`, as it will be shown. */
  target: string;
}

export interface Rule {
  /** Stable: fixtures and waivers name it. */
  id: string;
  /** Whether a fault stops the build in any message; else only in a safety or crisis message. */
  blocks: boolean;
  /** Says what is wrong and what is expected, a sentence for each fault. */
  faults(context: UnitContext): Iterable<string>;
}

/** A message with the line of its translation. */
export interface PlacedContext extends UnitContext {
  line: number;
}

/** A rule that compares the messages of one language with each other; it never stops the build. */
export interface LanguageRule {
  /** Stable: fixtures and waivers name it. */
  id: string;
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
