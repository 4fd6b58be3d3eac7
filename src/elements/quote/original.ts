import { html, type TemplateResult } from 'lit';
import { englishTranslator, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/**
 * Draws the English wording of a translated quotation, on request. The style sheet gives the
 * summary the name that fits; without it, as in what a server draws for a strict policy, the first.
 */
export const original = (t: Translator): TemplateResult =>
  html`<details>
    <summary>
      <span class="when-closed">${say(t, 'quote.showOriginal')}</span>
      <span class="when-open" hidden>${say(t, 'quote.hideOriginal')}</span>
    </summary>
    <q lang="en" dir="ltr" part="original">${say(englishTranslator, 'quote.text')}</q>
  </details>`;
