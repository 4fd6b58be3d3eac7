/** Who has to sign a translation: a reviser every text, a clinician those on safety and crisis. */
export const ROLES = ['reviser', 'clinician'] as const;

export type Role = (typeof ROLES)[number];

interface Dated {
  /** Of the texts that it is about: it counts only for these. */
  hash: string;
  name: string;
  /** The day, as YYYY-MM-DD. */
  date: string;
}

/** What a qualified person has said of one translated message. */
export interface SignOff extends Dated {
  /** A reviser vouches for the language, a clinician for what it says of health. */
  role: Role;
  /** Why this person can judge it, such as "certified medical translator, en-sw". */
  qualification: string;
}

/** Who wrote a translation, or the reason in a waiver: nobody signs their own words. */
export interface Writing extends Dated {
  role: 'translator';
  /** Where a reason was written: the rule that it is about; its hash is then of the reason too. */
  rule?: string;
}

/** What a second person has said of the reason in a waiver. */
export interface Seconding extends Dated {
  role: 'seconder';
  rule: string;
  qualification: string;
}

export type LedgerRecord = SignOff | Writing | Seconding;

/** Whether a value of JSON is an object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a day of the calendar, as YYYY-MM-DD. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const isText = (value: unknown): value is string => typeof value === 'string' && !!value.trim();

/** The parts that only some roles have, each with whether it must be there. */
const OF_ROLE = {
  reviser: { qualification: true },
  clinician: { qualification: true },
  translator: { rule: false },
  seconder: { qualification: true, rule: true },
} as const satisfies Record<LedgerRecord['role'], Record<string, boolean>>;

/** Everything that a person can be in a ledger. */
export const LEDGER_ROLES = Object.keys(OF_ROLE) as LedgerRecord['role'][];

const FIELDS: Record<string, [holds: (value: unknown) => boolean, expected: string]> = {
  hash: [(value) => /^[\da-f]{64}$/.test(String(value)), '64 hexadecimal digits'],
  role: [
    (value) => LEDGER_ROLES.some((role) => role === value),
    `one of: ${LEDGER_ROLES.join(', ')}`,
  ],
  name: [isText, 'the name of a person'],
  qualification: [isText, 'why this person can judge it'],
  rule: [isText, 'the rule that a waiver is about'],
  date: [isDay, 'a day as YYYY-MM-DD'],
};

/** What is wrong with a record of a ledger, in words; undefined where nothing is. */
export function recordProblem(record: unknown): string | undefined {
  if (!isRecord(record)) return 'a sign-off is an object';
  const own: Record<string, boolean> = Object.hasOwn(OF_ROLE, String(record.role))
    ? OF_ROLE[record.role as LedgerRecord['role']]
    : {};
  for (const [field, [holds, expected]] of Object.entries(FIELDS)) {
    const isOfSome = field === 'qualification' || field === 'rule';
    if (isOfSome && !own[field] && !(field in own && field in record)) continue;
    if (holds(record[field])) continue;
    const given = field in record ? JSON.stringify(record[field]) : 'missing';
    return `"${field}" is ${given}; expected ${expected}`;
  }
  const known = ['hash', 'role', 'name', 'date', ...Object.keys(own)];
  const unknown = Object.keys(record).find((field) => !known.includes(field));
  return unknown && `"${unknown}" is not a part of what a ${String(record.role)} says`;
}

/** A name as names are compared: whatever its case, its accents, its white space and its code points. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}]/gu, '')
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether two names are those of one person, as far as names can tell. */
export const isSameName = (a: string, b: string): boolean => folded(a) === folded(b);
