import { drafts } from 'virtual:kap-source-messages';
import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { readBeside } from '../beside.js';
import { namedLanguage } from '../language.js';
import type { Session } from '../session.js';
import { choose } from './choose.js';

/** What a translator may have beside the text: another language, a memory, a list of terms. */
export const aids = (app: App, session: Session): TemplateResult => html`
  <details class="aids">
    <summary>More help with the words</summary>
    <label for="beside">Another language to read beside the English</label>
    <select
      id="beside"
      @change=${({ target }: Event) => putBeside(app, session, (target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!session.beside}>None</option>
      ${Object.keys(drafts)
        .filter((tag) => tag !== session.language.tag)
        .map((tag) => {
          const { name, autonym } = namedLanguage(tag)!;
          const isChosen = session.beside?.language.tag === tag;
          return html`<option value=${tag} .selected=${isChosen}>${name} (${autonym})</option>`;
        })}
    </select>
    <p class="hint">Our drafts. They may be wrong: what counts is the English.</p>
    <label for="reference">A translation memory (TMX) or a list of terms (TBX)</label>
    <input id="reference" type="file" accept=".tmx,.tbx" multiple @change=${choose(app)} />
    <p class="hint">
      ${
        session.references.length
          ? `Open until you close this page: ${session.references.map(({ name }) => name).join(', ')}.`
          : 'It helps until you close this page, and is kept nowhere.'
      }
    </p>
  </details>
`;

async function putBeside(app: App, session: Session, tag: string): Promise<void> {
  try {
    session.beside = tag ? await readBeside(tag) : undefined;
  } catch (error) {
    app.say((error as Error).message, true);
  }
  app.draw();
}
