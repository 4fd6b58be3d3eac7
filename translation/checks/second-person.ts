import { protectsReaders } from '../message.js';

/**
 * Rules whose findings may mean that a reader is told something else: how many and how long, whether
 * and how surely, what to do, what a medicine is for, who takes care.
 */
export const GRAVE_RULES: ReadonlySet<string> = new Set([
  ...['numbers', 'telephone', 'number-words', 'number-order', 'time-units', 'at-least'],
  ...['negation', 'negation-added', 'hedge', 'degree', 'key-phrases', 'weakened'],
  ...['off-label', 'promise', 'terms', 'roles', 'sentence-lost'],
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
