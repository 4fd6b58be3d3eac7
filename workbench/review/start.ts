import { drafts } from 'virtual:kap-source-messages';
import type { ReviewNotes } from '../../translation/review-notes.js';
import { fetched } from '../files.js';
import type { Session } from '../session.js';

/** What a review asks of the page that it starts on. */
interface Page {
  readonly session: Session | undefined;
  readonly draw: () => void;
  focus(selector: string): void;
}

/** What our notes say of the texts that are still as in our draft; nothing where they are not at hand. */
export async function notesOf(tag: string): Promise<ReviewNotes> {
  if (!Object.hasOwn(drafts, tag)) return {};
  try {
    return JSON.parse(await fetched(`locales/${tag}.notes.json`)) as ReviewNotes;
  } catch {
    return {};
  }
}

/** Lets a second person read and sign the language at hand. */
export async function startReview(page: Page, notes?: ReviewNotes): Promise<void> {
  const session = page.session!;
  const { signing, work } = session;
  signing.review = { filter: 'mine', notes: notes ?? {} };
  page.focus('#reviewer');
  signing.review.notes = notes ?? (await notesOf(work.tag));
  page.draw();
}
