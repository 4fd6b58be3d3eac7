import { html, nothing, type TemplateResult } from 'lit';
import {
  formatDate,
  message,
  type MessageId,
  sources,
  type Translator,
} from '../../content/index.js';
import { heading } from '../shared/heading.js';
import { type Renderable, ltr, say } from '../shared/text.js';

/** The day where the reader is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
  return now.toISOString().slice(0, 10);
}

/**
 * Draws *About this page*.
 * @param content what it says
 * @param address the page's, for those who print it; undefined where it is not known
 */
export const about = (
  t: Translator,
  level: number,
  name: MessageId,
  content: Renderable,
  address: string | undefined,
): TemplateResult =>
  html`<section class="about" lang=${t.locale} dir=${t.dir}>
    ${heading(t, level, name)}${content}
    ${
      address
        ? html`<p class="print">
            ${say(t, message('print.line'), {
              url: ltr(address),
              date: formatDate(t, today()),
            })}
          </p>`
        : nothing
    }
  </section>`;

/** Draws the list of publications. */
export const sourceList = (): TemplateResult =>
  html`<ul lang="en" dir="ltr">
    ${sources.map(
      ([title, published, href]) =>
        html`<li>
          ${href ? html`<a href=${href} rel="noreferrer">${title}</a>` : title}. ${published}
        </li>`,
    )}
  </ul>`;
