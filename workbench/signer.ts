import type { Signatures } from '../translation/ledger.js';
import type { SignOff } from '../translation/ledger-records.js';
import type { Unit } from '../translation/xliff/unit.js';

/** Who signs off; the texts and the day make it a sign-off. */
export type Signer = Pick<SignOff, 'role' | 'name' | 'qualification'>;

/** A name that is to be given before something goes on. */
export interface Asking {
  /** What goes on then. */
  then: () => void;
  /** What takes the focus again where it does not. */
  back: string;
}

/** What the ledger says of the texts as they are; hashes take a moment, so it is made beforehand. */
export interface Judged {
  /** The waivers that a second person has signed. */
  seconded: ReadonlySet<string>;
  /** Who stands by a unit; undefined where nothing is written of it, or that is not known yet. */
  of(unit: Unit | undefined): Signatures | undefined;
}
