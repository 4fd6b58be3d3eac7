import {
  hashOf,
  type Ledger,
  recordsOf,
  type Signatures,
  signaturesFor,
  type SignedTexts,
  withRecord,
  writersOf,
} from '../translation/ledger.js';
import type { LedgerRecord } from '../translation/ledger-records.js';
import { type GraveWaiver, graveWaivers, secondedOf } from '../translation/seconded.js';
import type { Unit } from '../translation/xliff/unit.js';
import type { Entry } from './entry.js';
import type { Review } from './review/review.js';
import type { Asking, Signer } from './signer.js';
import type { Work } from './work.js';
import { isChanged, type Written, writtenIn } from './written.js';

/** As in Swedish, that is as YYYY-MM-DD: the day where the signer is. */
const today = (): string => new Date().toLocaleDateString('sv');

/** Who wrote and who signed the language at hand. */
export class Signing {
  /** Who signs at this desk, once they have said so. */
  signer: Signer | undefined;
  /** Who translates at this desk: empty where they stay unnamed, undefined where nobody has asked yet. */
  writer: string | undefined;
  /** What waits until the writer has said their name, or that they stay unnamed. */
  asking: Asking | undefined;
  /** Whether somebody reviews here, and how. */
  review: Review | undefined;
  /** The texts behind the hashes of the ledger, as far as they are known. */
  readonly texts = new Map<string, SignedTexts>();
  #ledger: Ledger;
  /** The hash of each text of which something is written, as far as it has been made. */
  #hashes = new Map<string, { source: string; target: string; hash: string }>();
  #turn = 0;
  #isEmpty = true;
  /** What was changed before the file was brought up to date. */
  readonly #before = new Set<string>();

  /** @param judged called when it is known anew what the signatures say */
  constructor(
    readonly work: Work,
    ledger: Ledger,
    private readonly judged: () => void,
  ) {
    this.#ledger = ledger;
    void this.judge();
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  set ledger(ledger: Ledger) {
    this.#ledger = ledger;
    void this.judge();
  }

  /** Finds out what the signatures say of the texts as they are now. */
  async judge(): Promise<void> {
    if (!isSecureContext) return;
    const turn = ++this.#turn;
    const ledger = this.#ledger;
    const isEmpty = !Object.keys(ledger).length;
    // As at the start: nobody stands by anything.
    if (isEmpty && this.#isEmpty) return;
    this.#isEmpty = isEmpty;
    const units = this.work.entries.flatMap(({ unit }) => unit ?? []);
    for (const { id, source, target } of units) {
      if (!recordsOf(ledger, id).length) continue;
      const hash = await this.#hashOf(id, source, target);
      // Once it changes, the reviewer can be shown what was signed.
      if (recordsOf(ledger, id).some((record) => record.hash === hash))
        this.texts.set(hash, { id, source, target });
    }
    const seconded = await secondedOf(units, ledger);
    // What has been asked since is told by that.
    if (turn !== this.#turn) return;
    const hashes = new Map(this.#hashes);
    const of = (unit: Unit | undefined): Signatures | undefined => {
      const known = unit && hashes.get(unit.id);
      if (!known || !recordsOf(ledger, unit.id).length) return undefined;
      const isNow = known.source === unit.source && known.target === unit.target;
      return signaturesFor(unit.id, isNow ? known.hash : '', ledger);
    };
    this.work.judge({ seconded, of });
    this.judged();
  }

  /** What has been written at this desk since the file was opened. */
  get written(): Written[] {
    return writtenIn(this.work, this.#before);
  }

  /** Whether a translation has been written at this desk. */
  isWritten = (id: string): boolean => this.#before.has(id) || isChanged(this.work, id);

  /** To be called before the file is brought up to date: what was written stays known. */
  remember(): void {
    for (const { unit, isText } of this.written) if (isText) this.#before.add(unit.id);
  }

  /** Signs a message off as it reads now, once for each person and role. */
  async sign({ message: { id, text: source }, target }: Entry, signer: Signer): Promise<void> {
    const hash = await hashOf(source, target);
    this.texts.set(hash, { id, source, target });
    await this.#add(id, { hash, ...signer, date: today() });
  }

  /** Signs the reason in a waiver, as a second person. */
  async second(id: string, { hash, rule }: GraveWaiver, signer: Signer): Promise<void> {
    const { name, qualification } = signer;
    await this.#add(id, { hash, role: 'seconder', rule, name, qualification, date: today() });
  }

  /** Takes a record back. */
  withdraw(id: string, record: LedgerRecord): void {
    const { [id]: records = [], ...others } = this.#ledger;
    const left = records.filter((each) => each !== record);
    this.ledger = left.length ? { ...others, [id]: left } : others;
  }

  /** The waivers of a message that take a second person. */
  waiversOf = ({ unit }: Entry): Promise<GraveWaiver[]> =>
    unit && isSecureContext ? graveWaivers(unit, this.#ledger) : Promise.resolve([]);

  /**
   * Puts down who wrote what has been changed since the file was opened; nothing where they are unnamed.
   * @returns whether anything was put down that was not there
   */
  async noteWriter(): Promise<boolean> {
    const name = this.writer;
    if (!name) return false;
    let ledger = this.#ledger;
    const date = today();
    for (const { unit, isText } of this.written) {
      const { id, source, target } = unit;
      const hash = await hashOf(source, target);
      const parts: { hash: string; rule?: string }[] = [];
      if (isText) {
        this.texts.set(hash, { id, source, target });
        parts.push({ hash });
      }
      for (const { hash, rule } of await graveWaivers(unit, ledger)) parts.push({ hash, rule });
      for (const part of parts) {
        if (!writersOf(recordsOf(ledger, id), part.hash).includes(name))
          ledger = withRecord(ledger, id, { ...part, role: 'translator', name, date });
      }
    }
    const isNew = ledger !== this.#ledger;
    this.#ledger = ledger;
    if (isNew) await this.judge();
    return isNew;
  }

  async #hashOf(id: string, source: string, target: string): Promise<string> {
    const known = this.#hashes.get(id);
    if (known?.source === source && known.target === target) return known.hash;
    const hash = await hashOf(source, target);
    this.#hashes.set(id, { source, target, hash });
    return hash;
  }

  async #add(id: string, record: LedgerRecord): Promise<void> {
    this.#ledger = withRecord(this.#ledger, id, record);
    await this.judge();
  }
}
