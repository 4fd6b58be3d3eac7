import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { downloadLedger, downloadXliff } from '../desk.js';
import { keepInBrowser } from '../keeping.js';
import type { Session } from '../session.js';
import { clock } from './top.js';

/** Why the work at hand is kept no more, and how to save it: told at once, and until it is mended. */
export const trouble = (app: App, session: Session): TemplateResult =>
  html`<div role="alert">
    ${session.trouble === 'taken' ? taken(app, session) : ''}
    ${session.trouble === 'refused' ? refused(app, session) : ''}
  </div>`;

function taken(app: App, session: Session): TemplateResult {
  const { language, work, isKept } = session;
  return html`
    <section class="ask" aria-labelledby="trouble">
      <h2 id="trouble" tabindex="-1">${language.name} is open in another tab</h2>
      <p>
        That tab goes on with all that this one said was kept. Nothing can be changed here any more.
        ${isKept ? '' : 'Your last change here was not kept: to have it, download it.'}
      </p>
      <p class="actions">
        <button class="solid" @click=${() => app.goOnHere()}>
          Go on with ${language.name} here
        </button>
        ${isKept ? '' : html`<button @click=${() => downloadXliff(app)}>Download ${work.tag}.xlf</button>`}
      </p>
    </section>
  `;
}

function refused(app: App, session: Session): TemplateResult {
  const { work, keptAt, unsaved } = session;
  return html`
    <section class="ask" aria-labelledby="trouble">
      <h2 id="trouble" tabindex="-1">This browser does not keep your work</h2>
      <p>
        It is a private window, its settings forbid it, or there is no room left. Download your work
        before you close the page.
        ${
          keptAt === undefined
            ? ''
            : `What was kept at ${clock(keptAt)} is still there; what you have changed since is not.`
        }
      </p>
      <p class="actions">
        <button class="solid" @click=${() => downloadXliff(app)}>Download ${work.tag}.xlf</button>
        ${
          unsaved.has('sign-offs')
            ? html`<button @click=${() => downloadLedger(app)}>Download ${work.tag}.json</button>`
            : ''
        }
        <button @click=${() => keepInBrowser(app)}>Try again to keep it here</button>
      </p>
    </section>
  `;
}
