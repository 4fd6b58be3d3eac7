import { drafts, messages } from 'virtual:kap-source-messages';
import { type Ledger, readLedger } from '../translation/ledger.js';
import { blankXliff } from '../translation/xliff/write.js';
import { fetched, FileError } from './files.js';
import type { Version } from './history.js';
import { type About, allKept, Place } from './keep.js';
import type { Keeper } from './keeper.js';
import { keepAt, keepWork, letGo, stop, type Workbench } from './keeping.js';
import { namedLanguage } from './language.js';
import { takeOver } from './older-keep.js';
import { elsewhere, leaving, type Question } from './question.js';
import { Session } from './session.js';
import { hold, type LetGo } from './tabs.js';
import { offerQuestions } from './words.js';
import { Work } from './work.js';

/** What the page says: news politely, faults at once. */
interface Status {
  text: string;
  fault: boolean;
}

/** How a language is begun, where not as its file has it. */
interface Beginning {
  /** The message to begin with; else the first that is not translated. */
  id?: string;
  /** What each text was in an earlier session. */
  versions?: readonly Version[];
  /** Whether nothing is translated yet. */
  isNew?: boolean;
}

/** The whole workbench: the language at hand, or none yet. */
export class App implements Workbench {
  session: Session | undefined;
  status: Status = { text: '', fault: false };
  question: Question | undefined;
  /** What this browser keeps, the latest first. */
  kept: readonly About[] = [];
  /** Whether this browser has told that it keeps nothing. */
  keepsNothing = false;
  keeper: Keeper | undefined;
  letGo: LetGo | undefined;
  /** What takes the focus once it is drawn. */
  #focus: string | undefined;

  /** @param draw draws the page anew, soon */
  constructor(readonly draw: () => void) {}

  say(text: string, fault = false): void {
    this.status = { text, fault };
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
    this.begin(new Work(tag, blankXliff(tag, messages), messages), {}, { isNew: true });
  }

  /** Opens a draft that lies beside the page. */
  openDraft(tag: string): Promise<void> {
    return this.orSay(async () => {
      const ledger = drafts[tag] ? readLedger(await fetched(`locales/${tag}.json`)) : {};
      const xml = await fetched(`locales/${tag}.xlf`);
      await this.unlessUnsaved(() => this.begin(new Work(tag, xml, messages), ledger));
    });
  }

  /** Finds out what this browser keeps; what older versions of the page have left, too. */
  async lookUp(): Promise<void> {
    try {
      await takeOver().catch(() => undefined);
      this.kept = await allKept();
    } catch {
      this.keepsNothing = true;
    }
    this.draw();
  }

  /**
   * Goes on with what this browser keeps of a language.
   * @param id the message to begin with; else the one that was at hand
   * @param takes whether to take the language from another tab, which stops then
   */
  resume(tag: string, id?: string, takes = false): Promise<void> {
    return this.orSay(async () => {
      const free = await hold(tag, takes, () => stop(this, tag, 'taken'));
      if (free) await this.#resume(tag, free, id);
      else {
        const name = namedLanguage(tag)?.name ?? tag;
        this.ask(elsewhere(name, () => void this.resume(tag, id, true), '#top'));
      }
    });
  }

  async #resume(tag: string, free: LetGo, id: string | undefined): Promise<void> {
    try {
      const place = new Place(tag);
      const kept = await place.claim();
      if (!kept) throw new FileError('This browser does not keep it any more.');
      const { opened, edits, ledger, unsaved, current, at, versions } = kept;
      const work = new Work(tag, opened, messages, edits);
      this.begin(work, readLedger(ledger), { id: id ?? current, versions });
      const session = this.session!;
      session.keptAt = at;
      for (const part of unsaved) session.unsaved.add(part);
      keepAt(this, place, free);
    } catch (error) {
      free();
      throw error;
    }
  }

  /** Takes the language at hand back from the tab that has taken it. */
  goOnHere(): Promise<void> {
    const { work, current } = this.session!;
    return this.unlessUnsaved(() => void this.resume(work.tag, current, true));
  }

  /** Leaves the language at hand for the start. */
  close(): Promise<void> {
    return this.unlessUnsaved(() => {
      this.session = undefined;
      letGo(this);
      this.say('');
      this.focus('#top');
      void this.lookUp();
    });
  }

  /** Waits for an answer before work is lost. */
  ask(question: Question): void {
    this.question = question;
    this.focus('#question');
  }

  /** Answers whether unsaved work may be lost. */
  answer(lose: boolean): void {
    const { then, back } = this.question!;
    this.question = undefined;
    if (lose) then();
    else this.focus(back);
  }

  /** Puts a language on the desk. */
  begin(work: Work, ledger: Ledger, { id, versions, isNew = false }: Beginning = {}): void {
    const before = this.session;
    letGo(this);
    const changed = (): void => {
      // A pause in typing may end once another language is open.
      if (this.session !== session) return;
      this.status.text = '';
      keepWork(this);
      this.draw();
    };
    const session = new Session(work, ledger, id, changed, this.draw, versions);
    this.session = session;
    void offerQuestions(this, before, isNew);
    // A question about what was there before has no answer any more.
    this.question = undefined;
    this.say('');
    this.focus(id ? '#translation' : '#ask');
  }

  /** Does something that may fail, and then says why. */
  async orSay(action: () => void | Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.say((error as Error).message, true);
    }
  }

  /** Leaves the language at hand for another; asks first where that loses work. */
  async unlessUnsaved(go: () => void): Promise<void> {
    const { session } = this;
    // What is being written at this moment is kept in the next.
    await this.keeper?.settled();
    if (!session?.atRisk) {
      go();
      return;
    }
    this.ask(leaving(session.language.name, go));
  }
}
