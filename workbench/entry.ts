import type { Finding } from '../translation/checks/rule.js';
import type { Signatures } from '../translation/ledger.js';
import type { SourceMessage } from '../translation/message.js';
import { awaitsTranslation, formerEnglish } from '../translation/stale.js';
import { TRANSLATOR, type UnitEdit } from '../translation/xliff/edit.js';
import { stateOf } from '../translation/xliff/state.js';
import type { Note, Span, Unit } from '../translation/xliff/unit.js';

export type Stage = 'missing' | 'to-do' | 'draft' | 'revised' | 'stale';

/** One message, as the translator has it before them. */
export interface Entry {
  message: SourceMessage;
  /** Its place among all, from 1. */
  number: number;
  /** As its file would have it; absent where the file lacks the message. */
  unit: Unit | undefined;
  target: string;
  /** The translation in the file as it was opened. */
  opened: string;
  stage: Stage;
  /** The English text that an outdated translation was made from. */
  oldSource: string | undefined;
  /** While it is being typed, those of before. */
  findings: readonly Finding[];
  /** Who stands by it as it reads now; undefined where nobody is known, or not yet. */
  signatures: Signatures | undefined;
  /** Whether they are those of the translation as it is; false while it is being typed. */
  settled: boolean;
}

/** What `check` says of a message that is not done; its stage says it too. */
export const NOT_DONE = new Set(['untranslated', 'to-do', 'stale', 'missing-unit']);

/** Whether a translator has called a translation of today's English text done. */
export const isDone = (stage: Stage): boolean => stage === 'draft' || stage === 'revised';

/** Whether a file lacks a message, or has it in another English text than today's. */
export const isBehind = ({ message, unit }: Entry): boolean => unit?.source !== message.text;

/** Where a note stands that is in no file yet. */
const NOWHERE: Span = [0, 0];

const withNotes = (
  notes: readonly Note[],
  author: string,
  texts: readonly string[] | undefined,
): Note[] =>
  texts
    ? [
        ...notes.filter(({ from }) => from !== author),
        ...texts.map((text) => ({ from: author, text, span: NOWHERE })),
      ]
    : [...notes];

/** A unit as an edit would leave it; its places are those of the file as it was opened. */
export const edited = (unit: Unit, edit: UnitEdit): Unit => ({
  ...unit,
  source: edit.source ?? unit.source,
  target: edit.target ?? unit.target,
  state: edit.state === undefined ? unit.state : (edit.state ?? undefined),
  approved: edit.approved ?? unit.approved,
  notes: withNotes(withNotes(unit.notes, 'kap', edit.notes), TRANSLATOR, edit.comments),
});

/** So many that a unit never has more characters in notes than its file may have. */
export const MOST_COMMENTS = 5;

/** What people have noted about a translation: its translator, or somebody in another tool. */
export const commentsOf = ({ unit }: Entry): Note[] =>
  (unit?.notes ?? []).filter(({ from }) => from !== 'kap' && from !== 'lit-localize');

/**
 * A message with its translation, before any check.
 * @param opened what the file had when it was opened
 * @param unit what it would have now
 */
export function entryOf(
  message: SourceMessage,
  number: number,
  opened: Unit | undefined,
  unit: Unit | undefined,
): Entry {
  const stage = unit ? stageOf(unit, message) : 'missing';
  const old =
    unit && unit.source !== message.text ? unit.source : unit && formerEnglish(unit)?.source;
  return {
    ...{ message, number, unit, stage, target: unit?.target ?? '', findings: [] },
    ...{ opened: opened?.target ?? '', settled: true, signatures: undefined },
    oldSource: stage === 'stale' ? old : undefined,
  };
}

function stageOf(unit: Unit, { text }: SourceMessage): Stage {
  const state = stateOf(unit);
  if (state === 'missing') return state;
  if (unit.source !== text || (formerEnglish(unit) && awaitsTranslation(unit))) return 'stale';
  return state;
}
