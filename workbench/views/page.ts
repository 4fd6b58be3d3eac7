import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import type { Question } from '../question.js';
import type { Session } from '../session.js';
import { atRest } from './at-rest.js';
import { editor } from './editor.js';
import { finished } from './finished.js';
import { list } from './list.js';
import { newer } from './newer.js';
import { previewPane } from './preview.js';
import { questionnaire } from './questionnaire.js';
import { reviewPage } from './review.js';
import { start } from './start.js';
import { top } from './top.js';
import { trouble } from './trouble.js';
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
        ? html`${trouble(app, session)} ${whoWrote(app)} ${top(app, session)}
            <div ?inert=${session.trouble === 'taken'}>
              ${questionnaire(app, session)} ${finished(app, session)}
              ${
                session.signing.review
                  ? reviewPage(app, session, session.signing.review)
                  : desk(app, session)
              }
            </div>`
        : start(app)
    }
  `;
}

const desk = (app: App, session: Session): TemplateResult => html`
  <div class="desk">
    ${atRest(session, () => list(app, session))} ${editor(app, session)}
    ${previewPane(app, session)}
  </div>
`;

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
