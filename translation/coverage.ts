import { FORM, type FormTopic, MEANING, type MeaningTopic, runsIn } from './checks/rule.js';
import { LANGUAGE_RULES, RULES } from './checks/rules/index.js';
import type { KnownLanguage } from './languages/language.js';

/** What the checks look at in one language, and what they leave alone. */
export interface Coverage {
  /** Where its words are from: rules of its own, a translator's list in the file, or nowhere. */
  by: 'rules' | 'words' | 'nothing';
  form: readonly FormTopic[];
  meaning: readonly MeaningTopic[];
  /** What no rule looks at in the meaning, because the words for it are not known. */
  unchecked: readonly MeaningTopic[];
  /** Of a translator's list, the English words that a rule goes by. */
  words: readonly string[];
}

/** The patterns in a piece of data, however deep. */
const patternsIn = (data: unknown): RegExp[] =>
  data instanceof RegExp
    ? [data]
    : typeof data === 'object' && data
      ? Object.values(data).flatMap(patternsIn)
      : [];

/** What the checks look at in a language, by what the rules themselves say that they need. */
export function coverageOf(language: KnownLanguage): Coverage {
  const running = RULES.filter((rule) => runsIn(rule, language));
  const topics = new Set([...running, ...LANGUAGE_RULES].map(({ about }) => about));
  const meaning = MEANING.filter((topic) => topics.has(topic));
  const patterns = running.flatMap(({ needs = [] }) => needs.map((need) => language[need]));
  const used = new Set(patterns.flatMap(patternsIn));
  const words = [...(language.given ?? [])].filter(([pattern]) => used.has(pattern));
  return {
    by: !meaning.length ? 'nothing' : language.given ? 'words' : 'rules',
    form: FORM.filter((topic) => topics.has(topic)),
    meaning,
    unchecked: MEANING.filter((topic) => !topics.has(topic)),
    words: words.map(([, { english }]) => english),
  };
}

const ONLY_PEOPLE = 'The meaning as a whole only people can judge.';

/**
 * What is checked in a language and what is not, in a sentence or two.
 * @param name the language's, in English
 */
export function coverageInWords({ by, unchecked, words }: Coverage, name: string): string {
  if (by === 'nothing') return `Form checked; meaning is not checked in ${name}.`;
  if (by === 'words') return `Form and these words checked: ${words.join(', ')}. ${ONLY_PEOPLE}`;
  const rest = unchecked.length ? ` Not checked: ${unchecked.join(', ')}.` : '';
  return `Form checked, and by rules of its own much of the meaning.${rest} ${ONLY_PEOPLE}`;
}

/** That a translator's list changes nothing in a language that has rules of its own. */
export const IDLE_WORDS =
  'The words for the checks that its file holds count for nothing: this language has rules of its own.';

/** Whether the meaning is checked, and by what, in a few words for a table. */
export const meaningCheckedBy = ({ by, words }: Coverage): string =>
  ({
    rules: 'by rules of its own',
    words: `by these words: ${words.join(', ')}`,
    nothing: 'not checked',
  })[by];

/** So many words stand in a sentence; of more, it tells their number. */
const MOST_NAMED = 8;

/**
 * That nothing was found in a text, and what that is worth.
 * @param name the language's, in English
 */
export function nothingFound({ by, words }: Coverage, name: string): string {
  if (by === 'rules') return 'The checks find nothing. They cannot judge the meaning: people can.';
  if (by === 'nothing')
    return `The checks find nothing in its form. Meaning is not checked in ${name}: only people can judge it.`;
  const named =
    words.length > MOST_NAMED ? `your ${words.length} words` : `your words (${words.join(', ')})`;
  return `The checks find nothing in its form and in ${named}. They cannot judge the meaning: people can.`;
}
