import { html, type TemplateResult } from 'lit';
import { termsOf } from '../../translation/languages/glossary.js';
import type { Session } from '../session.js';

/** The terms of our glossary that the text at hand holds; of a language without one, none. */
export function terms({ entry, language }: Session): TemplateResult | undefined {
  const text = entry.message.text.toLowerCase();
  const found = termsOf(language.tag).filter(({ english }) => text.includes(english.toLowerCase()));
  if (!found.length) return undefined;
  return html`
    <h3>Terms</h3>
    <dl class="terms">
      ${found.map(
        ({ english, terms: all, unsettled }) => html`
          <div>
            <dt lang="en">${english}</dt>
            <dd>
              <span lang=${language.tag} dir=${language.dir}>${all.join('; ')}</span>${
                unsettled ? ' (not settled)' : ''
              }
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}
