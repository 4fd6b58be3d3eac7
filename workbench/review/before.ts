import { isSameName, type SignOff } from '../../translation/ledger-records.js';
import type { Session } from '../session.js';
import { voidOf } from './review.js';

/** The texts that somebody has read before. */
export interface Before {
  source: string;
  /** Undefined where only the English is known. */
  target: string | undefined;
  /** Whose they were: "that A signed on …". */
  whose: string;
}

/** What the text at hand was when it was last signed, by the reviewer before others; else its older English. */
export function beforeOf({ entry, signing }: Session): Before | undefined {
  const { signer, texts } = signing;
  const byDay = (a: SignOff, b: SignOff): number => a.date.localeCompare(b.date);
  const known = voidOf(entry)
    .filter(({ hash }) => texts.get(hash)?.id === entry.message.id)
    .sort(byDay);
  const mine = known.findLast(({ name }) => signer && isSameName(name, signer.name));
  const signed = mine ?? known.at(-1);
  if (signed) {
    const { source, target } = texts.get(signed.hash)!;
    const who = signed === mine ? 'you' : signed.name;
    return { source, target, whose: `that ${who} signed on ${signed.date}` };
  }
  const { oldSource } = entry;
  return oldSource
    ? { source: oldSource, target: undefined, whose: 'that the translation was made from' }
    : undefined;
}
