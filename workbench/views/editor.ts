import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app.js';
import { finish, step } from '../desk.js';
import type { Entry } from '../entry.js';
import { insertions, insertText, nextInsertion } from '../insert.js';
import { narrow } from '../narrow.js';
import type { Session } from '../session.js';
import { nextTerm } from '../terms.js';
import { aids } from './aids.js';
import { atRest } from './at-rest.js';
import { comments } from './comments.js';
import { english } from './english.js';
import { fieldValue } from './field-value.js';
import { findings } from './findings.js';
import { history } from './history.js';
import { previewStrip } from './preview.js';
import { signOff } from './sign-off.js';
import { stateWords } from './state.js';
import { suggestions } from './suggestions.js';
import { waivers } from './waivers.js';

/** One message: what it says and means, its translation, what is wrong with it. */
export function editor(app: App, session: Session): TemplateResult {
  const { entry, language, work } = session;
  const { message, number, stage, target } = entry;
  return html`
    <section
      class="editor"
      aria-labelledby="text"
      @keydown=${shortcuts(app, session)}
      @click=${insertMarked}
    >
      <div class="title">
        <h2 id="text">Text ${number} of ${work.entries.length}</h2>
        <span class="stage ${stage}">${stateWords(entry)}</span>
        <code>${message.id}</code>
      </div>
      ${english(session)} ${suggestions(session)} ${previewStrip(app, session)}
      <label for="translation">${language.name}</label>
      ${keyed(
        message.id,
        html`<textarea
          id="translation"
          lang=${language.tag}
          dir=${language.dir}
          rows="4"
          aria-describedby="text source note"
          ?readonly=${!entry.unit}
          ${fieldValue(target)}
          @input=${({ target: field }: Event) => {
            session.write((field as HTMLTextAreaElement).value);
          }}
          @focus=${uncover}
          @blur=${() => session.note()}
        ></textarea>`,
      )}
      ${lengths(entry)} ${insertButtons(session)}
      <div class="judged ${entry.settled ? '' : 'waits'}">
        <p class="hint" ?hidden=${entry.settled}>Checked when you pause.</p>
        ${atRest(session, () => [findings(app, session), waivers(app, session)])}
      </div>
      <p class="actions">
        <button class="solid" @click=${() => finish(app)}>Done, next text</button>
        <button @click=${() => step(app, -1)}>Previous</button>
        <button @click=${() => step(app, 1)}>Next</button>
      </p>
      ${atRest(session, () => [
        ...[comments(app, session), aids(app, session)],
        ...[history(app, session), signOff(app, session)],
      ])}
      ${keys()}
    </section>
  `;
}

/** How long both texts are; whether that is too much, the checks say. */
const lengths = ({ target, message: { text } }: Entry): TemplateResult =>
  html`<p class="hint lengths">
    ${[...target].length} characters; the English has ${[...text].length}.
  </p>`;

function insertButtons(session: Session): TemplateResult | undefined {
  const all = insertions(session);
  if (!all.length) return undefined;
  return html`
    <div class="insert" role="group" aria-label="Insert into the translation">
      <span aria-hidden="true">Insert</span>
      ${all.map(
        ({ text, name }) =>
          html`<button
            class="quiet"
            aria-label="Insert ${name}"
            lang=${session.language.tag}
            @click=${() => insertText(text)}
          >
            ${text}
          </button>`,
      )}
    </div>
  `;
}

const SHORTCUTS: [keys: string[], what: string][] = [
  [['Ctrl', 'Enter'], 'done, go to the next text in the list'],
  [['Alt', 'Page Down'], 'next text, without calling this one done'],
  [['Alt', 'Page Up'], 'previous text'],
  [
    ['Ctrl', 'Shift', 'Enter'],
    'insert the next placeholder, else the next term, that is still missing',
  ],
  [['Ctrl', 'Enter'], 'below “Sign off”: sign and go to the next text'],
];

const keys = (): TemplateResult => html`
  <section class="keys" aria-labelledby="keys">
    <h3 id="keys">Keys</h3>
    <dl>
      ${SHORTCUTS.map(
        ([chord, what]) => html`
          <div>
            <dt>${chord.map((key, index) => html`${index ? ' + ' : ''}<kbd>${key}</kbd>`)}</dt>
            <dd>${what}</dd>
          </div>
        `,
      )}
      <div>
        <dt><kbd>↑</kbd> <kbd>↓</kbd> <kbd>Home</kbd> <kbd>End</kbd></dt>
        <dd>in the list: another text; <kbd>Enter</kbd> to its translation</dd>
      </div>
    </dl>
    <p>On a Mac, Cmd does what Ctrl does, and Option what Alt does.</p>
  </section>
`;

/** What stays in sight on a phone must not cover the field: browsers do not see to it by themselves. */
function uncover({ target }: Event): void {
  if (narrow.matches) (target as Element).scrollIntoView({ block: 'nearest' });
}

/** A term in the English text is inserted by a click; by key, with the button of its own. */
function insertMarked({ target }: Event): void {
  const term = (target as Element).closest<HTMLElement>('mark[data-insert]');
  if (term) insertText(term.dataset.insert!);
}

const shortcuts = (app: App, session: Session) => (event: KeyboardEvent) => {
  const { key, altKey, shiftKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const typing = (event.target as Element).id === 'translation';
  if (event.isComposing) return;
  if (key === 'Enter' && ctrl && typing) {
    if (shiftKey) insertText(nextInsertion(session) || nextTerm(session));
    else finish(app);
  } else if (altKey && !ctrl && (key === 'PageDown' || key === 'PageUp')) {
    step(app, key === 'PageDown' ? 1 : -1);
  } else return;
  event.preventDefault();
};
