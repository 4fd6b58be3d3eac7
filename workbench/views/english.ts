import { html, type TemplateResult } from 'lit';
import type { Session } from '../session.js';
import { type Piece, piecesOf, termsAtHand } from '../terms.js';
import { terms } from './terms.js';

/** What the text at hand says in English, what that means, and how others say it. */
export function english(session: Session): TemplateResult {
  const { message, oldSource } = session.entry;
  const known = termsAtHand(session);
  return html`
    <div class="english">
      <h3 id="english">English</h3>
      <p id="source" lang="en" dir="ltr">${piecesOf(message.text, known).map(piece)}</p>
      ${
        oldSource
          ? html`<p id="old" class="old">
              <b>The English has changed.</b> The translation was made from:
              <q lang="en">${oldSource}</q>
            </p>`
          : ''
      }
      ${beside(session)}
      <p id="note" class="note"><b>Note:</b> ${message.note}</p>
      ${terms(session, known)}
    </div>
  `;
}

const piece = ({ text, term }: Piece): unknown =>
  term
    ? html`<mark data-insert=${term.targets[0]!}>${text}</mark>`
    : text
        .split(/(\{\w+\})/)
        .map((part, index) => (index % 2 ? html`<code class="placeholder">${part}</code>` : part));

function beside({ beside: other, current }: Session): TemplateResult | undefined {
  if (!other) return undefined;
  const { name, tag, dir } = other.language;
  const text = other.texts.get(current);
  return html`<div class="beside">
    <h3>${name}, our draft</h3>
    ${text ? html`<p lang=${tag} dir=${dir}>${text}</p>` : html`<p>It does not have this text.</p>`}
  </div>`;
}
