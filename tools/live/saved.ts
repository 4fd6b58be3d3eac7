import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../../src/content/revision.js';
import type { Catalogue } from '../../src/localize/catalogue.js';
import { type ListedLanguage, listed } from '../editions/language-list.js';
import { describe } from '../l10n/compile.js';
import { languageTags, localesDir, readXliff } from '../l10n/languages.js';
import { sourceMessages } from '../l10n/source-messages.js';
import type { SourceMessage } from '../translation/message.js';
import { CatalogueError, previewCatalogue } from '../translation/catalogue.js';

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

let messages: SourceMessage[] | undefined;

/** Makes the catalogue of one language anew. */
async function compile(tag: string, version: string): Promise<Saved> {
  try {
    const edition = { version, digest, messages: (messages ??= sourceMessages()) };
    const { catalogue, inEnglish } = await previewCatalogue(edition, tag, readXliff(tag), {});
    return { tag, language: listed(tag), catalogue, problems: describe(tag, inEnglish) };
  } catch (error) {
    if (error instanceof CatalogueError) return { tag, problems: describe(tag, error.problems) };
    const reason = error instanceof Error ? error.message : String(error);
    return { tag, problems: [`locales/${tag}.xlf: ${reason}`] };
  }
}

/**
 * Watches `locales/`: compiles each language whose file is added or saved.
 * @param tell what to do with each
 */
export function watchLocales(version: string, tell: (saved: Saved) => void): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  watch(fileURLToPath(localesDir), (_, name) => {
    const tag = name?.replace(/\.xlf$/, '');
    if (tag === undefined || tag === name) return;
    const run = (): void => {
      // It may have been taken away.
      if (languageTags().includes(tag)) void compile(tag, version).then(tell);
    };
    clearTimeout(waiting.get(tag));
    waiting.set(tag, setTimeout(run, STEPS_MS));
  });
}
