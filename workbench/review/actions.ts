import { messages } from 'virtual:kap-source-messages';
import { isSameName } from '../../translation/ledger-records.js';
import type { GraveWaiver } from '../../translation/seconded.js';
import type { App } from '../app.js';
import { save, select } from '../desk.js';
import { type Entry, isDone } from '../entry.js';
import type { Session } from '../session.js';
import type { Signer } from '../signer.js';
import { bundleName, writeBundle } from './bundle.js';
import { hasSigned, reviewed } from './review.js';
import { notesOf } from './start.js';
import { onceNamed } from './writer.js';

/** Why a text cannot be signed off, in words; undefined where it can. @param name of who would sign */
export function refusal({ signing }: Session, entry: Entry, name = ''): string | undefined {
  const { stage, findings, message, signatures } = entry;
  if (!isDone(stage) || findings.length)
    return 'This text is not done yet, or has problems: it cannot be signed off.';
  const { writer } = signing;
  const isHere = signing.isWritten(message.id);
  if (isHere && writer === '')
    return 'This text was changed here by somebody who stays unnamed: it cannot be signed off here.';
  const writers = [...(signatures?.writers ?? []), ...(isHere && writer ? [writer] : [])];
  return writers.some((each) => isSameName(each, name))
    ? `${name} wrote this translation. Another person signs it off.`
    : undefined;
}

/** The texts from which a person chooses: those of the list. */
const listed = (session: Session): Entry[] => {
  const { review, signer } = session.signing;
  return review ? reviewed(session.work.entries, review.filter, signer) : session.shown;
};

/** Goes to the next or the previous text of the reviewer's list. */
export function stepInReview(app: App, by: 1 | -1): void {
  const session = app.session!;
  const { number } = session.entry;
  const to = listed(session)
    .filter((entry) => (entry.number - number) * by > 0)
    .at(by > 0 ? 0 : -1);
  if (to) select(app, to.message.id, '#text');
  else app.say(`This is the ${by > 0 ? 'last' : 'first'} text in the list.`);
}

/**
 * Signs the text at hand off, and goes to the next in the list that this person can sign and has not.
 * @param focus what takes the focus there
 */
export function signAndNext(app: App, signer: Signer, focus: string): void {
  const session = app.session!;
  session.signing.signer = signer;
  onceNamed(app, async () => {
    // Signed is the text of this moment, not the one that was drawn.
    session.work.review();
    const { entry } = session;
    const why = refusal(session, entry, signer.name);
    if (why) {
      app.say(why, true);
      return;
    }
    const rest = listed(session).filter(
      (each) =>
        each.number > entry.number &&
        !hasSigned(each, signer) &&
        !refusal(session, each, signer.name),
    );
    await session.signing.sign(entry, signer);
    session.signed();
    const done = `Text ${entry.number}: signed off by ${signer.name}, ${signer.role}.`;
    const [next] = rest;
    if (next) select(app, next.message.id, focus);
    app.say(next ? done : `${done} No text after it in the list waits for this signature.`);
  });
}

/** Signs the reason in a waiver of the text at hand, as a second person. */
export async function signReason(app: App, waiver: GraveWaiver, signer: Signer): Promise<void> {
  const session = app.session!;
  await session.signing.second(session.current, waiver, signer);
  session.signed();
  app.say(`The reason for “${waiver.rule}” is signed by ${signer.name}, as a second person.`);
  app.focus('#text');
}

/** Goes back to the desk, with the text at hand. */
export function endReview(app: App): void {
  app.session!.signing.review = undefined;
  app.focus('#translation');
}

/** Hands out all that a second person needs, or sends back: one file. */
export function downloadBundle(app: App): void {
  onceNamed(app, async () => {
    const { work, signing } = app.session!;
    const { tag, file } = work;
    const notes = signing.review?.notes ?? (await notesOf(tag));
    const hashes = new Set(
      Object.values(signing.ledger).flatMap((all) => all.map((one) => one.hash)),
    );
    const texts = [...signing.texts].filter(([hash]) => hashes.has(hash)).map(([, each]) => each);
    const known = new Set(messages.map(({ id }) => id));
    const ours = Object.fromEntries(Object.entries(notes).filter(([id]) => known.has(id)));
    const bundle = { tag, translation: file.xml, ledger: signing.ledger, texts, notes: ours };
    save(app, 'sign-offs', bundleName(tag), 'application/json', writeBundle(bundle));
    // It holds the translation too.
    app.session!.unsaved.delete('translation');
  });
}
