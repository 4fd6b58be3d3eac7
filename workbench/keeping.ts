import { writeLedger } from '../translation/ledger.js';
import { type About, allKept, forget, type Kept, Place, TakenOver } from './keep.js';
import { Keeper } from './keeper.js';
import { forgetting, type Question, replacing, replacingElsewhere } from './question.js';
import type { Session, Trouble } from './session.js';
import { hold, type LetGo } from './tabs.js';

/** What keeping work asks of the workbench. */
export interface Workbench {
  readonly session: Session | undefined;
  /** What writes the session's work; undefined where this browser does not keep it. */
  keeper: Keeper | undefined;
  /** Lets another page have the language. */
  letGo: LetGo | undefined;
  draw(): void;
  say(text: string, fault?: boolean): void;
  focus(selector: string): void;
  ask(question: Question): void;
  /** Looks up anew what this browser keeps. */
  lookUp(): Promise<void>;
}

/** All of a session that is kept. */
const workOf = ({ work, ledger, unsaved, current, history }: Session): Kept => ({
  tag: work.tag,
  opened: work.file.opened,
  edits: new Map(work.file.edits),
  ledger: writeLedger(ledger),
  versions: history.versions,
  unsaved: [...unsaved],
  current,
  at: Date.now(),
});

/** Keeps the work at hand where the translator has said; until it is kept, it counts as at risk. */
export function keepWork({ session, keeper }: Workbench): void {
  if (!session || !keeper) return;
  session.isBehind = true;
  keeper.keep();
}

/** From now on the work at hand is kept in a place that this page holds. */
export function keepAt(workbench: Workbench, place: Place, letGo: LetGo): void {
  const session = workbench.session!;
  session.keeping = 'browser';
  session.trouble = undefined;
  workbench.letGo = letGo;
  workbench.keeper = new Keeper(
    place,
    () => workOf(session),
    (at) => {
      session.isBehind = false;
      session.keptAt = at;
      workbench.draw();
    },
    (reason) => {
      stop(workbench, place.tag, reason instanceof TakenOver ? 'taken' : 'refused');
    },
  );
}

/** The page holds a language no more, or may not write; the work at hand stays, and says so. */
export function stop(workbench: Workbench, tag: string, trouble: Trouble): void {
  const { session } = workbench;
  if (session?.work.tag !== tag || session.keeping !== 'browser') return;
  session.keeping = 'files';
  session.trouble = trouble;
  letGo(workbench);
  // What has the focus can no longer be used where another page has the language.
  if (trouble === 'taken') workbench.focus('#trouble');
  else workbench.draw();
}

/** The work at hand is kept in this browser no more. */
export function letGo(workbench: Workbench): void {
  workbench.letGo?.();
  workbench.letGo = workbench.keeper = undefined;
}

/** A browser may delete what it keeps when its room gets short, unless it is asked not to. */
async function askToPersist(): Promise<void> {
  if ('storage' in navigator && 'persist' in navigator.storage) await navigator.storage.persist();
}

/** What comes next once it is said where the work is kept. */
const start = ({ questions }: Session): string => (questions ? '#questions' : '#translation');

/** Keeps the work in this browser; asks first where that replaces what no file has, or another tab's. */
export async function keepInBrowser(workbench: Workbench): Promise<void> {
  const session = workbench.session!;
  const { language, keeping, trouble, keptAt } = session;
  const { tag } = language;
  const back = keeping === 'unasked' ? '#ask' : '#translation';
  const begin = (freed: LetGo): void => {
    keepAt(workbench, new Place(tag), freed);
    keepWork(workbench);
    workbench.focus(start(session));
  };
  const lost = (): void => stop(workbench, tag, 'taken');
  const replace = async (): Promise<void> => begin((await hold(tag, true, lost))!);
  void askToPersist().catch(() => undefined);
  const older = await allKept().catch(() => []);
  const free = await hold(tag, false, lost);
  // What this page itself has kept before there was no room is older, and no other.
  const isOwn = trouble === 'refused' && keptAt !== undefined;
  const loses = !isOwn && older.some((each) => each.tag === tag && each.unsaved.length > 0);
  if (free && !loses) {
    begin(free);
    return;
  }
  free?.();
  const question = free ? replacing : replacingElsewhere;
  workbench.ask(question(language.name, () => void replace(), back));
}

/** Keeps the work only in files; nothing is lost while the page is open. */
export async function keepInFiles(workbench: Workbench): Promise<void> {
  const session = workbench.session!;
  const wasKept = session.keeping === 'browser';
  session.keeping = 'files';
  workbench.focus(start(session));
  if (!wasKept) return;
  await workbench.keeper?.settled();
  await deleteKept(workbench, session.work.tag);
  letGo(workbench);
}

async function deleteKept(workbench: Workbench, tag: string): Promise<void> {
  try {
    await forget(tag);
  } catch {
    workbench.say(
      'This browser does not let this page delete what it keeps. Delete it there.',
      true,
    );
  }
}

/**
 * Deletes what this browser keeps of a language; asks first where no file has all of it, and leaves
 * it where another tab works on it.
 * @param button what takes the focus again where it is kept after all
 */
export async function forgetKept(
  workbench: Workbench,
  { tag, unsaved }: About,
  name: string,
  button: string,
): Promise<void> {
  const free = await hold(tag, false, () => undefined);
  if (!free) {
    workbench.say(`${name} is open in another tab. Close it there first.`, true);
    return;
  }
  const go = async (): Promise<void> => {
    await deleteKept(workbench, tag);
    await workbench.lookUp();
    workbench.focus('#top');
  };
  free();
  if (unsaved.length) workbench.ask(forgetting(name, () => void go(), button));
  else await go();
}
