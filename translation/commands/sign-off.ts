import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageTags, ledgerPath, shown, writeText, xliffPath } from '../files/locale-files.js';
import { sourceMessages } from '../files/source-messages.js';
import { withRecord, writeLedger } from '../ledger.js';
import { type LedgerRecord, recordProblem } from '../ledger-records.js';
import { protectsReaders, type SourceMessage } from '../message.js';
import { type Person, Signing } from './signing.js';

/**
 * Writes into a language's ledger who wrote translations, or who stands by them: those named, else all
 * that are this role's.
 * @throws where an option is wrong, a message is not fit to be signed, or is that person's own:
 *   nothing is written
 */
export async function signOff(args: string[]): Promise<boolean> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ role: text, name: text, qualification: text, units: text },
      'have-read': { type: 'boolean' },
    },
  });
  const [tag = ''] = positionals;
  if (!existsSync(xliffPath(tag)))
    throw new Error(`there is no ${shown(xliffPath(tag))}; there are: ${languageTags().join(' ')}`);
  const date = new Date().toISOString().slice(0, 10);
  const { role, name, qualification } = values;
  const person = { role, name, date, ...(qualification !== undefined && { qualification }) };
  const rule = role === 'seconder' ? { rule: 'any' } : {};
  const fault = recordProblem({ ...person, ...rule, hash: '0'.repeat(64) });
  if (fault) throw new Error(`sign-off: ${fault}`);

  const signing = new Signing(tag, person as Person);
  const meant = chosen(sourceMessages(), values.units, person.role as LedgerRecord['role']);
  const entries = await signing.entriesOf(meant);
  if (role !== 'translator' && !values['have-read'])
    throw new Error(
      `sign-off: say with --have-read that ${name!} has read the English and the translation of each of these ${entries.length}, and that they say the same; nothing was signed.`,
    );
  let { ledger } = signing;
  for (const [id, record] of entries) ledger = withRecord(ledger, id, record);
  writeText(ledgerPath(tag), writeLedger(ledger));
  console.log(`${shown(ledgerPath(tag))}: ${entries.length} ${DONE[signing.role]} ${name!}`);
  return true;
}

const DONE: Record<LedgerRecord['role'], string> = {
  reviser: 'messages signed off, as a reviser, by',
  clinician: 'messages signed off, as a clinician, by',
  translator: 'texts written, as is noted, by',
  seconder: 'reasons signed, as a second person, by',
};

/** The messages that are meant; `safety.*` means all whose ids begin so. */
function chosen(
  messages: readonly SourceMessage[],
  units: string | undefined,
  role: LedgerRecord['role'],
): SourceMessage[] {
  if (units === undefined)
    return messages.filter(({ id }) => role !== 'clinician' || protectsReaders(id));
  const patterns = units.split(',').map((unit) => unit.trim());
  const matches = (id: string, pattern: string): boolean =>
    pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
  const unknown = patterns.find((pattern) => !messages.some(({ id }) => matches(id, pattern)));
  if (unknown !== undefined) throw new Error(`sign-off: there is no message "${unknown}"`);
  return messages.filter(({ id }) => patterns.some((pattern) => matches(id, pattern)));
}
