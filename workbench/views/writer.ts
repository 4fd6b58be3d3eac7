import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { leaveUnasked, nameWriter } from '../review/writer.js';

/** Asks once who has translated, before anything of it is signed or handed out. */
export function whoWrote(app: App): TemplateResult | undefined {
  const { asking, written } = app.session!.signing;
  if (!asking) return undefined;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    nameWriter(app, data.get('writer') as string);
  };
  const count = written.length === 1 ? 'One text was' : `${written.length} texts were`;
  return html`
    <section class="ask" aria-labelledby="writer">
      <h2 id="writer" tabindex="-1">Who has translated?</h2>
      <p>
        ${count} written or changed here. Your name is kept with them, beside the signatures, so
        that nobody signs their own words. It is sent nowhere.
      </p>
      <form autocomplete="off" @submit=${submit}>
        <label for="writer-name">Your name, as the translator</label>
        <input id="writer-name" name="writer" required pattern=".*\\S.*" />
        <p class="actions">
          <button class="solid">Go on with this name</button>
          <button type="button" @click=${() => nameWriter(app, '')}>Stay unnamed</button>
          <button type="button" class="quiet" @click=${() => leaveUnasked(app)}>Cancel</button>
        </p>
      </form>
      <p class="hint">
        If you stay unnamed, nobody can tell from the files whose words these are: these texts
        cannot be signed off as long as they are open here, and no second person can sign your
        reasons for findings on safety, numbers and the like.
      </p>
    </section>
  `;
}
