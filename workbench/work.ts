import { checkLanguage } from '../translation/checks/language.js';
import { checkUnitOnce } from '../translation/checks/unit.js';
import { type Waiver, waive, waiverNote, waiversOf } from '../translation/checks/waivers.js';
import { type Coverage, coverageOf } from '../translation/coverage.js';
import type { KnownLanguage } from '../translation/languages/language.js';
import { type GivenWords, languageWith } from '../translation/languages/questionnaire.js';
import type { SourceMessage } from '../translation/message.js';
import { forgetFormerEnglish } from '../translation/stale.js';
import type { UnitEdit } from '../translation/xliff/edit.js';
import { onOneLine } from '../translation/xliff/inline.js';
import { EditedFile } from './edited-file.js';
import { type Entry, entryOf, isBehind, isDone, NOT_DONE } from './entry.js';
import type { Judged } from './signer.js';

const DONE = 'needs-review-translation';
const BEGUN = 'needs-translation';

/** One language at work: its file, and what is to be said of each of its texts. */
export class Work {
  readonly file: EditedFile;
  #entries: readonly Entry[] = [];
  /** Whether all of it has been judged together as it is now. */
  #reviewed = false;
  /** What signatures say: of nothing anything, until somebody has asked. */
  #judged: Judged = { seconded: new Set(), of: () => undefined };
  readonly #check = checkUnitOnce();

  /**
   * @param opened the file's text, every character of it
   * @param edits changes of an earlier session
   * @throws XliffError where the file cannot be read
   */
  constructor(
    readonly tag: string,
    opened: string,
    private readonly messages: readonly SourceMessage[],
    edits: Iterable<readonly [string, UnitEdit]> = [],
  ) {
    this.file = new EditedFile(opened, edits);
    this.review();
  }

  /** What is known of the language: from us, and from the translator's words. */
  get language(): KnownLanguage {
    return languageWith(this.tag, this.file.words);
  }

  /** What the checks look at in it. */
  get coverage(): Coverage {
    return coverageOf(this.language);
  }

  /** Every message in reading order, with its translation and what is wrong with it. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** How many messages the file lacks, or has in another English text than today's. */
  get behind(): number {
    return this.#entries.filter(isBehind).length;
  }

  /** How many of these have a translation, which may not fit any more. */
  get outdated(): number {
    return this.#entries.filter((entry) => isBehind(entry) && entry.stage !== 'missing').length;
  }

  /**
   * Takes a text as it is being typed: a draft stays one, what was not done is not done yet. More may
   * follow at once: its checks wait for `settle`.
   */
  write(id: string, typed: string): void {
    const target = onOneLine(typed);
    const unit = this.file.openedUnit(id);
    if (!unit) return;
    const { stage } = this.#entry(id);
    if (target === unit.target && !this.file.edits.get(id)?.source) this.file.untype(id);
    else if (!target.trim()) this.file.change(id, { target, state: 'new', approved: false });
    else if (stage === 'stale') this.file.change(id, { target });
    else this.file.change(id, { target, state: isDone(stage) ? DONE : BEGUN, approved: false });
    this.#reviewed = false;
    this.#entries = this.#entries.map((entry) => {
      if (entry.message.id !== id) return entry;
      const now = this.#asIs(entry.message, entry.number);
      return now.target.trim() ? { ...now, findings: entry.findings, settled: false } : now;
    });
  }

  /**
   * Judges what has been typed, by itself; `review` judges all of it together.
   * @returns whether there was anything to judge
   */
  settle(): boolean {
    if (this.#entries.every(({ settled }) => settled)) return false;
    this.#entries = this.#entries.map((entry) =>
      entry.settled ? entry : this.#checked({ ...entry, settled: true }),
    );
    return true;
  }

  /** Puts a text back as it was. @param edit what was changed in it then, null for nothing */
  restore(id: string, edit: UnitEdit | null): void {
    this.file.restore(id, edit);
    this.#reviewAgain();
  }

  /** Calls a translation done: from now on it is a draft of today's English text. */
  finish(id: string): void {
    const { message, unit, target, stage } = this.#entry(id);
    if (unit && target.trim() && !isDone(stage)) {
      const today = { source: message.text, hint: message.note, ...forgetFormerEnglish(unit) };
      this.file.change(id, { ...today, target, state: DONE, approved: false });
      this.#reviewed = false;
    }
    this.review();
  }

  /** Notes why what a rule finds in a translation is right there. */
  allow(id: string, rule: string, reason: string): void {
    const { unit } = this.#entry(id);
    const older = unit ? waiversOf(unit).filter((waiver) => waiver.rule === rule) : [];
    this.#note(id, older, [waiverNote(rule, onOneLine(reason))]);
  }

  /** Takes such a note out again. */
  disallow(id: string, waiver: Waiver): void {
    this.#note(id, [waiver], []);
  }

  /** Says what a translator has noted about a text, all of it. */
  comment(id: string, comments: readonly string[]): void {
    if (!this.#entry(id).unit) return;
    this.file.change(id, { comments });
    this.#reviewAgain();
  }

  /** Has the file hold the words that the checks may go by. */
  give(words: GivenWords): void {
    this.file.words = words;
    this.#reviewAgain();
  }

  /** Brings the file up to today's English text; what is no longer in it stays in the file. */
  update(): void {
    this.file.update(this.messages);
    this.#reviewAgain();
  }

  /** Checks the whole file, as `locales check` does. */
  review(): void {
    if (this.#reviewed) return;
    this.#reviewed = true;
    const { problems } = checkLanguage(this.tag, this.file.xml, this.messages, {
      check: this.#check,
      seconded: this.#judged.seconded,
    });
    const found = problems.filter(({ rule }) => !NOT_DONE.has(rule));
    this.#entries = this.messages.map((message, index) => {
      const entry = this.#checked(this.#asIs(message, index + 1));
      // Of what is not done yet, a check of the file says only that.
      const findings = found.filter(({ id }) => id === message.id);
      return isDone(entry.stage) ? { ...entry, findings } : entry;
    });
  }

  /** Takes what signatures say of the texts: whose they are, and which waivers count. */
  judge(judged: Judged): void {
    const before = this.#judged.seconded;
    const isSame =
      before.size === judged.seconded.size && [...before].every((key) => judged.seconded.has(key));
    this.#judged = judged;
    if (isSame)
      this.#entries = this.#entries.map((entry) => ({
        ...entry,
        signatures: judged.of(entry.unit),
      }));
    else this.#reviewAgain();
  }

  #reviewAgain(): void {
    this.#reviewed = false;
    this.review();
  }

  #entry(id: string): Entry {
    return this.#entries.find(({ message }) => message.id === id)!;
  }

  /** Changes the notes that waive something. */
  #note(id: string, gone: readonly Waiver[], added: readonly string[]): void {
    const { unit } = this.#entry(id);
    if (!unit) return;
    const out = new Set(gone.map(({ note }) => note));
    const kept = unit.notes.filter(({ from, text }) => from === 'kap' && !out.has(text));
    this.file.change(id, { notes: [...kept.map(({ text }) => text), ...added] });
    this.#reviewAgain();
  }

  /** A message as it is now, before any check. */
  #asIs(message: SourceMessage, number: number): Entry {
    const opened = this.file.openedUnit(message.id);
    const unit = this.file.unit(message.id);
    return { ...entryOf(message, number, opened, unit), signatures: this.#judged.of(unit) };
  }

  #checked(entry: Entry): Entry {
    const { message, unit } = entry;
    if (!unit?.target.trim()) return entry;
    const { tag, language } = this;
    const found = this.#check({ tag, language, message, target: unit.target });
    // Whether a waiver is still needed shows only in a check of the whole file.
    return {
      ...entry,
      findings: waive(unit, found, this.#judged.seconded).filter(({ rule }) => rule !== 'waiver'),
    };
  }
}
