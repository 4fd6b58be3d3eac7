import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { recordsOf } from '../../translation/ledger.js';
import { type LedgerRecord, ROLES, type SignOff } from '../../translation/ledger-records.js';
import type { App } from '../app.js';
import { refusal, signAndNext } from '../review/actions.js';
import type { Session } from '../session.js';
import type { Signer } from '../signer.js';

const TASKS: Record<Signer['role'], string> = {
  reviser: 'Reviser: I know both languages well',
  clinician: 'Clinician: I can judge what it says about health',
};

/** Who has signed the message at hand off, and the form to do so. */
export const signOff = (app: App, session: Session): TemplateResult => html`
  <details class="sign" @keydown=${signByKey}>
    <summary>Sign off</summary>
    <p>
      For qualified people who did not write this translation. A language is reviewed when a reviser
      has signed every text, and a clinician every one about safety and crisis. A later change of a
      text voids its signatures. Whoever signs many texts has it easier in the review: see
      <i>Save</i>.
    </p>
    ${signatures(session)}
    ${isSecureContext ? form(app, session) : html`<p>For this, the page must come by https.</p>`}
  </details>
`;

/** What the ledger says of the message at hand, with a way to take each part of it back. */
export function signatures({ entry, signing, signed }: Session): TemplateResult | undefined {
  const { id } = entry.message;
  const all = recordsOf(signing.ledger, id);
  if (!all.length) return undefined;
  const takeBack = (record: LedgerRecord) => (): void => {
    signing.withdraw(id, record);
    signed();
  };
  return html`<ul class="signatures">
    ${all.map(
      (record) => html`
        <li>
          <span>${wordsOf(record)}${faultOf(entry.signatures, record)}</span>
          <button class="quiet" @click=${takeBack(record)}>
            Take back ${record.name}’s ${record.role === 'translator' ? 'name' : 'signature'}
          </button>
        </li>
      `,
    )}
  </ul>`;
}

function wordsOf(record: LedgerRecord): TemplateResult {
  const name = html`<b>${record.name}</b>`;
  if (record.role === 'translator')
    return html`${name}, ${record.rule ? `wrote the reason for “${record.rule}”` : 'wrote it'},
    ${record.date}`;
  const role = record.role === 'seconder' ? `second person for “${record.rule}”` : record.role;
  return html`${name}, ${role}, ${record.qualification}, ${record.date}`;
}

/** Why a sign-off does not count. */
function faultOf(
  found: Session['entry']['signatures'],
  record: LedgerRecord,
): TemplateResult | undefined {
  if (found?.own.includes(record as SignOff))
    return html`: <b class="bad">does not count, for they wrote this translation</b>`;
  return found?.void.includes(record as SignOff)
    ? html`: <b class="bad">void, the text has changed since</b>`
    : undefined;
}

/** Ctrl+Enter anywhere in it signs, as the button does. */
function signByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  if (event.repeat) return;
  event.preventDefault();
  (event.currentTarget as Element).querySelector('form')?.requestSubmit();
}

/** The fields that say who signs. */
export const signerFields = (signer: Signer | undefined): TemplateResult => html`
  <label for="role">Your role</label>
  <select id="role" name="role">
    ${ROLES.map(
      (role) =>
        html`<option value=${role} ?selected=${role === signer?.role}>${TASKS[role]}</option>`,
    )}
  </select>
  <label for="name">Your name</label>
  <input id="name" name="name" required pattern=".*\\S.*" value=${signer?.name ?? ''} />
  <label for="qualification">What qualifies you</label>
  <input
    id="qualification"
    name="qualification"
    required
    pattern=".*\\S.*"
    value=${signer?.qualification ?? ''}
    aria-describedby="qualification-hint"
  />
  <p class="hint" id="qualification-hint">
    For example: certified medical translator; psychiatrist.
  </p>
`;

/** Who signs, as the fields say. */
export function signerIn(form: HTMLFormElement): Signer {
  const data = new FormData(form);
  const field = (name: string): string => (data.get(name) as string).trim();
  return {
    role: field('role') as Signer['role'],
    name: field('name'),
    qualification: field('qualification'),
  };
}

function form(app: App, session: Session): TemplateResult {
  const { entry, signing } = session;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    signAndNext(app, signerIn(event.target as HTMLFormElement), '#have-read');
  };
  // Whose words they are depends on the name in the form: the answer comes when it is sent.
  const why = refusal(session, entry);
  return html`
    <form autocomplete="off" @submit=${submit}>
      ${signerFields(signing.signer)}
      ${keyed(
        entry.message.id,
        html`<label class="tick">
          <input id="have-read" type="checkbox" required />
          I have read the English and the translation, and they say the same.
        </label>`,
      )}
      ${why ? html`<p>${why}</p>` : html`<button>Sign and next</button>`}
    </form>
  `;
}
