import { html, type TemplateResult } from 'lit';
import { regions } from '../../src/content/regions.js';
import type { App } from '../app.js';
import { type View, VIEWS } from '../preview-settings.js';
import type { Session } from '../session.js';

const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** The real elements, with the translation as it is being typed. */
export function previewPane(app: App, session: Session): TemplateResult {
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
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">As readers see it</h2>
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
      <p class="hint" role="status">
        ${session.seen ? '' : 'The text at hand is not in this preview.'}
      </p>
      <div class="pane" tabindex="0" role="group" aria-label="Preview" lang=${session.language.tag}>
        ${element(view, region, session.current)}
      </div>
    </section>
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
