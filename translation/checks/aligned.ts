import type { UnitContext } from './rule.js';
import { plain, sentencesOf } from './text.js';

export type Aligned = readonly (readonly [source: string, target: string])[];

/**
 * Each English sentence with its translation, where both texts have as many sentences; else the
 * whole texts: translators may join sentences and part them.
 */
function align({ message, target }: UnitContext): Aligned {
  const sources = sentencesOf(message.text);
  const targets = sentencesOf(plain(target));
  return sources.length === targets.length
    ? sources.map((source, i) => [source, targets[i]!])
    : [[message.text, plain(target)]];
}

/** Found once, because several rules ask for it. */
const found = new WeakMap<UnitContext, Aligned>();

/**
 * Each English sentence with its translation, as patterns of words expect it; the whole texts where
 * they have not as many sentences.
 */
export function aligned(context: UnitContext): Aligned {
  const pairs = found.get(context) ?? align(context);
  found.set(context, pairs);
  return pairs;
}

/** Patterns that find every place, by those that find one: making one takes longer than using it. */
const everywhere = new Map<RegExp, RegExp>();

function all(pattern: RegExp): RegExp {
  const found = everywhere.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.set(pattern, found);
  return found;
}

/** A text without the places that a pattern finds. */
export const without = (text: string, phrases: RegExp | undefined): string =>
  phrases ? text.replace(all(phrases), ' ') : text;

/** What a pattern finds in a text, in order. */
export const placesOf = (text: string, pattern: RegExp): string[] => text.match(all(pattern)) ?? [];

/** What follows each place that a pattern finds. */
export const restsAfter = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(all(pattern)), ({ 0: found, index }) =>
    text.slice(index + found.length),
  );
