import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { offline } from '../offline.js';

/** The text that was at hand when a newer version came; what somebody types in does not move. */
let typedIn: string | undefined;
let isSaid = false;

/** That there is a newer version of the page, and the offer to take it. */
export function newer(app: App): TemplateResult {
  const current = app.session?.current;
  if (!offline.newer) {
    typedIn = current;
    isSaid = false;
  } else if (!current || current !== typedIn) isSaid = true;
  return html`
    <section class=${isSaid ? 'ask' : ''} aria-labelledby=${isSaid ? 'newer' : nothing}>
      <!-- There before it says anything, so that screen readers notice. -->
      <div role="status">
        ${isSaid ? html`<h2 id="newer">There is a newer version of this page</h2>` : ''}
      </div>
      ${isSaid ? offer(app) : ''}
    </section>
  `;
}

function offer(app: App): TemplateResult {
  const { session } = app;
  const later = (): void => {
    offline.newer = false;
    app.focus(session ? '#translation' : '#top');
  };
  return html`
    <p>You get it when you open this page the next time. ${how(app)}</p>
    <p class="actions">
      ${
        session?.atRisk
          ? ''
          : html`<button class="solid" @click=${() => offline.take()}>Take it now</button>`
      }
      <button @click=${later}>Later</button>
    </p>
  `;
}

function how({ session }: App): string {
  if (session?.atRisk)
    return 'To take it now, download your work first, or have this browser keep it.';
  const then = session && session.keeping !== 'browser' ? 'Then open your file again.' : '';
  return `You can also take it now: the page loads anew. ${then}`;
}

/** That the page works without a network, once that is so. */
export function withoutNetwork(): TemplateResult | string {
  if (!offline.ready) return '';
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  return html`<p>
    This page now works without a network too, with all of our drafts.
    ${
      isInstalled
        ? ''
        : 'Where your browser’s menu offers to install it, you can open it like any other program.'
    }
  </p>`;
}
