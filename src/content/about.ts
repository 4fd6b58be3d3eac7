import type { Line } from './lines.js';
import { date } from './names.js';
import { revisedOn } from './revision.js';
import { sourcesCheckedOn } from './sources.js';
import type { Translator } from './translator.js';

/** How long a review counts as current, in months. */
export const reviewMonths = 24;

/**
 * How old the text is, and who has read it. The line `about.reviewedBy` has no value yet: the name
 * is the page's own text.
 * @param reviewer whether the clinic names a clinician of its own
 * @param reviewed the ISO date of that review, where the clinic gives one
 */
export function aboutLines(
  t: Translator,
  reviewer: boolean,
  reviewed: string | undefined,
  today: Date,
): Line[] {
  const lines: Line[] = [
    ['about.version', { date: date(t, revisedOn) }],
    [reviewer ? 'about.reviewedBy' : 'about.noReview'],
  ];
  if (reviewer && reviewed) {
    lines.push(['about.reviewedOn', { date: date(t, reviewed) }]);
    const due = new Date(reviewed);
    due.setMonth(due.getMonth() + reviewMonths);
    if (due < today) lines.push(['about.reviewDue']);
    if (reviewed < revisedOn) lines.push(['about.changedSince']);
  }
  return lines;
}

/** When the list of sources was last checked. */
export const sourcesChecked = (t: Translator) =>
  ['sources.checked', { date: date(t, sourcesCheckedOn) }] as const;
