import type { GivenWords } from '../translation/languages/questionnaire.js';
import type { SourceMessage } from '../translation/message.js';
import { updateXliff } from '../translation/update.js';
import { editUnits, type UnitEdit } from '../translation/xliff/edit.js';
import { parseXliff } from '../translation/xliff/parse.js';
import type { Unit } from '../translation/xliff/unit.js';
import { withWords, wordsIn } from '../translation/xliff/words.js';
import { edited } from './entry.js';

/** A language's file: as it was opened, and what has been changed in it since. */
export class EditedFile {
  #opened: string;
  #units: ReadonlyMap<string, Unit>;
  readonly #edits: Map<string, UnitEdit>;
  #words: GivenWords;
  #xml: string | undefined;

  /**
   * @param opened the file's text, every character of it
   * @param edits changes of an earlier session
   * @throws XliffError where the file cannot be read
   */
  constructor(opened: string, edits: Iterable<readonly [string, UnitEdit]>) {
    this.#opened = opened;
    this.#units = unitsOf(opened);
    this.#edits = new Map(edits);
    this.#words = wordsIn(opened);
  }

  /** The file as it was opened. */
  get opened(): string {
    return this.#opened;
  }

  /** What differs from it. */
  get edits(): ReadonlyMap<string, UnitEdit> {
    return this.#edits;
  }

  /** The file as it is now. */
  get xml(): string {
    return (this.#xml ??= editUnits(this.#opened, this.#edits));
  }

  /** The words that the translator has said the checks may go by. */
  get words(): GivenWords {
    return this.#words;
  }

  set words(words: GivenWords) {
    this.#open(withWords(this.#opened, words));
    this.#words = words;
  }

  /** A unit as it was when the file was opened. */
  openedUnit(id: string): Unit | undefined {
    return this.#units.get(id);
  }

  /** A unit as the file has it now. */
  unit(id: string): Unit | undefined {
    const opened = this.#units.get(id);
    return opened && edited(opened, this.#edits.get(id) ?? {});
  }

  /** Changes a part of a unit. */
  change(id: string, edit: UnitEdit): void {
    this.#set(id, { ...this.#edits.get(id), ...edit });
  }

  /** Puts a unit back as it was. @param edit what was changed in it then, null for nothing */
  restore(id: string, edit: UnitEdit | null): void {
    this.#set(id, edit ?? undefined);
  }

  /** Takes back what has been typed; what has been allowed or noted stays. */
  untype(id: string): void {
    const { notes, comments } = this.#edits.get(id) ?? {};
    this.#set(id, { ...(notes && { notes }), ...(comments && { comments }) });
  }

  /** Brings it up to today's English text; what is no longer in that stays in the file. */
  update(messages: readonly SourceMessage[]): void {
    const known = new Set(messages.map(({ id }) => id));
    const gone = [...this.#units.values()].filter(({ id }) => !known.has(id));
    const kept = gone.map(({ id, source, notes }) => ({
      ...{ id, text: source },
      note: notes.find(({ from }) => from === 'lit-localize')?.text ?? '',
    }));
    this.#open(updateXliff(this.xml, [...messages, ...kept]).xml);
    this.#edits.clear();
  }

  #set(id: string, edit: UnitEdit | undefined): void {
    if (edit) this.#edits.set(id, edit);
    else this.#edits.delete(id);
    this.#xml = undefined;
  }

  #open(xml: string): void {
    this.#opened = xml;
    this.#units = unitsOf(xml);
    this.#xml = undefined;
  }
}

const unitsOf = (xml: string): Map<string, Unit> =>
  new Map(parseXliff(xml).units.map((unit) => [unit.id, unit]));
