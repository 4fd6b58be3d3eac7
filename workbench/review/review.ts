import { needsSecond } from '../../translation/checks/second-person.js';
import { waiversOf } from '../../translation/checks/waivers.js';
import type { Signatures } from '../../translation/ledger.js';
import { isSameName, type SignOff } from '../../translation/ledger-records.js';
import { protectsReaders } from '../../translation/message.js';
import type { ReviewNotes } from '../../translation/review-notes.js';
import { type Entry, isDone } from '../entry.js';
import type { Signer } from '../signer.js';

/** A second person at work on a language. */
export interface Review {
  filter: ReviewFilter;
  notes: ReviewNotes;
}

const NOBODY: Signatures = { writers: [], valid: [], own: [], void: [], lacks: [] };

const signaturesOf = ({ signatures = NOBODY }: Entry): Signatures => signatures;

const isBy = ({ name, role }: Pick<SignOff, 'name' | 'role'>, signer: Signer): boolean =>
  role === signer.role && isSameName(name, signer.name);

/** Whether a person has signed a text as it reads now, in the role that they have said. */
export const hasSigned = (entry: Entry, signer: Signer | undefined): boolean =>
  !!signer && signaturesOf(entry).valid.some((one) => isBy(one, signer));

/** The signatures that a change has voided, and that nobody has given again. */
export const voidOf = (entry: Entry): SignOff[] =>
  signaturesOf(entry).void.filter(
    (old) => !signaturesOf(entry).valid.some((one) => isBy(old, one)),
  );

/** Whether a text is one that a person in that role has to sign. */
export const isPartOf = ({ message: { id } }: Entry, signer: Signer | undefined): boolean =>
  signer?.role !== 'clinician' || protectsReaders(id);

/** Whether a reason why a finding is right waits for a second person. */
const hasReason = ({ unit, findings }: Entry): boolean =>
  !!unit &&
  waiversOf(unit).some(
    ({ rule }) => needsSecond(unit.id, rule) && findings.some((one) => one.rule === rule),
  );

/** What the reviewer's list can be narrowed to, in the order of the choices. */
export const REVIEW_FILTERS = {
  mine: [
    'Not signed by me',
    (entry, signer) => isPartOf(entry, signer) && !hasSigned(entry, signer),
  ],
  clinician: ['The clinician’s', ({ message: { id } }) => protectsReaders(id)],
  changed: [
    'Changed since I signed',
    (entry, signer) => !!signer && voidOf(entry).some((one) => isBy(one, signer)),
  ],
  void: ['Void signatures', (entry) => voidOf(entry).length > 0],
  reasons: ['Reasons to sign', (entry) => hasReason(entry)],
  failing: ['Not ready to sign', ({ stage, findings }) => !isDone(stage) || findings.length > 0],
  all: ['All', () => true],
} satisfies Record<string, [name: string, keeps: (entry: Entry, signer?: Signer) => boolean]>;

export type ReviewFilter = keyof typeof REVIEW_FILTERS;

/** The texts that a filter of the reviewer's keeps. */
export const reviewed = (
  entries: readonly Entry[],
  filter: ReviewFilter,
  signer: Signer | undefined,
): Entry[] => entries.filter((entry) => REVIEW_FILTERS[filter][1](entry, signer));

/** Whether everybody that it takes has signed a text, and no check objects to it. */
export const isReviewed = ({ stage, findings, signatures }: Entry): boolean =>
  isDone(stage) && !findings.length && !!signatures && !signatures.lacks.length;

/** Whether somebody has signed a text that waits for another signature. */
export const isSigned = (entry: Entry): boolean =>
  isDone(entry.stage) && !isReviewed(entry) && !!entry.signatures?.valid.length;
