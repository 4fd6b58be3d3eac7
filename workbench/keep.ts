import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { UnitEdit } from '../translation/xliff/edit.js';
import type { Version } from './history.js';
import type { Part } from './session.js';

/** What this browser tells of a language that it keeps. */
export interface About {
  tag: string;
  /** What has not been downloaded too. */
  unsaved: readonly Part[];
  /** The message that was at hand. */
  current: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** One language's work as this browser keeps it. */
export interface Kept extends About {
  /** The file as it was opened. */
  opened: string;
  edits: ReadonlyMap<string, UnitEdit>;
  /** The sign-offs as their file has them. */
  ledger: string;
  versions: readonly Version[];
}

/** What is written by itself: a language's whole work is too much to be written at each keystroke. */
interface Pieces {
  /** Whoever writes here is the one page that has the language open. */
  about: About & { writer: string };
  file: string;
  'sign-offs': string;
  text: UnitEdit;
  version: Version;
}

interface Piece<Name extends keyof Pieces = keyof Pieces> {
  tag: string;
  piece: Name;
  /** Which of them; empty where there is one only. */
  id: string | number;
  value: Pieces[Name];
}

type Key = [tag: string, piece: string, id: string | number];

interface Schema extends DBSchema {
  pieces: { key: Key; value: Piece; indexes: { piece: string } };
}

/** Thrown where another page has taken the language over, or deleted it. */
export class TakenOver extends Error {}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** The database, opened once; where it is lost or refused, the next call asks for it again. */
function database(): Promise<IDBPDatabase<Schema>> {
  const lose = (): void => {
    opening = undefined;
  };
  if (!opening) {
    opening = openDB<Schema>('kap-translate', 1, {
      upgrade(db) {
        const store = db.createObjectStore('pieces', { keyPath: ['tag', 'piece', 'id'] });
        store.createIndex('piece', 'piece');
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        lose();
      },
      terminated: lose,
    });
    opening.catch(lose);
  }
  return opening;
}

const everythingOf = (tag: string): IDBKeyRange => IDBKeyRange.bound([tag], [tag, []]);

async function writing() {
  const db = await database();
  // Told to be complete only once it is on the disk, not on its way there.
  return db.transaction('pieces', 'readwrite', { durability: 'strict' });
}

/** Every language that this browser keeps, the latest first. Rejects where it keeps nothing. */
export async function allKept(): Promise<About[]> {
  const db = await database();
  const all = await db.getAllFromIndex('pieces', 'piece', 'about');
  return all.map(({ value }) => value as About).sort((a, b) => b.at - a.at);
}

/** The file of a language that this browser keeps, as it was opened. Rejects where it keeps nothing. */
export async function keptFile(tag: string): Promise<string | undefined> {
  const db = await database();
  const piece = await db.get('pieces', [tag, 'file', '']);
  return piece && (piece as Piece<'file'>).value;
}

/** Deletes all that this browser keeps of a language. */
export async function forget(tag: string): Promise<void> {
  const tx = await writing();
  await Promise.all([tx.store.delete(everythingOf(tag)), tx.done]);
}

/** What is written of a language, by whoever has it open. */
const piecesOf = (
  { opened, edits, ledger, versions, ...about }: Kept,
  writer: string,
): Map<string, Piece> => {
  const { tag } = about;
  const all: Piece[] = [
    { tag, piece: 'about', id: '', value: { ...about, writer } },
    { tag, piece: 'file', id: '', value: opened },
    { tag, piece: 'sign-offs', id: '', value: ledger },
    ...[...edits].map(([id, value]): Piece => ({ tag, piece: 'text', id, value })),
    ...versions.map((value): Piece => ({ tag, piece: 'version', id: value.number, value })),
  ];
  return new Map(all.map((each) => [`${each.piece} ${each.id}`, each]));
};

/** The place where one page keeps a language's work; it writes only what has changed since. */
export class Place {
  readonly #writer = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #written = new Map<string, Piece>();

  constructor(readonly tag: string) {}

  /**
   * Takes over what this browser keeps: from now on no other page may write there.
   * @returns it, or undefined where there is none
   */
  async claim(): Promise<Kept | undefined> {
    const tx = await writing();
    const all = await tx.store.getAll(everythingOf(this.tag));
    const about = all.find(({ piece }) => piece === 'about') as Piece<'about'> | undefined;
    if (!about) return undefined;
    about.value = { ...about.value, writer: this.#writer };
    await Promise.all([tx.store.put(about), tx.done]);
    this.#written = new Map(all.map((each) => [`${each.piece} ${each.id}`, each]));
    return assembled(about.value, all);
  }

  /**
   * Keeps a language's work; resolves once it is on the disk. The first time it takes the place of
   * all that was kept of the language.
   * @throws TakenOver where another page writes there; else where the browser refuses or has no room
   */
  async keep(work: Kept): Promise<void> {
    const wanted = piecesOf(work, this.#writer);
    const changed = [...wanted].filter(
      ([key, { value }]) => this.#written.get(key)?.value !== value,
    );
    const gone = [...this.#written].filter(([key]) => !wanted.has(key));
    const tx = await writing();
    const { store } = tx;
    try {
      if (this.#written.size === 0) await store.delete(everythingOf(this.tag));
      else await this.#expectOwn(store);
      const all = [
        ...gone.map(([, { piece, id }]) => store.delete([this.tag, piece, id])),
        ...changed.map(([, piece]) => store.put(piece)),
      ];
      await Promise.all([...all, tx.done]);
    } catch (error) {
      await tx.done.catch(() => undefined);
      throw error;
    }
    this.#written = wanted;
  }

  async #expectOwn(store: { get(key: Key): Promise<Piece | undefined> }): Promise<void> {
    const about = (await store.get([this.tag, 'about', ''])) as Piece<'about'> | undefined;
    if (about?.value.writer !== this.#writer) throw new TakenOver();
  }
}

function assembled({ tag, unsaved, current, at }: About, all: readonly Piece[]): Kept {
  const of = <Name extends keyof Pieces>(name: Name): Piece<Name>[] =>
    all.filter((each): each is Piece<Name> => each.piece === name);
  return {
    ...{ tag, unsaved, current, at },
    opened: of('file')[0]!.value,
    ledger: of('sign-offs')[0]!.value,
    edits: new Map(of('text').map(({ id, value }) => [id as string, value])),
    versions: of('version').map(({ value }) => value),
  };
}
