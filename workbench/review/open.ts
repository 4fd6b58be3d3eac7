import { messages } from 'virtual:kap-source-messages';
import { mergeLedgers } from '../../translation/ledger.js';
import { TRANSLATOR } from '../../translation/xliff/edit.js';
import { commentsOf, type Entry, MOST_COMMENTS } from '../entry.js';
import { FileError } from '../files.js';
import type { Session } from '../session.js';
import { Work } from '../work.js';
import { type Bundle, byHash, readBundle } from './bundle.js';

/** What a file for a review holds, if it is one. @throws FileError where it is one and broken */
export function bundleIn(name: string, json: string): Bundle | undefined {
  try {
    return readBundle(json);
  } catch (error) {
    throw new FileError(`${name}: ${(error as Error).message}. It was not opened.`);
  }
}

/** The translation in such a file, ready to be opened. */
export const workOf = ({ tag, translation }: Bundle): Work => new Work(tag, translation, messages);

/** Takes in the texts that were signed, so that it can be told what has changed since. */
export async function takeTexts({ signing }: Session, { texts }: Bundle): Promise<void> {
  for (const [hash, each] of await byHash(texts)) signing.texts.set(hash, each);
}

/** How many texts the language at hand has otherwise than such a file. */
function differences(session: Session, bundle: Bundle): number {
  const theirs = new Map(workOf(bundle).entries.map(({ message, target }) => [message.id, target]));
  return session.work.entries.filter(({ message, target }) => theirs.get(message.id) !== target)
    .length;
}

/** Whether the translation at hand must stay: it has gone on here, or the file has the same. */
export const stays = (session: Session, bundle: Bundle): boolean =>
  session.unsaved.has('translation') ||
  session.signing.written.length > 0 ||
  !differences(session, bundle);

/** Adds the comments in a file that are not here yet. @returns for how many there was no room */
function takeComments({ work, unsaved }: Session, theirs: Work): number {
  let left = 0;
  const ours = new Map(work.entries.map((entry) => [entry.message.id, noted(entry)]));
  for (const entry of theirs.entries) {
    const { id } = entry.message;
    const here = ours.get(id) ?? [];
    const others = noted(entry).filter((text) => !here.includes(text));
    const added = others.slice(0, Math.max(0, MOST_COMMENTS - here.length));
    left += others.length - added.length;
    if (!added.length) continue;
    work.comment(id, [...here, ...added]);
    unsaved.add('translation');
  }
  return left;
}

/** What has been noted on a page like this one. */
const noted = (entry: Entry): string[] =>
  commentsOf(entry)
    .filter(({ from }) => from === TRANSLATOR)
    .map(({ text }) => text);

/**
 * Takes what a reviewer sends back into the language at hand: signatures and comments, not the
 * translation, which may have gone on since.
 * @returns what to say of it
 */
export async function takeBack(session: Session, name: string, bundle: Bundle): Promise<string> {
  await takeTexts(session, bundle);
  session.ledger = mergeLedgers(bundle.ledger, session.ledger);
  session.signed();
  const others = differences(session, bundle);
  const left = takeComments(session, workOf(bundle));
  const rest = others
    ? ` The translation here stays as it is: ${others} of its texts differ from those in the file. To go on with the file’s own, open it from the start.`
    : '';
  const room = left ? ` There was no room for ${left} of the comments: read them in the file.` : '';
  return `The signatures and comments of ${name} are open.${rest}${room}`;
}
