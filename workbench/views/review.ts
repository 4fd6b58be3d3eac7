import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { select } from '../desk.js';
import { downloadBundle, endReview, signAndNext, stepInReview } from '../review/actions.js';
import { type Review, REVIEW_FILTERS, type ReviewFilter, reviewed } from '../review/review.js';
import type { Session } from '../session.js';
import { checked } from './checked.js';
import { previewPane } from './preview.js';
import { reviewText } from './review-text.js';
import { signerFields, signerIn } from './sign-off.js';
import { stateWords } from './state.js';

/** A language as a second person reads and signs it. */
export const reviewPage = (app: App, session: Session, review: Review): TemplateResult => html`
  <div class="review" @keydown=${shortcuts(app, session)}>
    <section class="reviewing" aria-labelledby="reviewer">
      <h2 id="reviewer" tabindex="-1">Review</h2>
      ${isSecureContext ? who(app, session) : html`<p>To sign, the page must come by https.</p>`}
      <p class="actions">
        <button @click=${() => downloadBundle(app)}>Send it back: one file</button>
        <button class="quiet" @click=${() => endReview(app)}>Back to translating</button>
      </p>
      ${checked(session)} ${filters(app, session, review)} ${chooser(app, session, review)}
    </section>
    <div class="desk">${reviewText(app, session, review)} ${previewPane(app, session)}</div>
  </div>
`;

/** Who reviews: asked once, and said from then on. */
function who(app: App, session: Session): TemplateResult {
  const { signing, work } = session;
  const { signer } = signing;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    signing.signer = signerIn(event.target as HTMLFormElement);
    const [first] = reviewed(work.entries, 'mine', signing.signer);
    if (first) select(app, first.message.id, '#text');
    else app.focus('#text');
  };
  if (!signer)
    return html`
      <p>
        Read each text in both languages, and sign it where they say the same. You need not have
        translated: nobody signs their own words.
      </p>
      <form autocomplete="off" @submit=${submit}>
        ${signerFields(signer)}
        <p class="actions"><button class="solid">Begin</button></p>
      </form>
    `;
  const left = reviewed(work.entries, 'mine', signer).length;
  const change = (): void => {
    signing.signer = undefined;
    app.focus('#role');
  };
  return html`
    <p role="status">
      <b>${signer.name}</b>, ${signer.role}.
      ${
        left
          ? `${left} of the texts that are yours to sign are not signed by you yet.`
          : 'You have signed every text that is yours to sign. Send the file back.'
      }
    </p>
    <button class="quiet" @click=${change}>Somebody else reviews</button>
  `;
}

function filters(app: App, { work, signing }: Session, review: Review): TemplateResult {
  const choose = (filter: ReviewFilter) => () => {
    review.filter = filter;
    app.draw();
  };
  return html`
    <fieldset class="pills">
      <legend class="unseen">Which texts to review</legend>
      ${(Object.keys(REVIEW_FILTERS) as ReviewFilter[]).map(
        (filter) =>
          html`<label>
            <input
              type="radio"
              name="review"
              value=${filter}
              .checked=${review.filter === filter}
              @change=${choose(filter)}
            />
            <span
              >${REVIEW_FILTERS[filter][0]}
              <b>${reviewed(work.entries, filter, signing.signer).length}</b></span
            >
          </label>`,
      )}
    </fieldset>
  `;
}

/** The texts of the list, each with its state. */
function chooser(app: App, session: Session, { filter }: Review): TemplateResult {
  const { work, signing, current } = session;
  const all = reviewed(work.entries, filter, signing.signer);
  const choose = ({ target }: Event): void => {
    session.current = (target as HTMLSelectElement).value;
    app.draw();
  };
  const isListed = all.some(({ message }) => message.id === current);
  return html`
    <label for="which">Texts in the list, ${all.length} of ${work.entries.length}</label>
    <select id="which" @change=${choose}>
      ${
        isListed
          ? ''
          : html`<option value=${current} .selected=${true}>
              Text ${session.entry.number}, which is not in the list
            </option>`
      }
      ${all.map(
        (entry) =>
          html`<option value=${entry.message.id} .selected=${entry.message.id === current}>
            ${entry.number}. ${stateWords(entry)}: ${entry.message.text.slice(0, 70)}
          </option>`,
      )}
    </select>
  `;
}

const shortcuts = (app: App, session: Session) => (event: KeyboardEvent) => {
  const { key, altKey, isComposing } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const { signer } = session.signing;
  // A key that is held down would sign what nobody has read.
  if (isComposing || event.repeat || (event.target as Element).closest('form')) return;
  if (key === 'Enter' && ctrl && signer) signAndNext(app, signer, '#text');
  else if (altKey && !ctrl && (key === 'PageDown' || key === 'PageUp'))
    stepInReview(app, key === 'PageDown' ? 1 : -1);
  else return;
  event.preventDefault();
};
