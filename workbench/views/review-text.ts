import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { nothingFound } from '../../translation/coverage.js';
import { isSameName } from '../../translation/ledger-records.js';
import type { GraveWaiver } from '../../translation/seconded.js';
import type { App } from '../app.js';
import { endReview, refusal, signAndNext, signReason, stepInReview } from '../review/actions.js';
import { type Before, beforeOf } from '../review/before.js';
import type { Review } from '../review/review.js';
import type { Session } from '../session.js';
import { changes } from './changes.js';
import { comments } from './comments.js';
import { signatures } from './sign-off.js';
import { stateWords } from './state.js';

/** One message to be read side by side, with all that helps to judge it, and the way to sign it. */
export function reviewText(app: App, session: Session, review: Review): TemplateResult {
  const { entry, work, language } = session;
  const { message, number, target, findings } = entry;
  const before = beforeOf(session);
  return html`
    <section class="reading" aria-labelledby="text">
      <div class="title">
        <h2 id="text" tabindex="-1">Text ${number} of ${work.entries.length}</h2>
        <span class="stage">${stateWords(entry)}</span>
        <code>${message.id}</code>
      </div>
      <div class="side">
        <div>
          <h3>English</h3>
          <p class="read" lang="en" dir="ltr">${message.text}</p>
        </div>
        <div>
          <h3>${language.name}</h3>
          <p class="read" lang=${language.tag} dir=${language.dir}>
            ${target || html`<i lang="en" dir="ltr">Nothing is translated yet.</i>`}
          </p>
        </div>
      </div>
      ${since(session, before)}
      <p class="note"><b>Note:</b> ${message.note}</p>
      ${ourNotes(session, review)}
      <div class="findings ${findings.length ? 'bad' : ''}">
        <h3>What the checks say</h3>
        ${findings.length || !target ? '' : html`<p>${nothingFound(work.coverage, language.name)}</p>`}
        <ul>
          ${findings.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
      </div>
      ${until(reasons(app, session))} ${signatures(session)} ${comments(app, session)}
      ${actions(app, session)}
    </section>
  `;
}

/** What has changed since somebody signed, or since the English was another. */
function since({ entry, language }: Session, before: Before | undefined) {
  if (!before) return undefined;
  const { source, target, whose } = before;
  return html`
    <div class="since">
      ${
        source !== entry.message.text
          ? html`<h3>The English ${whose}, and what has changed</h3>
              <p lang="en" dir="ltr">${changes(source, entry.message.text, 'en')}</p>`
          : ''
      }
      ${
        target !== undefined && target !== entry.target
          ? html`<h3>The translation ${whose}, and what has changed</h3>
              <p lang=${language.tag} dir=${language.dir}>
                ${changes(target, entry.target, language.tag)}
              </p>`
          : ''
      }
    </div>
  `;
}

function ourNotes({ entry }: Session, { notes }: Review): TemplateResult | undefined {
  const { saidBack, decisions = [] } = notes[entry.message.id] ?? {};
  if (!saidBack && !decisions.length) return undefined;
  const isOlder = saidBack && saidBack.source !== entry.message.text;
  return html`
    ${
      saidBack &&
      html`<h3>Said back into English</h3>
        <p lang="en" dir="ltr">${saidBack.said}</p>
        <p class="hint">
          From our notes on the draft; no qualified person has checked it, and the translation may
          have changed since.${isOlder ? ' It was held against an older English text.' : ''} What
          differed, as noted:
          ${saidBack.difference}${saidBack.decision ? ` Decided: ${saidBack.decision}` : ''}
        </p>`
    }
    ${
      decisions.length
        ? html`<details class="decisions">
            <summary>What our notes say of it (${decisions.length})</summary>
            <ul>
              ${decisions.map((each) => html`<li>${each}</li>`)}
            </ul>
          </details>`
        : ''
    }
  `;
}

/** The reasons why findings are right that take a second person. */
async function reasons(app: App, session: Session): Promise<TemplateResult | undefined> {
  const all = await session.signing.waiversOf(session.entry);
  if (!all.length) return undefined;
  return html`
    <section class="waivers" aria-labelledby="waivers">
      <h3 id="waivers">Called right as it is, which takes a second person</h3>
      <ul>
        ${all.map((waiver) => reason(app, session, waiver))}
      </ul>
    </section>
  `;
}

function reason(app: App, { signing }: Session, waiver: GraveWaiver): TemplateResult {
  const { rule, reason: why, writers, concerned, seconds, fault } = waiver;
  const { signer } = signing;
  const says = html`<span>
    <code>${rule}</code>: <bdi>${why}</bdi> ${writers.length ? `(${writers.join(', ')})` : ''}
  </span>`;
  const need = (): TemplateResult => {
    if (fault) return html`<p class="bad">${fault}.</p>`;
    if (seconds.length)
      return html`<p>
        Signed by ${seconds.map(({ name }) => name).join(', ')}, as a second person.
      </p>`;
    if (!writers.length)
      return html`<p class="bad">
        Nobody knows who wrote this reason, so nobody can sign it as a second person.
      </p>`;
    if (!signer) return html`<p>Say first who reviews, above.</p>`;
    if (concerned.some((name) => isSameName(name, signer.name)))
      return html`<p>${signer.name} wrote it or the translation. A second person signs it.</p>`;
    return html`<button @click=${() => void signReason(app, waiver, signer)}>
      Sign this reason, as a second person
    </button>`;
  };
  return html`<li>${says} ${need()}</li>`;
}

function actions(app: App, session: Session): TemplateResult {
  const { signing, entry } = session;
  const { signer } = signing;
  const why = signer
    ? refusal(session, entry, signer.name)
    : 'Say first who reviews, above: then you can sign.';
  return html`
    ${
      why
        ? html`<p>${why}</p>`
        : html`<p>
            By signing you say: I have read the English and the translation, and they say the same.
          </p>`
    }
    <p class="actions">
      ${
        why || !signer
          ? ''
          : html`<button class="solid" @click=${() => signAndNext(app, signer, '#text')}>
              Sign and next
            </button>`
      }
      <button @click=${() => stepInReview(app, -1)}>Previous</button>
      <button @click=${() => stepInReview(app, 1)}>Next</button>
      <button class="quiet" @click=${() => endReview(app)}>Change this text</button>
    </p>
    <p class="keys">
      Keys: <kbd>Ctrl</kbd> + <kbd>Enter</kbd> sign and next; <kbd>Alt</kbd> +
      <kbd>Page Down</kbd> next, <kbd>Alt</kbd> + <kbd>Page Up</kbd> previous. On a Mac, Cmd does
      what Ctrl does, and Option what Alt does.
    </p>
  `;
}
