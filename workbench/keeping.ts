import { writeLedger } from '../translation/ledger.js';
import type { App } from './app.js';
import { allKept, concerns, forget, keep, type Kept } from './keep.js';
import { forgetting, replacing } from './question.js';
import type { Keeping } from './session.js';

/** Keeps the work at hand where the translator has said. */
export function keepWork(app: App): void {
  const { session } = app;
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
    app.say(
      'This browser keeps nothing: it is a private window, or there is no room left. Download your work before you close the page.',
      true,
    );
  }
}

/** Keeps the work in this browser; asks first where that replaces what no file has. */
export function keepInBrowser(app: App): void {
  const { work, language, keeping } = app.session!;
  const older = allKept().find(({ tag }) => tag === work.tag);
  const go = (): void => keepIn(app, 'browser');
  const back = keeping === 'unasked' ? '#ask' : '#translation';
  if (older?.unsaved.length) app.ask(replacing(language.name, go, back));
  else go();
}

/** Keeps the work only in files; nothing is lost while the page is open. */
export function keepInFiles(app: App): void {
  const { keeping, work } = app.session!;
  if (keeping === 'browser') forget(work.tag);
  keepIn(app, 'files');
}

function keepIn(app: App, keeping: Keeping): void {
  app.session!.keeping = keeping;
  keepWork(app);
  app.focus('#translation');
}

/**
 * Deletes what this browser keeps of a language; asks first where no file has all of it.
 * @param button what takes the focus again where it is kept after all
 */
export function forgetKept(app: App, { tag, unsaved }: Kept, name: string, button: string): void {
  const go = (): void => {
    forget(tag);
    app.focus('#top');
  };
  if (unsaved.length) app.ask(forgetting(name, go, button));
  else go();
}

/** Another tab works on the same language: this one must not write over it. */
export function watch(app: App, event: StorageEvent): void {
  const { session } = app;
  if (session?.keeping !== 'browser' || !concerns(event, session.work.tag)) return;
  session.keeping = 'files';
  app.say(
    'Another tab has changed the work kept in this browser. This tab no longer keeps anything there: download what you have here, or reload the page to go on with the other.',
    true,
  );
}
