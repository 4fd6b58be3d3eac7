import { messages } from 'virtual:kap-source-messages';
import { type Ledger, mergeLedgers, readLedger } from '../translation/ledger.js';
import type { App } from './app.js';
import { FileError, readAsText, tagOf } from './files.js';
import { keepWork } from './keeping.js';
import { isReference, openedReference, referenceOf } from './reference.js';
import type { Bundle } from './review/bundle.js';
import { bundleIn, stays, takeBack, takeTexts, workOf } from './review/open.js';
import { startReview } from './review/start.js';
import type { Session } from './session.js';
import { Work } from './work.js';

const isTranslation = ({ name }: File): boolean => !name.endsWith('.json') && !isReference(name);

/** Opens what a person has chosen or dropped, a translation before what belongs to it. */
export async function openFiles(app: App, files: readonly File[]): Promise<void> {
  const translations = files.filter(isTranslation);
  if (translations.length > 1) {
    const names = translations.map(({ name }) => name).join(', ');
    app.say(`Open one translation at a time: ${names}. None of them was opened.`, true);
    return;
  }
  const inOrder = [...files].sort((a, b) => Number(isTranslation(b)) - Number(isTranslation(a)));
  for (const file of inOrder) await openFile(app, file);
}

const openFile = (app: App, file: File): Promise<void> =>
  app.orSay(async () => {
    const { name } = file;
    const text = await readAsText(file);
    const bundle = name.endsWith('.json') ? bundleIn(name, text) : undefined;
    if (bundle) await openBundle(app, name, bundle);
    else if (name.endsWith('.json')) openLedger(app, name, text);
    else if (isReference(name)) openReference(app, name, text);
    else await openTranslation(app, name, text);
  });

async function openTranslation(app: App, name: string, xml: string): Promise<void> {
  const work = new Work(tagOf(name, xml), xml, messages);
  const { session } = app;
  // The same language once more: who has signed it stays.
  const ledger = session?.work.tag === work.tag ? session.ledger : {};
  await app.unlessUnsaved(() => app.begin(work, ledger));
}

/** Opens a file for a review; of the language at hand, what a reviewer sends back. */
async function openBundle(app: App, name: string, bundle: Bundle): Promise<void> {
  const { session } = app;
  const isSame = session?.work.tag === bundle.tag;
  if (isSame && stays(session, bundle)) {
    const news = await takeBack(session, name, bundle);
    keepWork(app);
    app.say(news);
    return;
  }
  const work = workOf(bundle);
  const begin = (): void => {
    app.begin(work, isSame ? mergeLedgers(bundle.ledger, session.ledger) : bundle.ledger);
    void takeTexts(app.session!, bundle);
    void startReview(app, bundle.notes);
  };
  if (isSame) begin();
  else await app.unlessUnsaved(begin);
}

/** The language that a file belongs to. @throws FileError where none is open */
function sessionFor(app: App, name: string, rest: string): Session {
  if (app.session) return app.session;
  throw new FileError(`${name}: open the translation first, then ${rest}.`);
}

function openLedger(app: App, name: string, json: string): void {
  const ledger = ledgerIn(name, json);
  const session = sessionFor(app, name, 'its sign-offs');
  const { tag } = session.work;
  // A browser that downloads a file twice calls the second "sw (1).json".
  if (name.replace(/(?: ?\(\d+\))?\.json$/, '') !== tag)
    throw new FileError(
      `${name}: the sign-offs of this language are in ${tag}.json. It was not opened.`,
    );
  session.ledger = mergeLedgers(ledger, session.ledger);
  keepWork(app);
  app.say(`The sign-offs of ${name} are open.`);
}

function ledgerIn(name: string, json: string): Ledger {
  try {
    return readLedger(json);
  } catch (error) {
    throw new FileError(`${name}: ${(error as Error).message}. It was not opened.`);
  }
}

function openReference(app: App, name: string, xml: string): void {
  const session = sessionFor(app, name, 'this');
  const reference = referenceOf(name, xml, session.language);
  const others = session.references.filter((each) => each.name !== name);
  session.references = [...others, reference];
  app.say(openedReference(reference));
}
