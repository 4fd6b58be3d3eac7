import { digest } from '../../src/content/revision.js';
import type { Catalogue } from '../../src/localize/catalogue.js';
import {
  CatalogueError,
  catalogueOf,
  type Edition,
  previewCatalogue,
} from '../translation/catalogue.js';
import type { Problem } from '../translation/check/rule.js';
import {
  languageTags,
  ledgerPath,
  readLedgerFile,
  readText,
  shown,
  xliffPath,
} from './languages.js';
import { describe } from './report.js';
import { sourceMessages } from './source-messages.js';

/** The English text as it stands in the code. */
export const edition = (version: string): Edition => ({
  ...{ version, digest },
  messages: sourceMessages(),
});

/** Set while translators look at their work: what is not done yet is in English, nothing stops. */
const make = process.env.KAP_PREVIEW ? previewCatalogue : catalogueOf;

/** So many warnings a reader can take in; work in progress has one for each message. */
const MOST_WARNINGS = 10;

const warned = new Set<string>();

function warn(path: string, tag: string, inEnglish: readonly Problem[]): void {
  const lines =
    inEnglish.length > MOST_WARNINGS
      ? [`${path}: ${inEnglish.length} messages; npm run locales -- check ${tag} names them`]
      : describe(path, inEnglish);
  for (const line of lines) {
    if (!warned.has(line)) console.warn(`shown in English: ${line}`);
    warned.add(line);
  }
}

/**
 * Makes a catalogue from any XLIFF file, and says on the console which of its messages are null, so
 * that readers get them in English.
 * @param tag the language that the file must be in
 * @throws with every problem in words that must not ship
 */
export async function compileFile(
  path: string,
  tag: string,
  ledger: string,
  version: string,
): Promise<Catalogue> {
  try {
    const signed = readLedgerFile(ledger);
    const { catalogue, inEnglish } = await make(edition(version), tag, readText(path), signed);
    warn(shown(path), tag, inEnglish);
    return catalogue;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new Error(describe(shown(path), error.problems).join('\n'), { cause: error });
  }
}

/**
 * Makes the catalogue of a language of ours.
 * @throws as `compileFile`
 */
export const compileCatalogue = (tag: string, version: string): Promise<Catalogue> =>
  compileFile(xliffPath(tag), tag, ledgerPath(tag), version);

/**
 * The languages of ours, each with whether it is a draft: the one place that says so.
 * @throws as `compileFile`
 */
export async function languageTable(version: string): Promise<Record<string, boolean>> {
  const table: Record<string, boolean> = {};
  for (const tag of languageTags()) table[tag] = (await compileCatalogue(tag, version)).draft;
  return table;
}
