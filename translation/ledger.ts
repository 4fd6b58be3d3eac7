import {
  type LedgerRecord,
  type Role,
  ROLES,
  type SignOff,
  isRecord,
  isSameName,
  recordProblem,
} from './ledger-records.js';
import { protectsReaders } from './message.js';

/** Who wrote and who signed a language, by message id. */
export type Ledger = Readonly<Record<string, readonly LedgerRecord[]>>;

/** The texts that a sign-off is about. */
export interface SignedTexts {
  id: string;
  source: string;
  target: string;
}

/**
 * Reads a ledger, `locales/reviews/<tag>.json`, strictly.
 * @throws with a sentence that names the message and what is wrong with its sign-off
 */
export function readLedger(json: string): Ledger {
  let ledger: unknown;
  try {
    ledger = JSON.parse(json);
  } catch (error) {
    throw new Error(`this is not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(ledger)) throw new Error('a ledger is an object with a list for each message');
  for (const [id, signOffs] of Object.entries(ledger)) {
    if (!Array.isArray(signOffs)) throw new Error(`${id}: expected a list of sign-offs`);
    for (const signOff of signOffs) {
      const fault = recordProblem(signOff);
      if (fault) throw new Error(`${id}: ${fault}`);
    }
  }
  return ledger as Ledger;
}

/** What tells records apart: of those of the same texts by the same person in that role one is kept. */
const keyOf = (record: LedgerRecord): string => {
  const { hash, role, name } = record;
  return JSON.stringify([hash, role, name, 'rule' in record ? record.rule : '']);
};

/** What is written of a message; nothing by the names that every object has. */
export const recordsOf = (ledger: Ledger, id: string): readonly LedgerRecord[] =>
  Object.hasOwn(ledger, id) ? ledger[id]! : [];

/** A ledger with one record more; one of the same texts by the same person in that role gives way. */
export function withRecord(ledger: Ledger, id: string, record: LedgerRecord): Ledger {
  const others = recordsOf(ledger, id).filter((one) => keyOf(one) !== keyOf(record));
  return { ...ledger, [id]: [...others, record] };
}

/** Every record of two ledgers; of those of the same texts by the same person in that role the last. */
export function mergeLedgers(first: Ledger, second: Ledger): Ledger {
  const merged = new Map(Object.entries(first));
  for (const [id, records] of Object.entries(second)) {
    const kept = new Map<string, LedgerRecord>();
    for (const record of [...(merged.get(id) ?? []), ...records]) {
      const key = keyOf(record);
      kept.delete(key);
      kept.set(key, record);
    }
    merged.set(id, [...kept.values()]);
  }
  return Object.fromEntries(merged);
}

export const writeLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/** SHA-256 of texts, each told from the next. */
async function digest(texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(texts));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of what a person signs or has written: a change of either text voids it. */
export const hashOf = (source: string, target: string): Promise<string> => digest([source, target]);

/** The hash of what a second person signs: a change of either text, the rule or the reason voids it. */
export const hashOfWaiver = (
  { source, target }: Pick<SignedTexts, 'source' | 'target'>,
  { rule, reason }: { rule: string; reason: string },
): Promise<string> => digest([source, target, rule, reason]);

/** Who stands by one message as it reads now. */
export interface Signatures {
  /** Who wrote it, as far as that is known. */
  writers: readonly string[];
  /** The sign-offs that count. */
  valid: readonly SignOff[];
  /** Those of the person who wrote it, which do not count. */
  own: readonly SignOff[];
  /** Those of another English text or translation, which count no longer. */
  void: readonly SignOff[];
  /** Who must sign it still. */
  lacks: readonly Role[];
}

const isSignOff = (record: LedgerRecord): record is SignOff =>
  record.role === 'reviser' || record.role === 'clinician';

/** The names of those who wrote what has a hash. */
export const writersOf = (records: readonly LedgerRecord[], hash: string): string[] =>
  records.filter((one) => one.role === 'translator' && one.hash === hash).map(({ name }) => name);

/** Who has to sign a message: a reviser, and a clinician where it protects readers. */
export const rolesOf = (id: string): Role[] =>
  ROLES.filter((role) => role !== 'clinician' || protectsReaders(id));

/** Who stands by a message whose texts have a hash. */
export function signaturesFor(id: string, hash: string, ledger: Ledger): Signatures {
  const records = recordsOf(ledger, id);
  const writers = writersOf(records, hash);
  const signOffs = records.filter(isSignOff);
  const now = signOffs.filter((one) => one.hash === hash);
  const isOwn = ({ name }: SignOff): boolean => writers.some((writer) => isSameName(writer, name));
  const valid = now.filter((one) => !isOwn(one));
  const lacks = rolesOf(id).filter((role) => !valid.some((one) => one.role === role));
  const gone = signOffs.filter((one) => one.hash !== hash);
  return { writers, valid, own: now.filter(isOwn), void: gone, lacks };
}

/** Who stands by a message. */
export async function signaturesOf(texts: SignedTexts, ledger: Ledger): Promise<Signatures> {
  const isNamed = recordsOf(ledger, texts.id).length > 0;
  // Where nothing is written, any hash finds nobody.
  const hash = isNamed ? await hashOf(texts.source, texts.target) : '';
  return signaturesFor(texts.id, hash, ledger);
}

/** The sign-offs of a message that count: its texts have not voided them, nor did their people write it. */
export const validSignOffs = async (
  texts: SignedTexts,
  ledger: Ledger,
): Promise<readonly SignOff[]> => (await signaturesOf(texts, ledger)).valid;

/** Whether everybody that it takes has signed a message. */
export const isReviewed = async (texts: SignedTexts, ledger: Ledger): Promise<boolean> =>
  !(await signaturesOf(texts, ledger)).lacks.length;

/**
 * A language is reviewed when every message is.
 * @param units every message of the language, with the English text as it is in the code
 */
export async function reviewOf(
  units: readonly SignedTexts[],
  ledger: Ledger,
): Promise<'draft' | 'reviewed'> {
  for (const texts of units) if (!(await isReviewed(texts, ledger))) return 'draft';
  return units.length ? 'reviewed' : 'draft';
}
