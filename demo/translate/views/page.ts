import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { editor } from './editor.js';
import { list } from './list.js';
import { picture } from './picture.js';
import { start } from './start.js';
import { top } from './top.js';

/** The whole page. */
export function page(app: App): TemplateResult {
  const { session, saying, pending } = app;
  return html`
    <p class="saying" role="status">${saying.fault ? '' : saying.text}</p>
    <p class="saying fault" role="alert">${saying.fault ? saying.text : ''}</p>
    ${pending ? leaving(app) : ''}
    ${
      session
        ? html`${top(app, session)}
            <div class="desk">
              ${list(app, session)} ${editor(app, session)} ${picture(app, session)}
            </div>`
        : start(app)
    }
  `;
}

const leaving = (app: App): TemplateResult => html`
  <section class="ask" aria-labelledby="leaving">
    <h2 id="leaving" tabindex="-1">Your changes are not saved</h2>
    <p>They are lost if you go on without downloading them.</p>
    <p class="actions">
      <button class="solid" @click=${() => app.leave(false)}>Stay here</button>
      <button @click=${() => app.leave(true)}>Go on and lose them</button>
    </p>
  </section>
`;
