import { writeLedger } from '../translation/ledger.js';
import { allKept, concerns, forget, keep, type Kept } from './keep.js';
import { forgetting, type Question, replacing } from './question.js';
import type { Keeping, Session } from './session.js';

/** What keeping work asks of the workbench. */
export interface Workbench {
  readonly session: Session | undefined;
  say(text: string, fault?: boolean): void;
  focus(selector: string): void;
  ask(question: Question): void;
}

/** Keeps the work at hand where the translator has said. */
export function keepWork(workbench: Workbench): void {
  const { session } = workbench;
  if (session?.keeping !== 'browser') return;
  const { work, current } = session;
  const { tag, opened, edits } = work;
  const ledger = writeLedger(session.ledger);
  const unsaved = [...session.unsaved];
  try {
    const at = Date.now();
    keep({ tag, opened, edits: [...edits], ledger, unsaved, current, at });
  } catch {
    session.keeping = 'files';
    workbench.say(
      'This browser keeps nothing: it is a private window, or there is no room left. Download your work before you close the page.',
      true,
    );
  }
}

/** Keeps the work in this browser; asks first where that replaces what no file has. */
export function keepInBrowser(workbench: Workbench): void {
  const { work, language, keeping } = workbench.session!;
  const older = allKept().find(({ tag }) => tag === work.tag);
  const go = (): void => keepIn(workbench, 'browser');
  const back = keeping === 'unasked' ? '#ask' : '#translation';
  if (older?.unsaved.length) workbench.ask(replacing(language.name, go, back));
  else go();
}

/** Keeps the work only in files; nothing is lost while the page is open. */
export function keepInFiles(workbench: Workbench): void {
  const { keeping, work } = workbench.session!;
  if (keeping === 'browser') forget(work.tag);
  keepIn(workbench, 'files');
}

function keepIn(workbench: Workbench, keeping: Keeping): void {
  workbench.session!.keeping = keeping;
  keepWork(workbench);
  workbench.focus(workbench.session!.questions ? '#questions' : '#translation');
}

/**
 * Deletes what this browser keeps of a language; asks first where no file has all of it.
 * @param button what takes the focus again where it is kept after all
 */
export function forgetKept(
  workbench: Workbench,
  { tag, unsaved }: Kept,
  name: string,
  button: string,
): void {
  const go = (): void => {
    forget(tag);
    workbench.focus('#top');
  };
  if (unsaved.length) workbench.ask(forgetting(name, go, button));
  else go();
}

/** Another tab works on the same language: this one must not write over it. */
export function watch(workbench: Workbench, event: StorageEvent): void {
  const { session } = workbench;
  if (session?.keeping !== 'browser' || !concerns(event, session.work.tag)) return;
  session.keeping = 'files';
  workbench.say(
    'Another tab has changed the work kept in this browser. This tab no longer keeps anything there: download what you have here, or reload the page to go on with the other.',
    true,
  );
}
