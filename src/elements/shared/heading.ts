import { html, nothing, type TemplateResult } from 'lit';
import type { MessageId, Translator } from '../../content/index.js';
import { say } from './text.js';

/**
 * Draws a message as a heading; what it stands in says the language.
 * @param level 2 to 6
 * @param part lets a page style it
 */
export function heading(
  t: Translator,
  level: number,
  message: MessageId,
  part: string | typeof nothing = nothing,
): TemplateResult {
  const content = say(t, message);
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
