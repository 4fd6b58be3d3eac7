import { protectsReaders } from './message.js';

export const ROLES = ['reviser', 'clinician'] as const;

/** What a qualified person has said of one translated message. */
export interface SignOff {
  /** Of the English text and the translation that the person has read. */
  hash: string;
  /** A reviser vouches for the language, a clinician for what it says of health. */
  role: (typeof ROLES)[number];
  name: string;
  /** Why this person can judge it, such as "certified medical translator, en-sw". */
  qualification: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
}

/** The sign-offs of a language by message id. */
export type Ledger = Readonly<Record<string, readonly SignOff[]>>;

/** The texts that a sign-off is about. */
export interface SignedTexts {
  id: string;
  source: string;
  target: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const isText = (value: unknown): value is string => typeof value === 'string' && !!value.trim();

const FIELDS: Record<keyof SignOff, [holds: (value: unknown) => boolean, expected: string]> = {
  hash: [(value) => /^[\da-f]{64}$/.test(String(value)), '64 hexadecimal digits'],
  role: [(value) => ROLES.some((role) => role === value), `one of: ${ROLES.join(', ')}`],
  name: [isText, 'the name of a person'],
  qualification: [isText, 'why this person can judge it'],
  date: [isDay, 'a day as YYYY-MM-DD'],
};

/** What is wrong with a sign-off, in words; undefined where nothing is. */
export function signOffProblem(signOff: unknown): string | undefined {
  if (!isRecord(signOff)) return 'a sign-off is an object';
  for (const [field, [holds, expected]] of Object.entries(FIELDS)) {
    if (holds(signOff[field])) continue;
    const given = field in signOff ? JSON.stringify(signOff[field]) : 'missing';
    return `"${field}" is ${given}; expected ${expected}`;
  }
  const unknown = Object.keys(signOff).find((field) => !Object.hasOwn(FIELDS, field));
  return unknown && `"${unknown}" is not a part of a sign-off`;
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
      const fault = signOffProblem(signOff);
      if (fault) throw new Error(`${id}: ${fault}`);
    }
  }
  return ledger as Ledger;
}

const isSame = (a: SignOff, b: SignOff): boolean =>
  a.hash === b.hash && a.role === b.role && a.name === b.name;

/** A ledger with one sign-off more; one of the same texts by the same person in that role gives way. */
export function withSignOff(ledger: Ledger, id: string, signOff: SignOff): Ledger {
  const signed = Object.hasOwn(ledger, id) ? ledger[id]! : [];
  return { ...ledger, [id]: [...signed.filter((one) => !isSame(one, signOff)), signOff] };
}

/** Every sign-off of two ledgers; of those of the same texts by the same person in that role the last. */
export function mergeLedgers(first: Ledger, second: Ledger): Ledger {
  const merged = new Map(Object.entries(first));
  for (const [id, signOffs] of Object.entries(second)) {
    const kept = new Map<string, SignOff>();
    for (const signOff of [...(merged.get(id) ?? []), ...signOffs]) {
      const { hash, role, name } = signOff;
      const key = JSON.stringify([hash, role, name]);
      kept.delete(key);
      kept.set(key, signOff);
    }
    merged.set(id, [...kept.values()]);
  }
  return Object.fromEntries(merged);
}

export const writeLedger = (ledger: Ledger): string => `${JSON.stringify(ledger, null, 2)}\n`;

/** SHA-256 of what a person signs: a change of either text voids the sign-off. */
export async function hashOf(source: string, target: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([source, target]));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The sign-offs of a message that its texts have not voided. */
export async function validSignOffs(texts: SignedTexts, ledger: Ledger): Promise<SignOff[]> {
  const signOffs = Object.hasOwn(ledger, texts.id) ? ledger[texts.id]! : [];
  if (!signOffs.length) return [];
  const hash = await hashOf(texts.source, texts.target);
  return signOffs.filter((signOff) => signOff.hash === hash);
}

/** Whether everybody that it takes has signed a message: a reviser, and a clinician where it protects readers. */
export async function isReviewed(texts: SignedTexts, ledger: Ledger): Promise<boolean> {
  const roles = (await validSignOffs(texts, ledger)).map(({ role }) => role);
  return ROLES.filter((role) => role !== 'clinician' || protectsReaders(texts.id)).every((role) =>
    roles.includes(role),
  );
}

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
