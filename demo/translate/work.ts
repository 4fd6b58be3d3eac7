import { checkLanguage } from '../../tools/translation/check/language.js';
import type { Finding } from '../../tools/translation/check/rule.js';
import { checkUnit } from '../../tools/translation/check/unit.js';
import type { SourceMessage } from '../../tools/translation/message.js';
import { editUnits, type UnitEdit } from '../../tools/translation/xliff/edit.js';
import { parseXliff } from '../../tools/translation/xliff/parse.js';
import { stateOf } from '../../tools/translation/xliff/state.js';
import type { Unit } from '../../tools/translation/xliff/unit.js';

export type Stage = 'missing' | 'to-do' | 'draft' | 'revised' | 'stale';

/** One message, as the translator has it before them. */
export interface Entry {
  message: SourceMessage;
  /** Its place among all, from 1. */
  number: number;
  target: string;
  stage: Stage;
  /** The English text that an outdated translation was made from. */
  oldSource: string | undefined;
  findings: Finding[];
  /** Whether the file lacks the message, so that nothing can be written. */
  absent: boolean;
}

/** What `check` says of a text that nobody has called done; its place in the list says it too. */
const NOT_DONE = new Set(['untranslated', 'to-do', 'stale', 'missing-unit']);

const DONE = 'needs-review-translation';
const BEGUN = 'needs-translation';

/** One language's file at work: as it was opened, and what has been changed in it since. */
export class Work {
  readonly #opened: ReadonlyMap<string, Unit>;
  readonly #edits: Map<string, UnitEdit>;
  #xml: string;
  #entries: Entry[] | undefined;

  /**
   * @param opened the file's text, every character of it
   * @param edits changes of an earlier session
   * @throws XliffError where the file cannot be read
   */
  constructor(
    readonly tag: string,
    readonly opened: string,
    private readonly messages: readonly SourceMessage[],
    edits: Iterable<readonly [string, UnitEdit]> = [],
  ) {
    this.#opened = new Map(parseXliff(opened).units.map((unit) => [unit.id, unit]));
    this.#edits = new Map(edits);
    this.#xml = editUnits(opened, this.#edits);
  }

  /** The file as it is now. */
  get xml(): string {
    return this.#xml;
  }

  /** What differs from the opened file. */
  get edits(): ReadonlyMap<string, UnitEdit> {
    return this.#edits;
  }

  /** Every message in reading order, with its translation and what is wrong with it. */
  get entries(): readonly Entry[] {
    return (this.#entries ??= this.#look());
  }

  /** Takes a text as it is being typed: a draft stays one, what was not done is not done yet. */
  write(id: string, target: string): void {
    const opened = this.#opened.get(id)!;
    if (target === opened.target) {
      this.#change(id, undefined);
      return;
    }
    const { stage } = this.entries.find(({ message }) => message.id === id)!;
    if (!target.trim()) this.#change(id, { target, state: 'new', approved: false });
    else if (stage === 'stale') this.#change(id, { ...this.#edits.get(id), target });
    else {
      const state = stage === 'draft' || stage === 'revised' ? DONE : BEGUN;
      this.#change(id, { target, state, approved: false });
    }
  }

  /** Calls a translation done: from now on it is a draft of today's English text. */
  finish(id: string): void {
    const { message, target, stage } = this.entries.find((entry) => entry.message.id === id)!;
    if (!target.trim() || stage === 'draft' || stage === 'revised') return;
    const current = { source: message.text, hint: message.note };
    this.#change(id, { ...current, target, state: DONE, approved: false });
  }

  #change(id: string, edit: UnitEdit | undefined): void {
    if (edit) this.#edits.set(id, edit);
    else this.#edits.delete(id);
    this.#xml = editUnits(this.opened, this.#edits);
    this.#entries = undefined;
  }

  #look(): Entry[] {
    const { file, problems } = checkLanguage(this.tag, this.#xml, this.messages);
    const units = new Map(file!.units.map((unit) => [unit.id, unit]));
    return this.messages.map((message, index) => {
      const unit = units.get(message.id);
      const target = unit?.target ?? '';
      const stage = unit ? stageOf(unit, message) : 'missing';
      const begun = stage === 'to-do' && target.trim();
      return {
        ...{ message, target, stage, number: index + 1, absent: !unit },
        oldSource: unit && unit.source !== message.text ? unit.source : undefined,
        findings: begun
          ? checkUnit({ tag: this.tag, message, target })
          : problems.filter(({ id, rule }) => id === message.id && !NOT_DONE.has(rule)),
      };
    });
  }
}

function stageOf(unit: Unit, message: SourceMessage): Stage {
  const state = stateOf(unit);
  if (state === 'missing') return state;
  return unit.source !== message.text || unit.state === 'needs-adaptation' ? 'stale' : state;
}
