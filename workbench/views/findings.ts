import { html, nothing, type TemplateResult } from 'lit';
import { nothingFound } from '../../translation/coverage.js';
import type { Finding } from '../../translation/checks/rule.js';
import { isWaivable } from '../../translation/checks/waivers.js';
import type { App } from '../app.js';
import { allow, askReason, giveUpReason } from '../desk.js';
import type { Session, Waiving } from '../session.js';
import { problems } from './list.js';

/** What is wrong with the text at hand, and how to say that it is not. */
export function findings(app: App, session: Session): TemplateResult {
  const { entry, work, language } = session;
  const { findings: found, target } = entry;
  const none = target.trim() && nothingFound(work.coverage, language.name);
  const summary = found.length ? `${problems(entry)}:` : none;
  // Green is for what our own rules have looked at.
  const isJudged = work.coverage.by === 'rules';
  // Only the sentences are read out, not the buttons between them.
  return html`
    <p class="unseen" role="status">${[summary, ...found.map(({ text }) => text)].join(' ')}</p>
    <div class="findings ${found.length ? 'bad' : isJudged ? '' : 'unsure'}">
      <p>${summary}</p>
      <ul>
        ${found.map((finding, index) => {
          // One waiver allows all that a rule finds in a text: it stands below the last of them.
          const isLast = !found.slice(index + 1).some(({ rule }) => rule === finding.rule);
          return line(app, session, finding, isLast && isWaivable(finding.rule));
        })}
      </ul>
    </div>
  `;
}

function line(app: App, session: Session, { rule, text }: Finding, offers: boolean) {
  const { waiving } = session;
  const id = `finding-${rule}`;
  return html`<li>
    <span id=${offers ? id : nothing}>${text}</span>
    ${
      !offers
        ? nothing
        : waiving?.rule === rule
          ? form(app, waiving)
          : html`<button
              id="allow-${rule}"
              class="quiet"
              aria-describedby=${id}
              @click=${() => askReason(app, rule)}
            >
              This is right as it is
            </button>`
    }
  </li>`;
}

function form(app: App, waiving: Waiving): TemplateResult {
  const { rule, reason, refused } = waiving;
  const submit = (event: Event): void => {
    event.preventDefault();
    allow(app);
  };
  const type = ({ target }: Event): void => {
    waiving.reason = (target as HTMLInputElement).value;
    waiving.refused = '';
    app.draw();
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) giveUpReason(app);
  };
  return html`
    <form class="allow" autocomplete="off" novalidate @submit=${submit} @keydown=${giveUp}>
      <label for="reason">Why it is right as it is</label>
      <input
        id="reason"
        aria-describedby="finding-${rule} reason-hint reason-fault"
        aria-invalid=${refused ? 'true' : 'false'}
        .value=${reason}
        @input=${type}
      />
      <p class="hint" id="reason-hint">
        Those who check the translation read it. The check <code>${rule}</code> then leaves this
        text alone.
      </p>
      <p class="fault" id="reason-fault" role="status">${refused}</p>
      <p class="actions">
        <button class="solid">Leave it as it is</button>
        <button type="button" @click=${() => giveUpReason(app)}>Cancel</button>
      </p>
    </form>
  `;
}
