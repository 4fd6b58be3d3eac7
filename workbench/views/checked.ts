import { html, type TemplateResult } from 'lit';
import { coverageInWords, IDLE_WORDS } from '../../translation/coverage.js';
import { isDescribed } from '../../translation/languages/questionnaire.js';
import type { App } from '../app.js';
import type { Session } from '../session.js';
import { openQuestions } from '../words.js';

/** What the checks look at in this language, and what they do not: said before any text is green. */
export function checked({ work, language }: Session): TemplateResult {
  const { coverage, tag, file } = work;
  const { form, meaning, unchecked } = coverage;
  return html`
    <div class="checked">
      <p>${coverageInWords(coverage, language.name)}</p>
      ${isDescribed(tag) && file.words.size ? html`<p>${IDLE_WORDS}</p>` : ''}
      <details>
        <summary>What the checks look at</summary>
        <p><b>Form:</b> ${form.join(', ')}.</p>
        ${meaning.length ? html`<p><b>Meaning, as far as words show it:</b> ${meaning.join(', ')}.</p>` : ''}
        ${unchecked.length ? html`<p><b>Not checked:</b> ${unchecked.join(', ')}.</p>` : ''}
      </details>
    </div>
  `;
}

/** Leads to the questions on the language's words, where the checks can use the answers. */
export const wordsButton = (app: App, { work }: Session): TemplateResult | undefined =>
  isDescribed(work.tag)
    ? undefined
    : html`<button id="words" @click=${() => openQuestions(app)}>Words for the checks</button>`;
