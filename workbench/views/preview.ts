/* eslint-disable lit-a11y/click-events-have-key-events -- by key, the list leads to every text of the preview */
import { html, type TemplateResult } from 'lit';
import { regions } from '../../src/content/regions.js';
import type { App } from '../app.js';
import { select } from '../desk.js';
import { narrow } from '../narrow.js';
import { messageAt } from '../preview-click.js';
import { type View, VIEWS } from '../preview-settings.js';
import type { Session } from '../session.js';

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** The real elements, with the translation as it is being typed, and what to show of them. */
export const previewPane = (app: App, session: Session): TemplateResult => html`
  <section class="preview" aria-labelledby="preview">
    <h2 id="preview">${narrow.matches ? 'What the preview shows' : 'As readers see it'}</h2>
    ${settings(app, session)} ${narrow.matches ? '' : pane(app, session)}
  </section>
`;

/** The same beside the field where there is one column: what is typed and how it looks stay in sight. */
export const previewStrip = (app: App, session: Session): TemplateResult | undefined =>
  narrow.matches
    ? html`<section class="strip" aria-labelledby="strip">
        <h3 id="strip">As readers see it</h3>
        ${pane(app, session)}
      </section>`
    : undefined;

function settings(app: App, session: Session): TemplateResult {
  const { view, region } = session.preview;
  const chooseView = (value: View) => () => {
    session.preview = { view: value, region };
    app.draw();
  };
  const chooseRegion = ({ target }: Event): void => {
    session.preview = { view, region: (target as HTMLSelectElement).value };
    app.draw();
  };
  return html`
    <fieldset class="pills">
      <legend class="unseen">Layout</legend>
      ${(Object.keys(VIEWS) as View[]).map(
        (each) =>
          html`<label>
            <input
              type="radio"
              name="view"
              value=${each}
              .checked=${each === view}
              @change=${chooseView(each)}
            /><span>${VIEWS[each]}</span></label
          >`,
      )}
    </fieldset>
    <div class="region">
      <label for="region">Help lines of</label>
      <select id="region" @change=${chooseRegion}>
        <option value="" .selected=${!region}>No region</option>
        ${Object.keys(regions).map(
          (code) =>
            html`<option value=${code} .selected=${code === region}>
              ${regionNames.of(code)}
            </option>`,
        )}
      </select>
    </div>
  `;
}

function pane(app: App, session: Session): TemplateResult {
  const { preview, seen, language, current, work } = session;
  const edit = (event: MouseEvent): void => {
    const id = messageAt(event, work.entries);
    if (id) select(app, id, '#translation');
  };
  return html`
    <p class="hint" role="status">${seen ? '' : 'The text at hand is not in this preview.'}</p>
    <div
      class="pane"
      tabindex="0"
      role="group"
      aria-label="Preview"
      lang=${language.tag}
      @click=${edit}
    >
      ${element(preview.view, preview.region, current)}
    </div>
  `;
}

function element(view: View, region: string, id: string): TemplateResult {
  if (view === 'quote') return html`<kap-quote></kap-quote>`;
  if (view === 'cta') return html`<kap-cta href="#top" target="_blank"></kap-cta>`;
  const reviewed = /^about\.(review|changed)/.test(id);
  return html`<kap-explainer
    layout=${view}
    region=${region}
    cta-href="#top"
    ?language-menu=${id.startsWith('menu.')}
    reviewed-by=${reviewed ? 'A. Example, MD' : ''}
    reviewed-on=${reviewed ? '2020-01-31' : ''}
  ></kap-explainer>`;
}
