import { html, nothing, type TemplateResult } from 'lit';
import { message, type MessageId, type TextState, type Translator } from '../../content/index.js';
import { say } from './text.js';

/**
 * Says in what state the shown text is: a draft, or English instead of a translation.
 * @param toggle the label of a switch between the draft and English, which names where it leads
 */
export const notices = (
  t: Translator,
  { draft, problem }: TextState,
  toggle?: MessageId,
): TemplateResult | typeof nothing =>
  draft || problem || toggle
    ? html`<div class="notice" lang=${t.locale} dir=${t.dir}>
        ${
          draft
            ? html`<p>${say(t, message('draft.notice'))}</p>
                <p lang="en" dir="ltr">${say(t.english, message('draft.notice'))}</p>`
            : nothing
        }
        ${
          problem
            ? html`<p>
                ${say(t, problem === 'failed' ? message('fallback.failed') : message('fallback.page'))}
              </p>`
            : nothing
        }
        ${toggle ? html`<button data-click="switch">${say(t, toggle)}</button>` : nothing}
      </div>`
    : nothing;
