/* eslint-disable no-restricted-globals -- the one place that stores anything, and only when told to */
import type { UnitEdit } from '../translation/xliff/edit.js';
import type { Part } from './session.js';

/** One language's work as this browser keeps it. */
export interface Kept {
  tag: string;
  /** The file as it was opened. */
  opened: string;
  edits: [string, UnitEdit][];
  ledger: string;
  /** What has not been downloaded too. */
  unsaved: Part[];
  /** The message that was at hand. */
  current: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

const PREFIX = 'kap-translate/';

/** Keeps a language's work until `forget`. @throws where the browser refuses or has no room */
export const keep = (work: Kept): void =>
  localStorage.setItem(PREFIX + work.tag, JSON.stringify(work));

export const forget = (tag: string): void => localStorage.removeItem(PREFIX + tag);

/** One language's work; none where it cannot be read. */
function read(key: string): Kept[] {
  try {
    return [JSON.parse(localStorage.getItem(key)!) as Kept];
  } catch {
    return [];
  }
}

/** Every language that this browser keeps, the latest first; none where it refuses to tell. */
export function allKept(): Kept[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap(read)
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** Whether a `storage` event tells that another tab has changed a language's work. */
export const concerns = ({ key }: StorageEvent, tag: string): boolean => key === PREFIX + tag;
