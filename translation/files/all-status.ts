import { type LanguageStatus, statusOf } from '../status.js';
import { englishTexts } from './english-texts.js';
import {
  languageTags,
  ledgerPath,
  readLedgerFile,
  readXliff,
  shown,
  xliffPath,
} from './locale-files.js';
import { XliffError } from '../xliff/unit.js';

/**
 * How far one language of ours has come.
 * @throws with the file and the line where it cannot be read
 */
export async function statusOfTag(tag: string): Promise<LanguageStatus> {
  const ledger = readLedgerFile(ledgerPath(tag));
  try {
    return await statusOf(tag, readXliff(tag), englishTexts, ledger);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const place = `${shown(xliffPath(tag))}:${error.line}`;
    throw new Error(`${place}: ${error.message}`, { cause: error });
  }
}

/**
 * How far every language of ours has come, in the order of their tags.
 * @throws where a file cannot be read
 */
export async function allStatus(): Promise<LanguageStatus[]> {
  const all: LanguageStatus[] = [];
  for (const tag of languageTags()) all.push(await statusOfTag(tag));
  return all;
}
