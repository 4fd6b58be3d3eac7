/* eslint-disable no-restricted-globals -- what this page stored before it had a database */
import type { UnitEdit } from '../translation/xliff/edit.js';
import { allKept, type Kept, Place } from './keep.js';

const PREFIX = 'kap-translate/';

type Older = Omit<Kept, 'edits' | 'versions'> & { edits: [string, UnitEdit][] };

/** What older versions of this page have left, by its key; none where the browser refuses to tell. */
function older(): [key: string, work: Kept][] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap(read);
  } catch {
    return [];
  }
}

/** One language's work; none where it cannot be read. */
function read(key: string): [string, Kept][] {
  try {
    const { edits, ...rest } = JSON.parse(localStorage.getItem(key)!) as Older;
    return [[key, { ...rest, edits: new Map(edits), versions: [] }]];
  } catch {
    return [];
  }
}

/**
 * Takes over what older versions of this page have left, once: it is deleted there when it is on the
 * disk here. What is kept here already stays, if it is the later one.
 */
export async function takeOver(): Promise<void> {
  const all = older();
  if (!all.length) return;
  const here = await allKept();
  for (const [key, work] of all) {
    const later = here.some(({ tag, at }) => tag === work.tag && at > work.at);
    if (!later) await new Place(work.tag).keep(work);
    localStorage.removeItem(key);
  }
}
