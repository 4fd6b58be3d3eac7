import { html, type TemplateResult } from 'lit';
import { type BlockOf, type MessageId, type Translator } from '../../content/index.js';
import { say } from '../shared/text.js';

/**
 * Draws the English wording of a translated quotation, on request. The style sheet gives the
 * summary the name that fits; without it, as in what a server draws for a strict policy, the first.
 */
export const originalOf = (
  t: Translator,
  text: MessageId,
  { show, hide }: NonNullable<BlockOf<'quotation'>['original']>,
): TemplateResult =>
  html`<details>
    <summary>
      <span class="when-closed">${say(t, show)}</span>
      <span hidden>${say(t, hide)}</span>
    </summary>
    <p lang="en" dir="ltr" part="original"><q>${say(t.english, text)}</q></p>
  </details>`;
