import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../content/index.js';
import { say } from './text.js';

/** A switch between the draft and English; its label names where it leads. */
export interface DraftToggle {
  label: 'draft.readEnglish' | 'draft.readTranslation';
  onClick(): void;
}

/**
 * Says in what state the shown text is: a draft, or English instead of a translation.
 * @param problem why English is shown instead of the language that the page asks for
 */
export const notices = (
  t: Translator,
  draft: boolean,
  problem: 'unavailable' | 'failed' | undefined,
  toggle?: DraftToggle,
): TemplateResult | typeof nothing =>
  draft || problem || toggle
    ? html`<div class="notice" lang=${t.locale} dir=${t.dir}>
        ${
          draft
            ? html`<p>${say(t, 'draft.notice')}</p>
                <p lang="en" dir="ltr">${say(t.english, 'draft.notice')}</p>`
            : nothing
        }
        ${
          problem
            ? html`<p>${say(t, problem === 'failed' ? 'fallback.failed' : 'fallback.page')}</p>`
            : nothing
        }
        ${
          toggle ? html`<button @click=${toggle.onClick}>${say(t, toggle.label)}</button>` : nothing
        }
      </div>`
    : nothing;
