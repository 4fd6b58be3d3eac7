import { html, type TemplateResult } from 'lit';
import { aboutLines, sources, sourcesChecked, type Translator } from '../content/index.js';
import { heading } from './heading.js';
import { type Content, ltr, say } from './text.js';

/**
 * Draws where the text comes from, how old it is, and who has read it.
 * @param reviewer the clinic's own clinician, as the page's text
 * @param reviewed the ISO date of that review, where the clinic gives one
 */
export function about(
  t: Translator,
  level: number,
  reviewer: Content | undefined,
  reviewed: string | undefined,
): TemplateResult {
  const today = new Date();
  const url = ltr(location.href.replace(/#.*/, ''));
  return html`<section class="about" lang=${t.locale} dir=${t.dir}>
    ${heading(t, level, 'about.heading')}${aboutLines(t, !!reviewer, reviewed, today).map(
      ([id, values]) => html`<p>${say(t, id, { name: reviewer!, ...values })}</p>`,
    )}
    <details>
      <summary>${say(t, 'sources.heading')}</summary>
      <p>${say(t, 'sources.intro')}</p>
      <ul lang="en" dir="ltr">
        ${sources.map(
          ([title, published, href]) =>
            html`<li>${href ? html`<a href=${href}>${title}</a>` : title}. ${published}</li>`,
        )}
      </ul>
      <p>${say(t, ...sourcesChecked(t))}</p>
    </details>
    <p class="print">
      ${say(t, 'print.line', { url, date: today.toLocaleDateString(t.locale, { dateStyle: 'long' }) })}
    </p>
  </section>`;
}
