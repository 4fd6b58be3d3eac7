import type { Ledger } from '../translation/ledger.js';
import type { Waiver } from '../translation/checks/waivers.js';
import type { Beside } from './beside.js';
import { type Filter, filtered } from './filter.js';
import { History, type Version } from './history.js';
import { namedLanguage, type NamedLanguage } from './language.js';
import type { Reference } from './reference.js';
import { type PreviewSettings, previewFor } from './preview-settings.js';
import { type Entry, isDone } from './entry.js';
import type { GivenWords } from '../translation/languages/questionnaire.js';
import { Signing } from './signing.js';
import type { Work } from './work.js';

/** Where work is kept beside the files that people download: nowhere until they have been asked. */
export type Keeping = 'unasked' | 'browser' | 'files';

/** Why a browser keeps work no more: another page has it, or there is no room or no permission. */
export type Trouble = 'taken' | 'refused';

/** What is saved in a file of its own. */
export type Part = 'translation' | 'sign-offs';

/** A finding that is to be called right, as far as its form is filled in. */
export interface Waiving {
  rule: string;
  reason: string;
  /** Why it was not taken when it was sent, in words; empty before. */
  refused: string;
}

/** The questions on a language's words, while they are open. */
export interface Questions {
  /** What is filled in to begin with. */
  words: GivenWords;
  /** Whether that is from elsewhere, because the file that was opened has no such list. */
  remembered: boolean;
}

/** In milliseconds: who has not typed for so long has paused. */
const PAUSE = 1000;

/** One open language and where its translator is in it. */
export class Session {
  readonly language: NamedLanguage;
  keeping: Keeping = 'unasked';
  /** Why this browser keeps it no more, if so. */
  trouble: Trouble | undefined;
  /** When this browser had all of it on its disk last, in milliseconds since 1970. */
  keptAt: number | undefined;
  /** Whether something has changed since then. */
  isBehind = false;
  /** What each text has been. */
  readonly history: History;
  /** What is in no file on the translator's computer yet. */
  readonly unsaved = new Set<Part>();
  filter: Filter = 'all';
  find = '';
  preview: PreviewSettings = { view: 'article', region: '' };
  /** Whether the message at hand is to be seen in the preview. */
  seen = true;
  /** The waiver that is being written, if any. */
  waiving: Waiving | undefined;
  /** The questions on the language's words, while they are open. */
  questions: Questions | undefined;
  readonly signing: Signing;
  /** Files that help with the words, while the page is open. */
  references: readonly Reference[] = [];
  /** Comments that are being written, by message: they are not in the file yet. */
  readonly comments = new Map<string, string>();
  /** Another language to read beside the English. */
  beside: Beside | undefined;
  #current: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param id the message to begin with; else the first that is not translated
   * @param changed called after each change of what is to be saved
   * @param judged called when it is known anew what the signatures say
   * @param versions what each text was in an earlier session
   */
  constructor(
    readonly work: Work,
    ledger: Ledger,
    id: string | undefined,
    private readonly changed: () => void,
    judged: () => void,
    versions: readonly Version[] = [],
  ) {
    this.signing = new Signing(work, ledger, judged);
    this.history = new History(versions, work.file.edits);
    this.language = namedLanguage(work.tag)!;
    const first = work.entries.find(({ stage }) => !isDone(stage));
    const given = work.entries.find(({ message }) => message.id === id);
    this.#current = (given ?? first ?? work.entries[0]!).message.id;
    this.preview = previewFor(this.#current, this.preview);
  }

  /** Who wrote and who signed. */
  get ledger(): Ledger {
    return this.signing.ledger;
  }

  set ledger(ledger: Ledger) {
    this.signing.ledger = ledger;
  }

  /** The id of the message at hand. */
  get current(): string {
    return this.#current;
  }

  set current(id: string) {
    if (id !== this.#current) this.note();
    this.#current = id;
    this.waiving = undefined;
    this.work.review();
    this.preview = previewFor(id, this.preview);
  }

  get entry(): Entry {
    return this.work.entries.find(({ message }) => message.id === this.#current)!;
  }

  /** The messages in the list. */
  get shown(): Entry[] {
    return filtered(this.work.entries, this.filter, this.find);
  }

  /** Whether closing the page would lose work. */
  get atRisk(): boolean {
    return this.comments.size > 0 || (this.unsaved.size > 0 && !this.isKept);
  }

  /** Whether all of it is on this browser's disk, for this page or for the one that has taken it. */
  get isKept(): boolean {
    return (this.keeping === 'browser' || this.trouble === 'taken') && !this.isBehind;
  }

  /** Whether somebody is typing. */
  get isTyping(): boolean {
    return this.#pause !== undefined;
  }

  /** The closest message in the list, before or after where the one at hand stands or would stand. */
  neighbour(step: 1 | -1): Entry | undefined {
    const { number } = this.entry;
    const ahead = this.shown.filter((entry) => (entry.number - number) * step > 0);
    return ahead.at(step > 0 ? 0 : -1);
  }

  /** Takes what is being typed; the checks and the history wait for a pause. */
  write(target: string): void {
    this.work.write(this.#current, target);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.note(), PAUSE);
    this.unsaved.add('translation');
    this.changed();
    void this.signing.judge();
  }

  /** Ends a pause: the text at hand is judged as it is now, and the history holds it. */
  note(): void {
    const wasTyping = this.isTyping;
    if (this.#noted() || wasTyping) this.changed();
  }

  /** Takes the last change back, in whichever text it was, and goes there. @returns whether there was one */
  takeBack(): boolean {
    this.note();
    const last = this.history.takeBack();
    if (!last) return false;
    this.work.restore(last.id, last.edit);
    this.current = last.id;
    this.#touch('translation');
    return true;
  }

  finish(): void {
    this.work.finish(this.#current);
    this.#touch('translation');
  }

  /** Notes the reason that has been written why a finding is right as it is. */
  allow({ rule, reason }: Waiving): void {
    this.waiving = undefined;
    this.work.allow(this.#current, rule, reason.trim());
    this.#touch('translation');
  }

  /** Takes such a note out of the message at hand. */
  disallow(waiver: Waiver): void {
    this.work.disallow(this.#current, waiver);
    this.#touch('translation');
  }

  /** Puts the words that the checks may go by into the file. */
  give(words: GivenWords): void {
    this.work.give(words);
    this.#touch('translation');
  }

  /** Says what the translator has noted about the message at hand, all of it. */
  comment(comments: readonly string[]): void {
    this.work.comment(this.#current, comments);
    this.#touch('translation');
  }

  /** Brings the file up to today's English text. */
  update(): void {
    this.note();
    this.signing.remember();
    const { file } = this.work;
    const opened = [...file.edits.keys()].map(
      (id) => [id, file.openedUnit(id)?.target ?? ''] as const,
    );
    this.work.update();
    this.history.settle(opened);
    this.#touch('translation');
  }

  /** What has been signed, or taken back, is in no file yet. */
  signed = (): void => {
    this.#touch('sign-offs');
  };

  #touch(part: Part): void {
    this.unsaved.add(part);
    this.#noted();
    this.changed();
    void this.signing.judge();
  }

  #noted(): boolean {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.work.settle();
    const { message, target } = this.entry;
    return this.history.note(message.id, this.work.file.edits.get(message.id), target);
  }
}
