import { html, type TemplateResult } from 'lit';
import { insertText } from '../insert.js';
import type { Session } from '../session.js';
import type { Term } from '../terms.js';

/** The terms that the text at hand holds, each to be inserted; where there are none, nothing. */
export function terms({ language }: Session, known: readonly Term[]): TemplateResult | undefined {
  if (!known.length) return undefined;
  return html`
    <h3>Terms</h3>
    <dl class="terms">
      ${known.map(
        ({ english, targets, remark }) => html`
          <div>
            <dt lang="en">${english}</dt>
            <dd>
              ${targets.map(
                (target) =>
                  html`<button class="quiet" @click=${() => insertText(target)}>
                    <span class="unseen">Insert</span>
                    <span lang=${language.tag} dir=${language.dir}>${target}</span>
                  </button>`,
              )}${remark ? html` <small>(${remark})</small>` : ''}
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}
