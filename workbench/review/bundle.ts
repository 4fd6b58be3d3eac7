import { hashOf, type Ledger, readLedger, type SignedTexts } from '../../translation/ledger.js';
import { isRecord } from '../../translation/ledger-records.js';
import type { ReviewNotes } from '../../translation/review-notes.js';
import { parseXliff } from '../../translation/xliff/parse.js';

const KIND = 'kap-review';

/** What a second person needs to review a language, and what they send back: one file. */
export interface Bundle {
  tag: string;
  /** The translation, every character of its file. */
  translation: string;
  ledger: Ledger;
  /** Texts that were written or signed, so that it can be told what has changed since. */
  texts: readonly SignedTexts[];
  /** What our notes say of the draft. */
  notes: ReviewNotes;
}

/** What such a file is called. */
export const bundleName = (tag: string): string => `${tag}.review.json`;

export const writeBundle = ({ tag, translation, ledger, texts, notes }: Bundle): string =>
  `${JSON.stringify({ kind: KIND, language: tag, translation, ledger, texts, notes }, null, 1)}\n`;

const isTexts = (value: unknown): value is SignedTexts =>
  isRecord(value) && ['id', 'source', 'target'].every((part) => typeof value[part] === 'string');

/**
 * Reads a file of the kind.
 * @returns undefined where it is JSON of another kind, or none
 * @throws with a sentence where it is of the kind and broken
 */
export function readBundle(json: string): Bundle | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data.kind !== KIND) return undefined;
  const { language, translation, ledger, texts, notes } = data;
  if (typeof language !== 'string' || typeof translation !== 'string')
    throw new Error('this file for a review holds no translation');
  const { targetLanguage } = parseXliff(translation);
  if (targetLanguage !== language)
    throw new Error(
      `this file for a review says that it is in "${language}", and its translation is in "${targetLanguage}"`,
    );
  return {
    ...{ tag: language, translation },
    ledger: readLedger(JSON.stringify(ledger ?? {})),
    texts: Array.isArray(texts) ? texts.filter(isTexts) : [],
    notes: isRecord(notes) ? readNotes(notes) : {},
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Notes as our own file has them; what has another form is left out. */
function readNotes(notes: Record<string, unknown>): ReviewNotes {
  return Object.fromEntries(
    Object.entries(notes)
      .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
      .map(([id, { saidBack, decisions }]) => [
        id,
        {
          ...(isRecord(saidBack) &&
            ['source', 'said', 'difference'].every((part) => isText(saidBack[part])) && {
              saidBack: saidBack as never,
            }),
          ...(Array.isArray(decisions) && { decisions: decisions.filter(isText) }),
        },
      ]),
  );
}

/** Texts by their hashes: what they say of the ledger is true, whoever sends the file. */
export const byHash = async (
  texts: readonly SignedTexts[],
): Promise<[hash: string, texts: SignedTexts][]> =>
  Promise.all(texts.map(async (each) => [await hashOf(each.source, each.target), each]));
