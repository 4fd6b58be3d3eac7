import { commentsOf, type Entry, isDone } from './entry.js';
import { isReviewed, isSigned } from './review/review.js';

/** What the list can be narrowed to, in the order of the choices, each with what it keeps. */
export const FILTERS = {
  all: ['All', () => true],
  missing: ['Missing', ({ stage }) => stage === 'missing'],
  'to-do': ['To do', ({ stage }) => stage === 'to-do'],
  draft: ['Draft', (entry) => isDone(entry.stage) && !isReviewed(entry)],
  signed: ['Signed, not by all', isSigned],
  reviewed: ['Reviewed', isReviewed],
  stale: ['Outdated', ({ stage }) => stage === 'stale'],
  changed: ['Changed', ({ opened, target }) => opened !== target],
  failing: ['With problems', ({ findings }) => findings.length > 0],
  commented: ['With comments', (entry) => commentsOf(entry).length > 0],
} satisfies Record<string, [name: string, keeps: (entry: Entry) => boolean]>;

export type Filter = keyof typeof FILTERS;

const lower = (text: string): string => text.toLowerCase();

/**
 * The messages that a filter keeps.
 * @param find words that the id, the English or the translation must hold; empty for any
 */
export function filtered(entries: readonly Entry[], filter: Filter, find: string): Entry[] {
  const [, keeps] = FILTERS[filter];
  const wanted = lower(find.trim());
  return entries.filter((entry) => {
    const { message, target } = entry;
    const texts = [message.id, message.text, target];
    return keeps(entry) && texts.some((text) => lower(text).includes(wanted));
  });
}
