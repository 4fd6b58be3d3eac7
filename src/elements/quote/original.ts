import { html, type TemplateResult } from 'lit';
import { englishTranslator, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/**
 * Draws the English wording of a translated quotation, on request. The style sheet leaves the
 * summary the one name that fits, so that it does without a script in what a server draws.
 */
export const original = (t: Translator): TemplateResult =>
  html`<details>
    <summary>
      <span class="when-closed">${say(t, 'quote.showOriginal')}</span>
      <span class="when-open">${say(t, 'quote.hideOriginal')}</span>
    </summary>
    <q lang="en" dir="ltr" part="original">${say(englishTranslator, 'quote.text')}</q>
  </details>`;
