import { protectsReaders } from '../message.js';
import type { FormTopic, MeaningTopic } from './rule.js';
import { RULES } from './rules/index.js';

/**
 * What a reader is told something else about when it is lost: how many and how long, whether and how
 * surely, what to do, what a medicine is for, who takes care.
 */
const GRAVE: ReadonlySet<FormTopic | MeaningTopic> = new Set([
  ...([
    'numbers in digits',
    'numbers in words',
    'units of time',
    'how many and how often',
  ] as const),
  ...(['negation', 'what is left open', 'small words that turn a sentence round'] as const),
  ...(['promises', 'approval', 'off-label use', 'orders that become a choice'] as const),
  ...(['safety terms', 'crisis lines', 'who takes care'] as const),
]);

const GRAVE_RULES: ReadonlySet<string> = new Set([
  ...RULES.filter(({ about }) => GRAVE.has(about)).map(({ id }) => id),
  'sentence-lost',
]);

/** Whether a waiver counts only when a second person has signed it: by its message, or by its rule. */
export const needsSecond = (id: string, rule: string): boolean =>
  protectsReaders(id) || GRAVE_RULES.has(rule);

/** Text between quotation marks of whatever language. */
const QUOTED = /[“„«「『‘"]([^“”„«»「」『』‘’"]+)[”“»」』’"]/gu;

/** What is worth quoting: a number, a character of Chinese, or two letters. */
const WORTH = /\p{N}|\p{Script=Han}|[\p{L}\p{M}]{2}/u;

const OWN_WORDS = 4;

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * What keeps a reason from naming a fact, in words. It names one where it quotes words of the English
 * or of the translation, and says something of them.
 */
export function reasonProblem(
  reason: string,
  { source, target }: { source: string; target: string },
): string | undefined {
  const quoted = Array.from(reason.matchAll(QUOTED), ([, inner]) => inner!);
  const texts = [plain(source), plain(target)];
  const stands = (part: string): boolean => texts.some((text) => text.includes(plain(part)));
  const parts = quoted.flatMap((inner) => inner.split('…')).filter((part) => WORTH.test(part));
  if (!parts.length)
    return 'the reason must quote what it is about; put the words of the English or of the translation in quotation marks';
  if (!parts.some(stands))
    return `"${parts[0]!.trim()}" stands neither in the English nor in the translation; quote the words as they stand`;
  const own = reason.replace(QUOTED, ' ').match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? [];
  if (new Set(own.map(plain)).size < OWN_WORDS)
    return 'the reason must say why these words are right; write at least four words of your own beside those that you quote';
  return undefined;
}
