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
  findings: readonly Finding[];
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
  #xml: string | undefined;
  #entries: readonly Entry[] = [];

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
    this.review();
  }

  /** The file as it is now. */
  get xml(): string {
    return (this.#xml ??= editUnits(this.opened, this.#edits));
  }

  /** What differs from the opened file. */
  get edits(): ReadonlyMap<string, UnitEdit> {
    return this.#edits;
  }

  /** Every message in reading order, with its translation and what is wrong with it. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Takes a text as it is being typed: a draft stays one, what was not done is not done yet. */
  write(id: string, target: string): void {
    const unit = this.#opened.get(id);
    if (!unit) return;
    if (target === unit.target && !this.#edits.get(id)?.source) this.#edits.delete(id);
    else {
      const { stage } = this.#entry(id);
      if (!target.trim()) this.#edits.set(id, { target, state: 'new', approved: false });
      else if (stage === 'stale') this.#edits.set(id, { ...this.#edits.get(id), target });
      else {
        const state = stage === 'draft' || stage === 'revised' ? DONE : BEGUN;
        this.#edits.set(id, { ...this.#edits.get(id), target, state, approved: false });
      }
    }
    this.#xml = undefined;
    // At each keystroke one text is judged by itself; `review` judges all of them together.
    this.#entries = this.#entries.map((entry) =>
      entry.message.id === id ? this.#entryOf(entry.message, entry.number) : entry,
    );
  }

  /** Calls a translation done: from now on it is a draft of today's English text. */
  finish(id: string): void {
    const { message, target, stage } = this.#entry(id);
    if (target.trim() && stage !== 'draft' && stage !== 'revised') {
      const current = { source: message.text, hint: message.note };
      const edit = { ...current, target, state: DONE, approved: false };
      this.#edits.set(id, { ...this.#edits.get(id), ...edit });
      this.#xml = undefined;
    }
    this.review();
  }

  /** Checks the whole file, as `locales check` does. */
  review(): void {
    const { problems } = checkLanguage(this.tag, this.xml, this.messages);
    const found = problems.filter(({ rule }) => !NOT_DONE.has(rule));
    this.#entries = this.messages.map((message, index) =>
      this.#entryOf(
        message,
        index + 1,
        found.filter(({ id }) => id === message.id),
      ),
    );
  }

  #entry(id: string): Entry {
    return this.#entries.find(({ message }) => message.id === id)!;
  }

  /** @param found what a check of the whole file says; of what is not done yet it says nothing */
  #entryOf(message: SourceMessage, number: number, found?: readonly Finding[]): Entry {
    const opened = this.#opened.get(message.id);
    const unit = opened && edited(opened, this.#edits.get(message.id) ?? {});
    const target = unit?.target ?? '';
    const stage = unit ? stageOf(unit, message) : 'missing';
    const isDone = stage === 'draft' || stage === 'revised';
    const judge = (): Finding[] =>
      target.trim() ? checkUnit({ tag: this.tag, message, target }) : [];
    return {
      ...{ message, number, target, stage, absent: !unit },
      oldSource: unit && unit.source !== message.text ? unit.source : undefined,
      findings: found && isDone ? found : judge(),
    };
  }
}

const edited = (unit: Unit, { source, target, state, approved }: UnitEdit): Unit => ({
  ...unit,
  source: source ?? unit.source,
  target: target ?? unit.target,
  state: state === undefined ? unit.state : (state ?? undefined),
  approved: approved ?? unit.approved,
});

function stageOf(unit: Unit, message: SourceMessage): Stage {
  const state = stateOf(unit);
  if (state === 'missing') return state;
  return unit.source !== message.text || unit.state === 'needs-adaptation' ? 'stale' : state;
}
