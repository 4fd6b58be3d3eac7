import { type LanguageStatus, statusOf } from '../translation/status.js';
import { englishTexts } from './english.js';
import { languageTags, ledgerPath, readLedgerFile, readXliff } from './languages.js';

/**
 * How far every language of ours has come, in the order of their tags.
 * @throws where a file cannot be read
 */
export async function allStatus(): Promise<LanguageStatus[]> {
  const all: LanguageStatus[] = [];
  for (const tag of languageTags()) {
    const ledger = readLedgerFile(ledgerPath(tag));
    all.push(await statusOf(tag, readXliff(tag), englishTexts, ledger));
  }
  return all;
}
