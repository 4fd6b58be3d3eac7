import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { select } from '../desk.js';
import { FILTERS, type Filter, filtered } from '../filter.js';
import type { Session } from '../session.js';
import type { Entry } from '../entry.js';
import { checked } from './checked.js';
import { stateWords } from './state.js';

/** All messages with their state, and how to narrow them down. */
export function list(app: App, session: Session): TemplateResult {
  const { shown, find } = session;
  const listed = shown.find(({ message: { id } }) => id === session.current);
  // One stop of the Tab key: the message at hand, else the first.
  const reachable = listed ?? shown[0];
  const search = ({ target }: Event): void => {
    session.find = (target as HTMLInputElement).value;
    app.draw();
  };
  return html`
    <section class="messages" aria-labelledby="texts">
      <h2 id="texts">Texts</h2>
      ${filters(app, session)} ${checked(session)}
      <label for="find">Find</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        aria-describedby="find-hint"
        .value=${find}
        @input=${search}
      />
      <p class="hint" id="find-hint">Words, or a part such as <code>safety.</code></p>
      ${
        shown.length
          ? html`<div
              class="list"
              role="listbox"
              aria-label="Texts, ${shown.length} of ${session.work.entries.length}"
              @click=${(event: Event) => pick(app, event)}
              @keydown=${(event: KeyboardEvent) => move(app, session, event)}
            >
              ${shown.map((entry) => option(entry, entry === listed, entry === reachable))}
            </div>`
          : html`<p>No text is like that.</p>`
      }
    </section>
  `;
}

function filters(app: App, session: Session): TemplateResult {
  const { entries } = session.work;
  const choose = (filter: Filter) => () => {
    session.filter = filter;
    app.draw();
  };
  return html`
    <fieldset class="pills">
      <legend class="unseen">Which texts to list</legend>
      ${(Object.keys(FILTERS) as Filter[]).map(
        (filter) =>
          html`<label>
            <input
              type="radio"
              name="filter"
              value=${filter}
              .checked=${session.filter === filter}
              @change=${choose(filter)}
            />
            <span
              >${FILTERS[filter][0]} <b>${filtered(entries, filter, session.find).length}</b></span
            >
          </label>`,
      )}
    </fieldset>
  `;
}

function option(entry: Entry, isCurrent: boolean, isReachable: boolean): TemplateResult {
  const { message, stage, findings } = entry;
  return html`<div
    role="option"
    id="text-${message.id}"
    data-id=${message.id}
    aria-selected=${isCurrent}
    tabindex=${isReachable ? 0 : -1}
  >
    <span class="mark ${stage}" aria-hidden="true"></span>
    <span class="words" lang="en">${message.text}</span>
    <small>
      <span
        >${stateWords(entry)}${
          findings.length ? html`, <b class="bad">${problems(entry)}</b>` : nothing
        }</span
      >
      <span>${message.id}</span>
    </small>
  </div>`;
}

/** How many problems a message has, in words. */
export const problems = ({ findings: { length } }: Entry): string =>
  length === 1 ? '1 problem' : `${length} problems`;

function pick(app: App, { target }: Event): void {
  const option = (target as Element).closest<HTMLElement>('[data-id]');
  if (option) select(app, option.dataset.id!, '#translation');
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function move(app: App, session: Session, event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return;
  if (key === 'Enter') {
    event.preventDefault();
    pick(app, event);
    return;
  }
  const step = STEPS[key];
  if (!step) return;
  event.preventDefault();
  const ids = session.shown.map(({ message }) => message.id);
  const id = ids[step(ids.indexOf(session.current), ids.length - 1)]!;
  select(app, id, `[id="text-${id}"]`);
}
