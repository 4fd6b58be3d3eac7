import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../src/localize/catalogue.js';
import { type ListedLanguage, listed } from '../../build/outputs/language-list.js';
import { edition } from '../../translation/files/compile.js';
import {
  languageTags,
  ledgerPath,
  localesDir,
  readLedgerFile,
  readXliff,
  shown,
  xliffPath,
} from '../../translation/files/locale-files.js';
import { describe } from '../../translation/files/report.js';
import { statusOfTag } from '../../translation/files/all-status.js';
import { CatalogueError, previewCatalogue } from '../../translation/catalogue.js';

/** What pages are told of a language's file that was saved. */
export interface Saved {
  tag: string;
  /** Both absent where the file cannot be read. What has a problem in it is in English. */
  language?: ListedLanguage;
  catalogue?: Catalogue;
  /** A sentence each: file, line, message, what is wrong. */
  problems: string[];
}

/** Editors write a file in several steps. */
const STEPS_MS = 100;

/** Makes the catalogue of one language anew. */
async function compile(tag: string): Promise<Saved> {
  const path = shown(xliffPath(tag));
  try {
    const ledger = readLedgerFile(ledgerPath(tag));
    const { catalogue, inEnglish } = await previewCatalogue(edition, tag, readXliff(tag), ledger);
    const language = listed(tag, await statusOfTag(tag));
    return { tag, language, catalogue, problems: describe(path, inEnglish) };
  } catch (error) {
    if (error instanceof CatalogueError) return { tag, problems: describe(path, error.problems) };
    return {
      tag,
      problems: [`${path}: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}

/**
 * Watches `locales/`: compiles each language whose file is added or saved.
 * @param tell what to do with each
 */
export function watchLocales(tell: (saved: Saved) => void): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const watcher = watch(fileURLToPath(localesDir), (_, name) => {
    const tag = name?.replace(/\.xlf$/, '');
    if (tag === undefined || tag === name) return;
    const run = (): void => {
      // It may have been taken away.
      if (languageTags().includes(tag)) void compile(tag).then(tell);
    };
    clearTimeout(waiting.get(tag));
    waiting.set(tag, setTimeout(run, STEPS_MS));
  });
  watcher.on('error', ({ message }) => {
    console.error(
      `Pages no longer follow what is saved; stop this and start it again. (${message})`,
    );
  });
}
