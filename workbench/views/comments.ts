import { html, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import { addComment, removeComment } from '../comment.js';
import { commentsOf } from '../entry.js';
import type { Session } from '../session.js';
import { TRANSLATOR } from '../../translation/xliff/edit.js';

/** Comments and questions about the text at hand, and a field for one more. */
export function comments(app: App, session: Session): TemplateResult | undefined {
  const { entry } = session;
  if (!entry.unit) return undefined;
  const all = commentsOf(entry);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (addComment(app, new FormData(form).get('comment') as string)) form.reset();
  };
  return html`
    <details class="comments" ?open=${all.length > 0}>
      <summary>Comments${all.length ? `: ${all.length}` : ''}</summary>
      <ul>
        ${all.map(
          ({ from, text }) =>
            html`<li>
              <span
                ><b>${from === TRANSLATOR ? 'Noted here' : (from ?? 'Somebody')}:</b>
                <bdi>${text}</bdi></span
              >
              ${
                from === TRANSLATOR
                  ? html`<button
                      class="quiet"
                      aria-label="Remove the comment “${text}”"
                      @click=${() => removeComment(app, text)}
                    >
                      Remove
                    </button>`
                  : ''
              }
            </li>`,
        )}
      </ul>
      <form autocomplete="off" @submit=${submit}>
        <label for="comment">Question or comment to those who keep the texts</label>
        <input
          id="comment"
          name="comment"
          required
          maxlength="1000"
          pattern=".*\\S.*"
          aria-describedby="comment-hint"
        />
        <p class="hint" id="comment-hint">
          It goes into the file, as a note of this text. Nobody is told until you send the file.
        </p>
        <button>Add the comment</button>
      </form>
    </details>
  `;
}
