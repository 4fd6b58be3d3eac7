import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import type { Question } from '../question.js';
import { editor } from './editor.js';
import { finished } from './finished.js';
import { list } from './list.js';
import { newer } from './newer.js';
import { previewPane } from './preview.js';
import { questionnaire } from './questionnaire.js';
import { reviewPage } from './review.js';
import { start } from './start.js';
import { top } from './top.js';
import { whoWrote } from './writer.js';

/** The whole page. */
export function page(app: App): TemplateResult {
  const { session, status, question } = app;
  return html`
    <p class="saying" role="status">${status.fault ? '' : status.text}</p>
    <p class="saying fault" role="alert">${status.fault ? status.text : ''}</p>
    ${newer(app)} ${question ? ask(app, question) : ''}
    ${
      session
        ? html`${whoWrote(app)} ${top(app, session)} ${questionnaire(app, session)}
          ${finished(app, session)}
          ${
            session.signing.review
              ? reviewPage(app, session, session.signing.review)
              : html`<div class="desk">
                  ${list(app, session)} ${editor(app, session)} ${previewPane(app, session)}
                </div>`
          }`
        : start(app)
    }
  `;
}

const ask = (app: App, { title, text, stay, go }: Question): TemplateResult => html`
  <section class="ask" aria-labelledby="question">
    <h2 id="question" tabindex="-1">${title}</h2>
    <p>${text}</p>
    <p class="actions">
      <button class="solid" @click=${() => app.answer(false)}>${stay}</button>
      <button @click=${() => app.answer(true)}>${go}</button>
    </p>
  </section>
`;
