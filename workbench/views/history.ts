import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { putBack, takeBack } from '../desk.js';
import { MOST_VERSIONS } from '../history.js';
import type { Session } from '../session.js';
import { wordsChanged } from '../words-changed.js';

/** What the text at hand has been, and how to have it back; and the last change of all. */
export const history = (app: App, session: Session): TemplateResult => {
  const { opened, target } = session.entry;
  return html`
    <details class="history">
      <summary>History: ${opened === target ? 'as it was opened' : 'changed'}</summary>
      ${sinceOpened(app, session)} ${earlier(app, session)}
      <p class="hint">
        A version is noted when you pause, insert something or call a text done: the latest
        ${MOST_VERSIONS} of each text. They are kept with the work in this browser, or until the
        page is closed; no file has them.
      </p>
    </details>
  `;
};

function sinceOpened(app: App, { work, history: all }: Session): TemplateResult {
  const { length } = work.entries.filter(({ opened, target }) => opened !== target);
  return html`
    <p>
      Since the file was opened, ${length === 1 ? '1 text has' : `${length} texts have`} changed;
      <i>Changed</i> in the list shows them.
    </p>
    ${
      all.canTakeBack
        ? html`<button id="take-back" @click=${() => takeBack(app)}>
            Take back the last change, in whichever text it was
          </button>`
        : nothing
    }
  `;
}

function earlier(app: App, session: Session): TemplateResult {
  const { message, target, opened } = session.entry;
  const versions = session.history.of(message.id, target);
  if (!versions.length && opened === target) return html`<p>This text has no earlier versions.</p>`;
  return html`
    <p>
      Earlier versions of this text. Struck out is what only the earlier one has; underlined is what
      only the text as it is now has.
    </p>
    <ol>
      ${versions.map((version) =>
        line(app, session, version.target, `It was so at ${when(version.at)}.`),
      )}
      ${opened === target ? nothing : line(app, session, opened, 'As it was when the file was opened.')}
    </ol>
  `;
}

function line(app: App, session: Session, words: string, heading: string): TemplateResult {
  const { entry, language } = session;
  const stretches = wordsChanged(words, entry.target, language.tag);
  return html`<li>
    <b>${heading}</b>
    <p lang=${language.tag} dir=${language.dir}>
      ${words ? '' : html`<i lang="en" dir="ltr">There was no translation.</i>`}
      ${stretches.map(({ text, in: where }) =>
        where === 'both'
          ? text
          : where === 'before'
            ? html`<del>${text}</del>`
            : html`<ins>${text}</ins>`,
      )}
    </p>
    <button class="quiet" @click=${() => putBack(app, words)}>Put this back</button>
  </li>`;
}

const when = (at: number): string => {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  const time = date.toLocaleTimeString('en', { timeStyle: 'medium' });
  return isToday ? time : `${time} on ${date.toLocaleDateString('en', { dateStyle: 'long' })}`;
};
