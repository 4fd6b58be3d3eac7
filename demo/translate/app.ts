import { drafts, messages } from 'virtual:kap-source-messages';
import {
  type Ledger,
  mergeLedgers,
  readLedger,
  writeLedger,
} from '../../tools/translation/ledger.js';
import { blankXliff } from '../../tools/translation/xliff/write.js';
import { FileError, tagOf, textOf } from './files.js';
import { concerns, forget, keep, type Kept } from './keep.js';
import { Session } from './session.js';
import { Work } from './work.js';

/** What the page says: news politely, faults at once. */
interface Saying {
  text: string;
  fault: boolean;
}

/** The whole workbench: the language at hand, or none yet. */
export class App {
  session: Session | undefined;
  saying: Saying = { text: '', fault: false };
  /** What waits for an answer, because it would leave work that is nowhere saved. */
  pending: (() => void) | undefined;
  /** What takes the focus once it is drawn. */
  #focus: string | undefined;

  /** @param draw draws the page anew, soon */
  constructor(readonly draw: () => void) {}

  say(text: string, fault = false): void {
    this.saying = { text, fault };
    this.draw();
  }

  /** Moves the focus to what a selector finds once the page is drawn anew. */
  focus(selector: string): void {
    this.#focus = selector;
    this.draw();
  }

  /** To be called when it is drawn. */
  drawn(): void {
    if (!this.#focus) return;
    document.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  /** Starts a language with nothing translated. */
  start(tag: string): void {
    this.#begin(new Work(tag, blankXliff(tag, messages), messages));
  }

  /** Opens what a person has chosen or dropped: a translation, or the sign-offs that belong to it. */
  open(file: File): Promise<void> {
    return this.#orSay(async () => {
      const text = await textOf(file);
      if (file.name.endsWith('.json')) this.#openLedger(file.name, text);
      else {
        const work = new Work(tagOf(file.name, text), text, messages);
        const { session } = this;
        // The same language once more: who has signed it stays.
        const ledger = session?.work.tag === work.tag ? session.ledger : {};
        this.#unlessUnsaved(() => this.#begin(work, ledger));
      }
    });
  }

  /** Opens a draft that lies beside the page. */
  openDraft(tag: string): Promise<void> {
    return this.#orSay(async () => {
      const ledger = drafts[tag] ? readLedger(await fetched(`locales/${tag}.json`)) : {};
      const xml = await fetched(`locales/${tag}.xlf`);
      this.#unlessUnsaved(() => this.#begin(new Work(tag, xml, messages), ledger));
    });
  }

  /** Goes on with what this browser keeps. */
  resume({ tag, opened, edits, ledger, unsaved, current }: Kept, id = current): Promise<void> {
    return this.#orSay(() => {
      this.#begin(new Work(tag, opened, messages, edits), readLedger(ledger), id);
      this.session!.keeping = 'browser';
      for (const part of unsaved) this.session!.unsaved.add(part);
    });
  }

  forget({ tag }: Kept): void {
    forget(tag);
    this.focus('#top');
  }

  /** Leaves the language at hand for the start. */
  close(): void {
    this.#unlessUnsaved(() => {
      this.session = undefined;
      this.say('');
      this.focus('#top');
    });
  }

  /** Answers whether unsaved work may be lost. */
  leave(lose: boolean): void {
    const { pending } = this;
    this.pending = undefined;
    if (lose) pending!();
    else this.focus('#top');
  }

  /** Takes the answer to where the work is to be kept. */
  keepIn(keeping: 'browser' | 'files'): void {
    const session = this.session!;
    if (session.keeping === 'browser' && keeping === 'files') forget(session.work.tag);
    session.keeping = keeping;
    this.keep();
    this.focus('#translation');
  }

  /** Another tab works on the same language: this one must not write over it. */
  watch(event: StorageEvent): void {
    const { session } = this;
    if (session?.keeping !== 'browser' || !concerns(event, session.work.tag)) return;
    session.keeping = 'files';
    this.say(
      'Another tab has changed the work kept in this browser. This tab no longer keeps anything there: download what you have here, or reload the page to go on with the other.',
      true,
    );
  }

  /** Keeps the work where the translator has said. */
  keep(): void {
    const { session } = this;
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
      this.say(
        'This browser keeps nothing: it is a private window, or there is no room left. Download your work before you close the page.',
        true,
      );
    }
  }

  #begin(work: Work, ledger: Ledger = {}, id?: string): void {
    this.session = new Session(work, ledger, id, () => {
      this.saying.text = '';
      this.keep();
      this.draw();
    });
    this.say('');
    this.focus(id ? '#translation' : '#ask');
  }

  #openLedger(name: string, json: string): void {
    const { session } = this;
    if (!session) throw new FileError(`${name}: open the translation first, then its sign-offs.`);
    const { tag } = session.work;
    // A browser that downloads a file twice calls the second "sw (1).json".
    if (name.replace(/(?: ?\(\d+\))?\.json$/, '') !== tag)
      throw new FileError(
        `${name}: the sign-offs of this language are in ${tag}.json. It was not opened.`,
      );
    try {
      session.ledger = mergeLedgers(readLedger(json), session.ledger);
    } catch (error) {
      throw new FileError(`${name}: ${(error as Error).message}. It was not opened.`);
    }
    this.keep();
    this.say(`The sign-offs of ${name} are open.`);
  }

  async #orSay(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.say((error as Error).message, true);
    }
  }

  #unlessUnsaved(go: () => void): void {
    const { session } = this;
    if (!session?.atRisk) {
      go();
      return;
    }
    this.pending = go;
    this.focus('#leaving');
  }
}

/** The text of a file of the page's own origin. @throws with a sentence where it is not there */
async function fetched(path: string): Promise<string> {
  // eslint-disable-next-line no-restricted-globals -- our own drafts, when a translator asks for one
  const response = await fetch(path);
  if (!response.ok)
    throw new FileError(`${path} is not there (${response.status}). Open the file itself instead.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
