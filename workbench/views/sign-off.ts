import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { ROLES, type SignOff, validSignOffs } from '../../translation/ledger.js';
import type { App } from '../app.js';
import { sign } from '../desk.js';
import type { Session, Signer } from '../session.js';
import { type Entry, isDone } from '../entry.js';

const TASKS: Record<Signer['role'], string> = {
  reviser: 'Reviser: I know both languages well',
  clinician: 'Clinician: I can judge what it says about health',
};

/** Who has signed the message at hand off, and the form to do so. */
export const signOff = (app: App, session: Session): TemplateResult => html`
  <details class="sign">
    <summary>Sign off</summary>
    <p>
      For qualified people who did not write this translation. A language is reviewed when a reviser
      has signed every text, and a clinician every one about safety and crisis. A later change of a
      text voids its signatures.
    </p>
    ${until(signatures(session))}
    ${isSecureContext ? form(app, session) : html`<p>For this, the page must come by https.</p>`}
  </details>
`;

async function signatures(session: Session): Promise<TemplateResult | undefined> {
  const { entry, ledger } = session;
  const { id, text: source } = entry.message;
  const all = ledger[id] ?? [];
  if (!all.length) return undefined;
  const valid = await validSignOffs({ id, source, target: entry.target }, ledger);
  return html`<ul class="signatures">
    ${all.map((each) => signature(session, each, valid.includes(each)))}
  </ul>`;
}

const signature = (session: Session, signed: SignOff, valid: boolean): TemplateResult => html`
  <li>
    <span>
      <b>${signed.name}</b>, ${signed.role}, ${signed.qualification},
      ${signed.date}${valid ? '' : html`: <b class="bad">void, the text has changed since</b>`}
    </span>
    <button class="quiet" @click=${() => session.withdraw(signed)}>
      Take back ${signed.name}’s signature
    </button>
  </li>
`;

/** Only a text that is translated, and that the checks find nothing wrong with, can be signed. */
const isReady = ({ stage, findings }: Entry): boolean => isDone(stage) && !findings.length;

function form(app: App, session: Session): TemplateResult {
  const ready = session.shown.filter(isReady);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const field = (name: string): string => (data.get(name) as string).trim();
    const signer = {
      role: field('role') as Signer['role'],
      name: field('name'),
      qualification: field('qualification'),
    };
    const all = (event.submitter as HTMLButtonElement).value === 'all';
    // Signed are the texts of this moment, not those that were drawn.
    session.work.review();
    const texts = all ? session.shown : [session.entry];
    void sign(app, texts.filter(isReady), signer);
  };
  return html`
    <form autocomplete="off" @submit=${submit}>
      <label for="role">Your role</label>
      <select id="role" name="role">
        ${ROLES.map((role) => html`<option value=${role}>${TASKS[role]}</option>`)}
      </select>
      <label for="name">Your name</label>
      <input id="name" name="name" required pattern=".*\\S.*" />
      <label for="qualification">What qualifies you</label>
      <input
        id="qualification"
        name="qualification"
        required
        pattern=".*\\S.*"
        aria-describedby="qualification-hint"
      />
      <p class="hint" id="qualification-hint">
        For example: certified medical translator; psychiatrist.
      </p>
      <label class="tick">
        <input type="checkbox" required />
        I have read the English and the translation, and they say the same.
      </label>
      ${
        isReady(session.entry)
          ? html`<button value="one">Sign off this text</button>`
          : html`<p>This text is not done yet, or has problems: it cannot be signed off.</p>`
      }
      ${
        ready.length > 1
          ? html`<button value="all">Sign off all ${ready.length} in the list</button>`
          : ''
      }
    </form>
  `;
}
