import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { downloadCatalogue, downloadLedger, downloadXliff } from '../desk.js';
import { keepInBrowser, keepInFiles } from '../keeping.js';
import { choose } from './choose.js';
import { isDone } from '../entry.js';
import { downloadBundle, endReview } from '../review/actions.js';
import { bundleName } from '../review/bundle.js';
import { isReviewed } from '../review/review.js';
import { startReview } from '../review/start.js';
import type { Session } from '../session.js';
import { wordsButton } from './checked.js';

/** Which language it is, how far it has come, where it is kept, how to save it. */
export function top(app: App, session: Session): TemplateResult {
  const { language, work } = session;
  const done = work.entries.filter(({ stage }) => isDone(stage)).length;
  const reviewed = work.entries.filter(isReviewed).length;
  const all = work.entries.length;
  return html`
    <header class="top">
      <div>
        <h1 id="top" tabindex="-1">
          ${language.name}
          <span lang=${language.tag} dir=${language.dir}>${language.autonym}</span>
        </h1>
        <p class="progress">
          <progress max=${all} value=${done} aria-label="Texts translated"></progress>
          <span
            >${done} of ${all} texts translated, ${reviewed} reviewed. ${whereKept(session)}</span
          >
        </p>
      </div>
      ${wordsButton(app, session)} ${save(app, session)}
    </header>
    ${session.keeping === 'unasked' ? ask(app, session) : ''} ${work.behind ? behind(session) : ''}
  `;
}

function behind(session: Session): TemplateResult {
  const { behind: all, outdated } = session.work;
  const are = all === 1 ? '1 text is' : `${all} texts are`;
  return html`
    <section class="ask" aria-labelledby="behind">
      <h2 id="behind">${outdated ? 'The English text has changed' : `${are} new`}</h2>
      <p>
        ${
          outdated
            ? `This file lacks, or has in an older English text, ${all} of the texts. Nothing is lost when it is brought up to date: what was translated from an older text is marked.`
            : 'They are not in this file as they are in English now. What you have translated stays as it is when they are added.'
        }
      </p>
      <p class="actions">
        <button class="solid" @click=${() => session.update()}>
          ${outdated ? 'Bring the file up to date' : 'Add what is new'}
        </button>
      </p>
    </section>
  `;
}

/** A time of day, to the second. */
export const clock = (at: number): string =>
  new Date(at).toLocaleTimeString('en', { timeStyle: 'medium' });

function whereKept({ keeping, trouble, unsaved, isKept, isTyping, keptAt = 0 }: Session): string {
  if (trouble === 'taken') return 'Open in another tab.';
  if (keeping === 'browser')
    return isKept && !isTyping ? `Kept in this browser at ${clock(keptAt)}.` : 'Keeping…';
  return unsaved.size === 0 ? 'Nothing to save.' : 'Not saved yet.';
}

function save(app: App, session: Session): TemplateResult {
  const { tag } = session.work;
  return html`
    <details class="save" @keydown=${closeOnEscape}>
      <summary class="solid">Save</summary>
      <div>
        <button @click=${() => downloadXliff(app)}>Download ${tag}.xlf</button>
        <p>The translation. Open it here again, or in Weblate, OmegaT, Poedit and so on.</p>
        <button @click=${() => downloadLedger(app)}>Download ${tag}.json</button>
        <p>The sign-offs. They belong into <code>locales/reviews</code>.</p>
        <button @click=${() => downloadBundle(app)}>Send to a reviewer: one file</button>
        <p>
          ${bundleName(tag)} holds the translation, who wrote and who signed it, and our notes. The
          reviewer opens it on this page, and sends it back to be opened here.
        </p>
        ${
          session.signing.review
            ? html`<button @click=${() => endReview(app)}>Back to translating</button>`
            : html`<button @click=${() => void startReview(app)}>Review it here</button>`
        }
        <button @click=${() => void downloadCatalogue(app)}>Download ${tag}.js</button>
        <p>
          For a web site: the finished language, for the script tag’s <code>data-catalogues</code>.
        </p>
        <label for="more">Open sign-offs, what a reviewer sends back, or another translation</label>
        <input id="more" type="file" accept=".xlf,.xliff,.xml,.json" @change=${choose(app)} />
        ${
          session.keeping === 'browser'
            ? html`<button class="quiet" @click=${() => keepInFiles(app)}>
                Forget what this browser keeps
              </button>`
            : html`<button class="quiet" @click=${() => keepInBrowser(app)}>
                Keep it in this browser
              </button>`
        }
        <button class="quiet" @click=${() => app.close()}>Back to the start</button>
      </div>
    </details>
  `;
}

function closeOnEscape(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')!.focus();
}

function ask(app: App, { work: { tag }, language: { name } }: Session): TemplateResult {
  const older = app.kept.find((kept) => kept.tag === tag);
  if (app.keepsNothing) return askForFiles(app);
  return html`
    <section class="ask" aria-labelledby="ask">
      <h2 id="ask" tabindex="-1">Where shall your work be kept?</h2>
      <p>
        Kept in this browser, it is still there after a reload or a crash; others who use this
        browser could read it. It is never sent anywhere. Download it in either case.
        ${older ? `What this browser keeps of ${name} by now would be replaced.` : ''}
      </p>
      <p class="actions">
        <button class="solid" @click=${() => keepInBrowser(app)}>Keep it in this browser</button>
        <button @click=${() => keepInFiles(app)}>Only in files that I download</button>
      </p>
    </section>
  `;
}

const askForFiles = (app: App): TemplateResult => html`
  <section class="ask" aria-labelledby="ask">
    <h2 id="ask" tabindex="-1">Your work is kept only in files that you download</h2>
    <p>
      This browser does not let the page keep anything: it is a private window, or its settings
      forbid it. Download your work before you close the page, and as often as you like until then.
    </p>
    <p class="actions">
      <button class="solid" @click=${() => keepInFiles(app)}>Only in files that I download</button>
    </p>
  </section>
`;
