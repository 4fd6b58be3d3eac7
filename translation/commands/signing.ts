import { checkLanguage } from '../checks/language.js';
import { ledgerPath, readLedgerFile, readXliff, shown, xliffPath } from '../files/locale-files.js';
import { describe } from '../files/report.js';
import { sourceMessages } from '../files/source-messages.js';
import { hashOf, type Ledger, recordsOf, signaturesOf, writersOf } from '../ledger.js';
import { isSameName, type LedgerRecord, type Role } from '../ledger-records.js';
import type { SourceMessage } from '../message.js';
import { graveWaivers, secondedIn } from '../seconded.js';
import { awaitsTranslation } from '../stale.js';
import { parseXliff } from '../xliff/parse.js';
import { type Unit, XliffError } from '../xliff/unit.js';

/** Who signs or wrote: what a record says, but for the text that it is about. */
export type Person = Pick<LedgerRecord, 'role' | 'name' | 'date'> & { qualification: string };

/** What is written of one message. */
type Entry = readonly [id: string, record: LedgerRecord];

const ownReason = (name: string): string =>
  `${name} wrote the reason or the translation; a second person signs it`;

const unknownWriter = (tag: string, id: string): string =>
  `nobody knows who wrote the reason, so nobody can be the second person; first: npm run locales -- sign-off ${tag} --role translator --name NAME --units ${id}`;

/** What is to be written. @throws with every reason why not */
function unlessRefused(entries: Entry[], refused: readonly string[]): Entry[] {
  if (!refused.length) return entries;
  throw new Error([...refused, 'sign-off: mend these first; nothing was signed.'].join('\n'));
}

/** The units of a language's file. @throws with the line where it cannot be read */
function unitsOf(tag: string, xml: string): Unit[] {
  try {
    return parseXliff(xml).units;
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const place = `${shown(xliffPath(tag))}:${error.line}`;
    throw new Error(`${place}: ${error.message}`, { cause: error });
  }
}

/** One person who signs, or says what they wrote, in one language. */
export class Signing {
  readonly ledger: Ledger;
  readonly role: LedgerRecord['role'];
  readonly #xml: string;
  readonly #units: ReadonlyMap<string, Unit>;

  constructor(
    readonly tag: string,
    readonly person: Person,
  ) {
    this.role = person.role;
    this.ledger = readLedgerFile(ledgerPath(tag));
    this.#xml = readXliff(tag);
    this.#units = new Map(unitsOf(tag, this.#xml).map((unit) => [unit.id, unit]));
  }

  /** What this person's records of messages are. @throws with every reason why there are none */
  entriesOf(messages: readonly SourceMessage[]): Promise<Entry[]> {
    if (this.role === 'translator') return this.#written(messages);
    return this.role === 'seconder' ? this.#seconded(messages) : this.#signed(messages);
  }

  #unitsOf(messages: readonly SourceMessage[]): Unit[] {
    return messages.flatMap(({ id }) => this.#units.get(id) ?? []);
  }

  /** The texts and the reasons in waivers, as they read now, of which nobody is known to have written them. */
  async #written(messages: readonly SourceMessage[]): Promise<Entry[]> {
    const { name, date } = this.person;
    const english = new Map(messages.map(({ id, text }) => [id, text]));
    const units = this.#unitsOf(messages).filter(
      (unit) => unit.source === english.get(unit.id) && !awaitsTranslation(unit),
    );
    const entries: Entry[] = [];
    for (const { id, ...unit } of units) {
      const text = { hash: await hashOf(unit.source, unit.target) };
      const reasons = await graveWaivers({ id, ...unit }, this.ledger);
      const parts = [text, ...reasons.map(({ hash, rule }) => ({ hash, rule }))];
      for (const part of parts) {
        if (!writersOf(recordsOf(this.ledger, id), part.hash).length)
          entries.push([id, { ...part, role: 'translator', name, date }]);
      }
    }
    const none = 'there is no text of which it is not known already who wrote it';
    return unlessRefused(entries, entries.length ? [] : [none]);
  }

  /** The waivers that take a second person. @throws where this person cannot be that, or it is no good */
  async #seconded(messages: readonly SourceMessage[]): Promise<Entry[]> {
    const { name, qualification, date } = this.person;
    const entries: Entry[] = [];
    const refused: string[] = [];
    for (const unit of this.#unitsOf(messages)) {
      for (const { rule, hash, fault, writers, concerned } of await graveWaivers(
        unit,
        this.ledger,
      )) {
        const isOwn = concerned.some((writer) => isSameName(writer, name));
        const why =
          fault ?? (writers.length ? isOwn && ownReason(name) : unknownWriter(this.tag, unit.id));
        if (why) refused.push(`${unit.id}: ${why}`);
        entries.push([unit.id, { hash, role: 'seconder', rule, name, qualification, date }]);
      }
    }
    if (!entries.length) refused.push('there is no note that waits for a second person');
    return unlessRefused(entries, refused);
  }

  /** Messages as they read now. @throws where a check objects, or this person wrote one */
  async #signed(messages: readonly SourceMessage[]): Promise<Entry[]> {
    const { name, qualification, date } = this.person;
    const role = this.role as Role;
    const seconded = await secondedIn(this.#xml, this.ledger);
    const { problems } = checkLanguage(this.tag, this.#xml, sourceMessages(), { seconded });
    const ids = new Set(messages.map(({ id }) => id));
    const inTheWay = problems.filter(({ id }) => id === undefined || ids.has(id));
    const refused = describe(shown(xliffPath(this.tag)), inTheWay);
    const entries = await Promise.all(
      this.#unitsOf(messages).map(async (unit): Promise<Entry> => {
        const { writers } = await signaturesOf(unit, this.ledger);
        if (writers.some((writer) => isSameName(writer, name)))
          refused.push(`${unit.id}: ${name} wrote this translation; another person signs it`);
        const hash = await hashOf(unit.source, unit.target);
        return [unit.id, { hash, role, name, qualification, date }];
      }),
    );
    return unlessRefused(entries, refused);
  }
}
