import { html, type TemplateResult } from 'lit';
import { insertText } from '../insert.js';
import type { Session } from '../session.js';
import { type Suggestion, suggestions as found } from '../suggest.js';

/** How the same English is translated elsewhere, to be inserted; where it is not, nothing. */
export function suggestions(session: Session): TemplateResult | undefined {
  const all = found(session);
  if (!all.length) return undefined;
  return html`
    <section class="suggestions" aria-labelledby="suggestions">
      <h3 id="suggestions">Translated elsewhere</h3>
      <ul>
        ${all.map((each, index) => line(session, each, `suggestion-${index}`))}
      </ul>
    </section>
  `;
}

const line = (
  { language }: Session,
  { english, target, from, isSame }: Suggestion,
  id: string,
): TemplateResult => html`
  <li>
    <p>
      ${
        isSame
          ? html`The same English stands in <code>${from}</code>; its translation:`
          : html`Similar English stands in <code>${from}</code>: <q lang="en">${english}</q> Its
              translation:`
      }
    </p>
    <p id=${id} lang=${language.tag} dir=${language.dir}>${target}</p>
    <button aria-describedby=${id} @click=${() => insertText(target)}>Insert it</button>
  </li>
`;
