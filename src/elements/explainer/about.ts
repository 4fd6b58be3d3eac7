import { html, type TemplateResult } from 'lit';
import {
  date,
  message,
  reviewMonths,
  revisedOn,
  sources,
  sourcesCheckedOn,
  type Translator,
} from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Content, ltr, say } from '../shared/text.js';

/**
 * Draws where the text comes from, how old it is, and who has read it.
 * @param reviewer the clinic's own clinician, as the page's text
 * @param reviewed the ISO date of that review, where the clinic gives one
 * @param address the page's, for those who print it; undefined where it is not known
 */
export function about(
  t: Translator,
  level: number,
  reviewer: Content | undefined,
  reviewed: string | undefined,
  address: string | undefined,
): TemplateResult {
  const today = new Date();
  const lines: Content[] = [
    say(t, message('about.version'), { date: date(t, revisedOn) }),
    reviewer
      ? say(t, message('about.reviewedBy'), { name: reviewer })
      : say(t, message('about.noReview')),
  ];
  if (reviewer && reviewed) {
    lines.push(say(t, message('about.reviewedOn'), { date: date(t, reviewed) }));
    const due = new Date(reviewed);
    due.setMonth(due.getMonth() + reviewMonths);
    if (due < today) lines.push(say(t, message('about.reviewDue')));
    if (reviewed < revisedOn) lines.push(say(t, message('about.changedSince')));
  }
  return html`<section class="about" lang=${t.locale} dir=${t.dir}>
    ${heading(t, level, message('about.heading'))}${lines.map((line) => html`<p>${line}</p>`)}
    <details>
      <summary>${say(t, message('sources.heading'))}</summary>
      <p>${say(t, message('sources.intro'))}</p>
      <ul lang="en" dir="ltr">
        ${sources.map(
          ([title, published, href]) =>
            html`<li>${href ? html`<a href=${href}>${title}</a>` : title}. ${published}</li>`,
        )}
      </ul>
      <p>${say(t, message('sources.checked'), { date: date(t, sourcesCheckedOn) })}</p>
    </details>
    ${
      address
        ? html`<p class="print">
            ${say(t, message('print.line'), {
              url: ltr(address),
              // As in Swedish, that is as YYYY-MM-DD: the day where the reader is.
              date: date(t, today.toLocaleDateString('sv')),
            })}
          </p>`
        : ''
    }
  </section>`;
}
