import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { downloadCatalogue } from '../desk.js';
import { isReviewed } from '../review/review.js';
import type { Session } from '../session.js';

/** What a webmaster needs once everything is signed, in words. */
export function finished(app: App, { work, language }: Session): TemplateResult | undefined {
  const { tag, entries } = work;
  if (!entries.every(isReviewed)) return undefined;
  const line = `<script defer src="/kap/kap.js" data-catalogues="/kap-own/${tag}.js"></script>`;
  return html`
    <section class="ask finished" aria-labelledby="finished">
      <h2 id="finished">${language.name}: every text is reviewed</h2>
      <p>Readers are no longer told that it is a draft. This is how it gets onto a web site:</p>
      <ol>
        <li>
          The file:
          <button @click=${() => void downloadCatalogue(app)}>Download ${tag}.js</button>
        </li>
        <li>
          Where it goes: onto the clinic’s own site, for example into a folder
          <code>/kap-own</code>. Beside <code>kap.js</code>, also put
          <code>kap-catalogues.js</code>, which comes with it.
        </li>
        <li>
          The line to paste, into the page’s <code>&lt;head&gt;</code>, in the place of the line
          that loads <code>kap.js</code> now; the two addresses are those of the site:
          <code class="line" dir="ltr">${line}</code>
        </li>
      </ol>
      <p>
        To have it in every clinic’s page, send <code>${tag}.xlf</code> (for the folder
        <code>locales</code>) and <code>${tag}.json</code> (for <code>locales/reviews</code>) to the
        people who keep this project. Both are under <i>Save</i>.
      </p>
    </section>
  `;
}
