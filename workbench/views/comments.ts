import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.js';
import { addComment, removeComment } from '../comment.js';
import { commentsOf } from '../entry.js';
import type { Session } from '../session.js';
import { TRANSLATOR } from '../../translation/xliff/edit.js';

/** Comments and questions about the text at hand, and a field for one more. */
export function comments(app: App, session: Session): TemplateResult | undefined {
  const { entry, current } = session;
  if (!entry.unit) return undefined;
  const all = commentsOf(entry);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { elements } = event.target as HTMLFormElement;
    const { value } = elements.namedItem('comment') as HTMLInputElement;
    if (!addComment(app, value)) return;
    session.comments.delete(current);
    app.draw();
  };
  const type = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    if (value.trim()) session.comments.set(current, value);
    else session.comments.delete(current);
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
          .value=${live(session.comments.get(current) ?? '')}
          @input=${type}
        />
        <p class="hint" id="comment-hint">
          It goes into the file, as a note of this text. Nobody is told until you send the file.
        </p>
        <button>Add the comment</button>
      </form>
    </details>
  `;
}
