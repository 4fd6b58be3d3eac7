import type { UnitEdit } from './xliff/edit.js';
import { stateOf } from './xliff/state.js';
import type { Unit } from './xliff/unit.js';

/** What a stale translation was made from, and how far it had come; kept in a note of its unit. */
export interface FormerEnglish {
  source: string;
  state: string | undefined;
  approved: boolean;
}

const NO_STATE = 'no state';
const APPROVED = ', approved';
const NOTE = /^English before \[([^\],]*)(, approved)?\]: (.*)$/s;

const noteOf = ({ source, state, approved }: FormerEnglish): string =>
  `English before [${state ?? NO_STATE}${approved ? APPROVED : ''}]: ${source}`;

const isNote = (text: string): boolean => NOTE.test(text);

const kapNotes = ({ notes }: Unit): string[] =>
  notes.filter(({ from }) => from === 'kap').map(({ text }) => text);

/** The English text that a unit's translation was made from, where that is not the one it has. */
export function formerEnglish(unit: Unit): FormerEnglish | undefined {
  const [, state, approved, source] =
    kapNotes(unit)
      .map((text) => NOTE.exec(text))
      .find(Boolean) ?? [];
  if (state === undefined || source === undefined) return undefined;
  return { source, state: state === NO_STATE ? undefined : state, approved: !!approved };
}

/**
 * Whether a unit still waits for its translation to be made, or made anew. Some tools drop the state
 * that we gave it, and the note remains.
 */
export const awaitsTranslation = (unit: Unit): boolean =>
  ['missing', 'to-do'].includes(stateOf(unit)) ||
  (!!formerEnglish(unit) && unit.state === undefined && !unit.approved);

const otherNotes = (unit: Unit): string[] => kapNotes(unit).filter((text) => !isNote(text));

/** Gives a unit a new English text, and marks its translation as one of the old. */
export function markStale(unit: Unit, source: string): UnitEdit {
  const former = (awaitsTranslation(unit) && formerEnglish(unit)) || unit;
  return {
    ...{ source, state: 'needs-adaptation', approved: false },
    notes: [...otherNotes(unit), noteOf(former)],
  };
}

/** Gives a unit back the English text that its translation was made from, and takes the mark off. */
export const takeBack = (unit: Unit, { source, state, approved }: FormerEnglish): UnitEdit => ({
  ...{ source, state: state ?? null, approved },
  notes: otherNotes(unit),
});

/** Takes off what is left of the mark once the translation has been made anew. */
export const forgetFormerEnglish = (unit: Unit): UnitEdit => ({ notes: otherNotes(unit) });
