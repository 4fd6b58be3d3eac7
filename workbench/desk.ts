import { messages } from 'virtual:kap-source-messages';
import { sourceDigest } from '../src/content/source-digest.js';
import { catalogueOf, CatalogueError, moduleOf } from '../translation/catalogue.js';
import { needsSecond, reasonProblem } from '../translation/checks/second-person.js';
import type { Waiver } from '../translation/checks/waivers.js';
import { writeLedger } from '../translation/ledger.js';
import type { App } from './app.js';
import { download } from './files.js';
import { keepWork } from './keeping.js';
import type { Part, Waiving } from './session.js';
import type { Entry } from './entry.js';
import { onceNamed } from './review/writer.js';

/** Puts a message into the editor. @param focus what takes the focus */
export function select(app: App, id: string, focus: string): void {
  app.session!.current = id;
  app.focus(focus);
}

/** Goes to the next or the previous message of the list. */
export function step(app: App, by: 1 | -1): void {
  const to = app.session!.neighbour(by);
  if (to) select(app, to.message.id, '#translation');
  else app.say(`This is the ${by > 0 ? 'last' : 'first'} text in the list.`);
}

/** Calls the message at hand done and goes to the next of the list. */
export function finish(app: App): void {
  const session = app.session!;
  if (!session.entry.target.trim()) {
    app.say('There is no translation of this text yet.');
    return;
  }
  const next = session.neighbour(1);
  session.finish();
  if (next) select(app, next.message.id, '#translation');
  else app.say('Done. This was the last text in the list.');
}

/** Takes the last change back, wherever it was, and says so. */
export function takeBack(app: App): void {
  const session = app.session!;
  if (!session.takeBack()) return;
  const { number, message } = session.entry;
  app.say(
    `Taken back: the last change in text ${number} (${message.id}). What it was is in the history of this text.`,
  );
  app.focus('#translation');
}

/** Puts an earlier version of the text at hand back. */
export function putBack(app: App, target: string): void {
  const session = app.session!;
  session.note();
  session.write(target);
  session.note();
  app.say('Put back. What was there is in the history of this text.');
  app.focus('#translation');
}

/** Opens the form that says why what a rule finds is right. */
export function askReason(app: App, rule: string): void {
  app.session!.waiving = { rule, reason: '', refused: '' };
  app.focus('#reason');
}

/** Notes why a finding is right; refuses what is no reason, and says why. */
export function allow(app: App): void {
  const session = app.session!;
  const waiving = session.waiving!;
  waiving.refused = refusalOf(waiving, session.entry);
  if (waiving.refused) {
    app.focus('#reason');
    return;
  }
  session.allow(waiving);
  const second = needsSecond(session.current, waiving.rule);
  app.say(
    second
      ? `Noted. “${waiving.rule}” stays a finding until a second person has signed your reason.`
      : `Noted: “${waiving.rule}” is right as it is in this text.`,
  );
  app.focus('#translation');
}

/** Why a reason does not count; empty where it does. */
function refusalOf({ rule, reason }: Waiving, { message: { id, text }, target }: Entry): string {
  if (!reason.trim()) return 'Write the reason: without one, it does not count.';
  if (!needsSecond(id, rule)) return '';
  const fault = reasonProblem(reason, { source: text, target });
  return fault ? `It does not count yet: ${fault}.` : '';
}

/** Leaves that form without a change. */
export function giveUpReason(app: App): void {
  const { rule } = app.session!.waiving!;
  app.session!.waiving = undefined;
  app.focus(`#allow-${rule}`);
}

/** Takes a note that a finding is right out again. */
export function disallow(app: App, waiver: Waiver): void {
  app.session!.disallow(waiver);
  app.say(`Taken back: “${waiver.rule}” is checked in this text again.`);
  app.focus('#translation');
}

/** Hands out a file with a part of the work. */
export function save(app: App, part: Part, name: string, type: string, text: string): void {
  download(name, type, text);
  app.session!.unsaved.delete(part);
  keepWork(app);
  app.say(`${name} is in your downloads.`);
}

/** Hands out the translation. */
export function downloadXliff(app: App): void {
  const { tag, file } = app.session!.work;
  save(app, 'translation', `${tag}.xlf`, 'application/x-xliff+xml', file.xml);
}

/** Hands out the sign-offs, with who wrote what. */
export function downloadLedger(app: App): void {
  onceNamed(app, () => {
    const { work, ledger } = app.session!;
    save(app, 'sign-offs', `${work.tag}.json`, 'application/json', writeLedger(ledger));
  });
}

/** Hands out the finished language for a web site, or says what is still in its way. */
export async function downloadCatalogue(app: App): Promise<void> {
  const { work, ledger } = app.session!;
  const edition = { digest: sourceDigest, messages };
  try {
    const { catalogue, inEnglish } = await catalogueOf(edition, work.tag, work.file.xml, ledger);
    download(`${work.tag}.js`, 'text/javascript', moduleOf(catalogue, edition));
    const rest = inEnglish.length ? ` English takes the place of ${inEnglish.length} texts.` : '';
    app.say(`${work.tag}.js is in your downloads.${rest}`);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const [first] = error.problems;
    app.say(
      `${work.tag}.js cannot be made yet: ${error.problems.length} problems. The first is in ${first!.id ?? 'the file'}: ${first!.text}.`,
      true,
    );
  }
}
