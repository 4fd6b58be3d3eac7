import { type Block, paragraph, type Review } from './blocks.js';
import type { Line } from './lines.js';
import { message } from './message.js';
import { formatDate } from './names.js';
import { reviewMonths, revisedOn } from './revision.js';
import { sourcesCheckedOn } from './sources.js';
import type { Translator } from './translator.js';

/** Where the text comes from, how old it is, and who has read it. */
export const aboutBlock = (t: Translator, review: Review): Block => ({
  kind: 'about',
  heading: message('about.heading'),
  blocks: [
    paragraph(message('about.version'), { date: formatDate(t, revisedOn) }),
    { kind: 'review', ...review },
    {
      kind: 'details',
      summary: message('sources.heading'),
      blocks: [
        paragraph(message('sources.intro')),
        { kind: 'sources' },
        paragraph(message('sources.checked'), { date: formatDate(t, sourcesCheckedOn) }),
      ],
    },
  ],
});

/**
 * What is said of a clinic's own review, and of its age.
 * @param today the day by which its age is told
 */
export function reviewLines(t: Translator, { by, on }: Review, today = new Date()): Line[] {
  if (!by) return [{ message: message('about.noReview') }];
  const lines: Line[] = [{ message: message('about.reviewedBy'), values: { name: by } }];
  if (!on) return lines;
  lines.push({ message: message('about.reviewedOn'), values: { date: formatDate(t, on) } });
  const due = new Date(on);
  due.setMonth(due.getMonth() + reviewMonths);
  if (due < today) lines.push({ message: message('about.reviewDue') });
  if (on < revisedOn) lines.push({ message: message('about.changedSince') });
  return lines;
}
