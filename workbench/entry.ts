import type { Finding } from '../translation/checks/rule.js';
import type { Signatures } from '../translation/ledger.js';
import type { SourceMessage } from '../translation/message.js';
import { awaitsTranslation, formerEnglish } from '../translation/stale.js';
import type { UnitEdit } from '../translation/xliff/edit.js';
import { stateOf } from '../translation/xliff/state.js';
import type { Span, Unit } from '../translation/xliff/unit.js';

export type Stage = 'missing' | 'to-do' | 'draft' | 'revised' | 'stale';

/** One message, as the translator has it before them. */
export interface Entry {
  message: SourceMessage;
  /** Its place among all, from 1. */
  number: number;
  /** As its file would have it; absent where the file lacks the message. */
  unit: Unit | undefined;
  target: string;
  stage: Stage;
  /** The English text that an outdated translation was made from. */
  oldSource: string | undefined;
  findings: readonly Finding[];
  /** Who stands by it as it reads now; undefined where nobody is known, or not yet. */
  signatures: Signatures | undefined;
}

/** What `check` says of a message that is not done; its stage says it too. */
export const NOT_DONE = new Set(['untranslated', 'to-do', 'stale', 'missing-unit']);

/** Whether a translator has called a translation of today's English text done. */
export const isDone = (stage: Stage): boolean => stage === 'draft' || stage === 'revised';

/** Where a note stands that is in no file yet. */
const NOWHERE: Span = [0, 0];

/** A unit as an edit would leave it; its places are those of the file as it was opened. */
export const edited = (unit: Unit, { source, target, state, approved, notes }: UnitEdit): Unit => ({
  ...unit,
  source: source ?? unit.source,
  target: target ?? unit.target,
  state: state === undefined ? unit.state : (state ?? undefined),
  approved: approved ?? unit.approved,
  notes: notes
    ? [
        ...unit.notes.filter(({ from }) => from !== 'kap'),
        ...notes.map((text) => ({ from: 'kap', text, span: NOWHERE })),
      ]
    : unit.notes,
});

/** A message with its translation, before any check. */
export function entryOf(message: SourceMessage, number: number, unit: Unit | undefined): Entry {
  const stage = unit ? stageOf(unit, message) : 'missing';
  const old =
    unit && unit.source !== message.text ? unit.source : unit && formerEnglish(unit)?.source;
  return {
    ...{
      message,
      number,
      unit,
      stage,
      target: unit?.target ?? '',
      findings: [],
      signatures: undefined,
    },
    oldSource: stage === 'stale' ? old : undefined,
  };
}

function stageOf(unit: Unit, { text }: SourceMessage): Stage {
  const state = stateOf(unit);
  if (state === 'missing') return state;
  if (unit.source !== text || (formerEnglish(unit) && awaitsTranslation(unit))) return 'stale';
  return state;
}
