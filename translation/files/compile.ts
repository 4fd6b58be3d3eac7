import type { Catalogue } from '../../src/localize/catalogue.js';
import {
  CatalogueError,
  catalogueOf,
  type CompiledLanguage,
  type Edition,
  previewCatalogue,
} from '../catalogue.js';
import type { Problem } from '../checks/rule.js';
import type { Ledger } from '../ledger.js';
import { englishDigest } from './english-digest.js';
import { englishTexts } from './english-texts.js';
import {
  languageTags,
  ledgerPath,
  readLedgerFile,
  readText,
  shown,
  xliffPath,
} from './locale-files.js';
import { describe } from './report.js';

/** The English text as it stands in the code. */
export const edition: Edition = { digest: englishDigest(), messages: englishTexts };

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

/** What was made in this run, by the texts that it was made from: a build asks for it several times. */
const made = new Map<string, Promise<CompiledLanguage>>();

function makeOnce(
  make: typeof catalogueOf,
  tag: string,
  xml: string,
  ledger: Ledger,
): Promise<CompiledLanguage> {
  const key = JSON.stringify([make.name, tag, xml, ledger]);
  const compiled = made.get(key) ?? make(edition, tag, xml, ledger);
  made.set(key, compiled);
  return compiled;
}

/**
 * Makes a catalogue from any XLIFF file, and says on the console which of its messages are null, so
 * that readers get them in English.
 * @param tag the language that the file must be in
 * @param make what judges it: strictly, unless it is for people who work on it
 * @throws with every problem in words that must not ship
 */
export async function compileFile(
  path: string,
  tag: string,
  ledger: string,
  make = catalogueOf,
): Promise<Catalogue> {
  try {
    const signed = readLedgerFile(ledger);
    const { catalogue, inEnglish } = await makeOnce(make, tag, readText(path), signed);
    warn(shown(path), tag, inEnglish);
    return catalogue;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new Error(describe(shown(path), error.problems).join('\n'), { cause: error });
  }
}

/**
 * Makes the catalogue of a language of ours. With KAP_PREVIEW in the environment, as `npm start` has it,
 * what is not done yet is in English, and nothing stops.
 * @throws as `compileFile`
 */
export function compileCatalogue(tag: string): Promise<Catalogue> {
  const make = process.env.KAP_PREVIEW ? previewCatalogue : catalogueOf;
  return compileFile(xliffPath(tag), tag, ledgerPath(tag), make);
}

/**
 * The languages of ours, each with whether it is a draft: the one place that says so.
 * @throws as `compileFile`
 */
export async function languageTable(): Promise<Record<string, boolean>> {
  const table: Record<string, boolean> = {};
  for (const tag of languageTags()) {
    // Nothing is reviewed by nobody: no check need run to know that.
    const signed = Object.keys(readLedgerFile(ledgerPath(tag))).length > 0;
    table[tag] = !signed || (await compileCatalogue(tag)).draft;
  }
  return table;
}
