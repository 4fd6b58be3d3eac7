import { html, type nothing, type TemplateResult } from 'lit';
import { message, type MessageId, type Translator } from '../../content/index.js';

/** What stands in a template's text. */
export type Renderable = string | TemplateResult | typeof nothing | readonly Renderable[];

/**
 * A message as text, with elements or texts in the place of its `{placeholders}`. Where its
 * translation is out of date it is in English, is marked so, and that is said.
 */
export function say(
  t: Translator,
  id: MessageId,
  values: Readonly<Record<string, Renderable>> = {},
): Renderable {
  // Every second piece is a placeholder's name.
  const pieces = t
    .text(id)
    .split(/\{(\w+)\}/)
    .map((piece, i) => (i % 2 ? (values[piece] ?? '') : whole(piece)));
  // A list costs the browser two nodes more.
  const content = pieces.length > 1 ? pieces : pieces[0]!;
  if (t.has(id)) return content;
  const note = t.text(message('fallback.part'));
  return html`<span lang="en" dir="ltr">${content}</span> <small>${note}</small>`;
}

/** A text with its one English term that lines would break at the hyphen. */
function whole(text: string): Renderable {
  const pieces = text.split(/(off-label[-\w]*)/i);
  return pieces.length > 1 ? pieces.map((piece, i) => (i % 2 ? ltr(piece) : piece)) : text;
}

/** A telephone number, an address, an English term: left to right in every language, never broken. */
export const ltr = (text: string): TemplateResult =>
  html`<span class="ltr" dir="ltr">${text}</span>`;
