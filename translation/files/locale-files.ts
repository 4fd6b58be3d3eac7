import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ledger, readLedger } from '../ledger.js';

export const localesDir = new URL('../../locales/', import.meta.url);

const pathOf = (name: string): string => fileURLToPath(new URL(name, localesDir));

/** The languages that have a file: adding `<tag>.xlf` is all it takes. */
export function languageTags(): string[] {
  return readdirSync(localesDir)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.slice(0, -'.xlf'.length))
    .sort();
}

/** The path of a language's file, for messages and for watching. */
export const xliffPath = (tag: string): string => pathOf(`${tag}.xlf`);

/** Where a language's sign-offs are kept. */
export const ledgerPath = (tag: string): string => pathOf(`reviews/${tag}.json`);

/** Where it is noted what was found in a language's draft. */
export const notesPath = (tag: string): string => pathOf(`reviews/${tag}.md`);

/** Where a language's removed messages are kept. */
export const archivePath = (tag: string): string => pathOf(`archive/${tag}.tmx`);

/** Where a language's terms are listed. */
export const glossaryPath = (tag: string): string => pathOf(`glossary/${tag}.tbx`);

/** Where the blank file is that translations start from. */
export const templatePath = pathOf('template/en.xlf');

/** Where it is written when the English text last changed. */
export const revisionPath = pathOf('../src/content/last-revision.json');

/** The English texts as tests and reviewers of a change see them. */
export const snapshotPath = pathOf('../test/fixtures/messages.en.json');

/** A path as messages show it: from the repository's root. */
export const shown = (path: string): string =>
  relative(fileURLToPath(new URL('..', localesDir)), path).replaceAll('\\', '/');

/**
 * Reads a text file without guessing.
 * @throws where it is not UTF-8: characters would be lost
 */
export function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Error(`${shown(path)} is not in UTF-8; save it as UTF-8`, { cause: error });
  }
}

/** Writes a file all at once: an interruption leaves the old one whole. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.part`;
  writeFileSync(draft, text, { flush: true });
  renameSync(draft, path);
}

/** The text of a language's file. */
export const readXliff = (tag: string): string => readText(xliffPath(tag));

/**
 * The sign-offs of a ledger's file; none where there is no such file.
 * @throws with the file's name where it is no ledger
 */
export function readLedgerFile(path: string): Ledger {
  if (!existsSync(path)) return {};
  try {
    return readLedger(readText(path));
  } catch (error) {
    throw new Error(`${shown(path)}: ${(error as Error).message}`, { cause: error });
  }
}
