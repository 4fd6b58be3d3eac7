import { html, type TemplateResult } from 'lit';
import { needsSecond } from '../../translation/checks/second-person.js';
import { type Waiver, waiversOf } from '../../translation/checks/waivers.js';
import type { App } from '../app.js';
import { disallow } from '../desk.js';
import type { Session } from '../session.js';

/** What has been called right in the text at hand, whoever did so. */
export function waivers(app: App, { entry }: Session): TemplateResult | undefined {
  const all = entry.unit ? waiversOf(entry.unit) : [];
  if (!all.length) return undefined;
  const found = new Set(entry.findings.map(({ rule }) => rule));
  return html`
    <section class="waivers" aria-labelledby="waivers">
      <h3 id="waivers">Right as it is</h3>
      <ul>
        ${all.map((waiver) =>
          line(app, waiver, needsSecond(entry.message.id, waiver.rule) && found.has(waiver.rule)),
        )}
      </ul>
    </section>
  `;
}

const line = (app: App, waiver: Waiver, waits: boolean): TemplateResult => html`
  <li>
    <span
      ><code>${waiver.rule}</code>: <bdi>${waiver.reason || 'no reason given'}</bdi>${
        waits ? html` <b class="bad">It waits for a second person’s signature.</b>` : ''
      }</span
    >
    <button class="quiet" @click=${() => disallow(app, waiver)}>Take back ${waiver.rule}</button>
  </li>
`;
