import type { UnitEdit } from '../translation/xliff/edit.js';

/** A translation as a change has left it. */
export interface Version {
  /** Its place in the order of all changes. */
  number: number;
  /** The message. */
  id: string;
  /** When, in milliseconds since 1970. */
  at: number;
  target: string;
  /** What the change can be taken back to, null for the file as it was opened; absent where it cannot. */
  before?: UnitEdit | null;
}

/** How many versions of each text there are at most. */
export const MOST_VERSIONS = 20;

/** An edit that changes nothing is none. */
const real = (edit: UnitEdit | undefined): UnitEdit | undefined =>
  edit && Object.keys(edit).length ? edit : undefined;

const same = (one: UnitEdit | undefined, other: UnitEdit | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const final = ({ number, id, at, target }: Version): Version => ({ number, id, at, target });

/** What each text has been, change by change. */
export class History {
  #versions: readonly Version[];
  /** The edit of each text after its last version. */
  readonly #known: Map<string, UnitEdit>;

  /**
   * @param versions those of an earlier session
   * @param edits what is changed by now
   */
  constructor(versions: readonly Version[], edits: ReadonlyMap<string, UnitEdit>) {
    this.#versions = versions;
    this.#known = new Map(edits);
    // A text that was kept without its version can be put back too.
    for (const [id, { target }] of edits)
      if (target !== undefined && this.#last(id)?.target !== target) this.#add({ id, target });
  }

  /** All versions in the order of the changes. */
  get versions(): readonly Version[] {
    return this.#versions;
  }

  /** Whether there is a change that can be taken back. */
  get canTakeBack(): boolean {
    return this.#versions.some(({ before }) => before !== undefined);
  }

  /** Notes what has become of a text. @returns whether it has changed since the last note */
  note(id: string, edit: UnitEdit | undefined, target: string): boolean {
    const known = real(this.#known.get(id));
    if (same(known, real(edit))) return false;
    this.#know(id, edit);
    this.#add({ id, target, before: known ?? null });
    return true;
  }

  /** Gives what the last change of all is to be taken back to; its words stay in the history. */
  takeBack(): { id: string; edit: UnitEdit | null } | undefined {
    const last = this.#versions.filter(({ before }) => before !== undefined).at(-1);
    if (!last) return undefined;
    const { id, before: edit = null } = last;
    this.#versions = this.#versions.map((each) => (each === last ? final(each) : each));
    this.#know(id, edit ?? undefined);
    return { id, edit };
  }

  /**
   * From now on there is another file below all changes: older ones are words only.
   * @param opened what the file until now had in each text that has been changed
   */
  settle(opened: Iterable<readonly [id: string, target: string]>): void {
    for (const [id, target] of opened) if (target) this.#add({ id, target });
    this.#versions = this.#versions.map(final);
    this.#known.clear();
  }

  /** The versions of a text that differ from what it is now, the latest first, each wording once. */
  of(id: string, target: string): Version[] {
    const seen = new Set([target]);
    const own = this.#versions.filter((version) => version.id === id).reverse();
    return own.filter((version) => !seen.has(version.target) && seen.add(version.target));
  }

  #last(id: string): Version | undefined {
    return this.#versions.filter((version) => version.id === id).at(-1);
  }

  #know(id: string, edit: UnitEdit | undefined): void {
    if (edit) this.#known.set(id, edit);
    else this.#known.delete(id);
  }

  #add(version: Omit<Version, 'number' | 'at'>): void {
    const number = (this.#versions.at(-1)?.number ?? 0) + 1;
    const own = this.#versions.filter(({ id }) => id === version.id);
    const oldest = own.length < MOST_VERSIONS ? undefined : own[0];
    const others = this.#versions.filter((each) => each !== oldest);
    this.#versions = [...others, { number, at: Date.now(), ...version }];
  }
}
