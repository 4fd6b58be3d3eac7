import { html, type TemplateResult } from 'lit';
import { type Waiver, waiversOf } from '../../translation/checks/waivers.js';
import type { App } from '../app.js';
import { disallow } from '../desk.js';
import type { Session } from '../session.js';

/** What has been called right in the text at hand, whoever did so. */
export function waivers(app: App, { entry: { unit } }: Session): TemplateResult | undefined {
  const all = unit ? waiversOf(unit) : [];
  if (!all.length) return undefined;
  return html`
    <section class="waivers" aria-labelledby="waivers">
      <h3 id="waivers">Right as it is</h3>
      <ul>
        ${all.map((waiver) => line(app, waiver))}
      </ul>
    </section>
  `;
}

const line = (app: App, waiver: Waiver): TemplateResult => html`
  <li>
    <span><code>${waiver.rule}</code>: <bdi>${waiver.reason || 'no reason given'}</bdi></span>
    <button class="quiet" @click=${() => disallow(app, waiver)}>Take back ${waiver.rule}</button>
  </li>
`;
