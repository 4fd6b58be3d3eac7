import type { Unit } from './unit.js';

/** How far a translation has come; each step needs the one before. */
export type TranslationState = 'missing' | 'to-do' | 'draft' | 'revised';

const TO_DO = new Set(['needs-translation', 'needs-adaptation', 'needs-l10n']);
const REVISED = new Set(['final', 'signed-off']);

/** What XLIFF 1.2 lets a `state` be; tools may add their own with the prefix "x-". */
const STATES = new Set([
  ...['new', 'translated', ...TO_DO, ...REVISED],
  ...['needs-review-translation', 'needs-review-adaptation', 'needs-review-l10n'],
]);

/** Whether a state is one of XLIFF 1.2 (section 2.2.2), or marked as a tool's own. */
export const isState = (state: string): boolean => STATES.has(state) || state.startsWith('x-');

/**
 * Judges a unit by what CAT tools write (XLIFF 1.2, section 2.2.2, `state` and `approved`). Total:
 * a state that nobody knows is a draft.
 */
export function stateOf({ target, state, approved }: Unit): TranslationState {
  if (!target.trim() || state === 'new') return 'missing';
  if (TO_DO.has(state ?? '')) return 'to-do';
  return approved || REVISED.has(state ?? '') ? 'revised' : 'draft';
}
