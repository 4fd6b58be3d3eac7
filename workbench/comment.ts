import { TRANSLATOR } from '../translation/xliff/edit.js';
import { onOneLine } from '../translation/xliff/inline.js';
import type { App } from './app.js';
import { commentsOf, MOST_COMMENTS } from './entry.js';
import type { Session } from './session.js';

const own = ({ entry }: Session): string[] =>
  commentsOf(entry)
    .filter(({ from }) => from === TRANSLATOR)
    .map(({ text }) => text);

/** Notes a comment on the text at hand in its file. @returns whether there was room for it */
export function addComment(app: App, typed: string): boolean {
  const session = app.session!;
  const comments = own(session);
  const { review, signer } = session.signing;
  // Who translates has the file; of a reviewer it must be said whose words they are.
  const whose = review && signer ? `${signer.name}: ` : '';
  const text = whose + onOneLine(typed).trim();
  if (comments.length >= MOST_COMMENTS) {
    app.say(`This text has ${MOST_COMMENTS} comments of yours already. Remove one first.`, true);
    return false;
  }
  if (!comments.includes(text)) session.comment([...comments, text]);
  app.say('The comment is noted in the file.');
  return true;
}

/** Takes a comment on the text at hand out of its file. */
export function removeComment(app: App, text: string): void {
  const session = app.session!;
  session.comment(own(session).filter((each) => each !== text));
  app.say('The comment is removed from the file.');
  app.focus('.comments > summary');
}
