import { type Entry, isDone, type Stage } from '../entry.js';
import { isReviewed } from '../review/review.js';

export const STAGES: Record<Stage, string> = {
  missing: 'Missing',
  'to-do': 'To do',
  draft: 'Draft',
  revised: 'Revised',
  stale: 'Outdated',
};

/** How far a text has come, in words: who has signed it, and who has to still. */
export function stateWords(entry: Entry): string {
  const { stage, signatures } = entry;
  if (!isDone(stage) || !signatures) return STAGES[stage];
  if (isReviewed(entry)) return 'Reviewed';
  const { valid, lacks, void: gone } = signatures;
  if (!valid.length)
    return gone.length ? `${STAGES[stage]}, its signatures are void` : STAGES[stage];
  const names = [...new Set(valid.map(({ name }) => name))].join(' and ');
  const rest = lacks.length ? `, still needs a ${lacks.join(' and a ')}` : '';
  return `Signed by ${names}${rest}`;
}
