import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkLanguage } from '../checks/language.js';
import { signOffProblem, hashOf, type SignOff, withSignOff, writeLedger } from '../ledger.js';
import { protectsReaders, type SourceMessage } from '../message.js';
import {
  languageTags,
  ledgerPath,
  readLedgerFile,
  readXliff,
  shown,
  writeText,
  xliffPath,
} from '../files/locale-files.js';
import { describe } from '../files/report.js';
import { sourceMessages } from '../files/source-messages.js';

/**
 * Writes into a language's ledger that a person stands by translations: those named, else all that
 * are this role's to judge.
 * @throws where an option is wrong, or a message is not fit to be signed: nothing is written
 */
export async function signOff(args: string[]): Promise<boolean> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: text, name: text, qualification: text, units: text },
  });
  const [tag = ''] = positionals;
  if (!existsSync(xliffPath(tag)))
    throw new Error(`there is no ${shown(xliffPath(tag))}; there are: ${languageTags().join(' ')}`);
  const date = new Date().toISOString().slice(0, 10);
  const { role, name, qualification } = values;
  const person = { role, name, qualification, date } as Omit<SignOff, 'hash'>;
  const fault = signOffProblem({ ...person, hash: '0'.repeat(64) });
  if (fault) throw new Error(`sign-off: ${fault}`);

  const signed = chosen(sourceMessages(), values.units, person.role);
  const targets = fitTargets(tag, signed);
  let ledger = readLedgerFile(ledgerPath(tag));
  for (const { id, text: source } of signed) {
    const hash = await hashOf(source, targets.get(id)!);
    ledger = withSignOff(ledger, id, { hash, ...person });
  }
  writeText(ledgerPath(tag), writeLedger(ledger));
  console.log(
    `${shown(ledgerPath(tag))}: ${signed.length} messages signed off by ${person.name}, ${person.role}`,
  );
  return true;
}

/** The messages that are meant; `safety.*` means all whose ids begin so. */
function chosen(
  messages: readonly SourceMessage[],
  units: string | undefined,
  role: SignOff['role'],
): SourceMessage[] {
  if (units === undefined)
    return messages.filter(({ id }) => role === 'reviser' || protectsReaders(id));
  const patterns = units.split(',').map((unit) => unit.trim());
  const matches = (id: string, pattern: string): boolean =>
    pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
  const unknown = patterns.find((pattern) => !messages.some(({ id }) => matches(id, pattern)));
  if (unknown !== undefined) throw new Error(`sign-off: there is no message "${unknown}"`);
  return messages.filter(({ id }) => patterns.some((pattern) => matches(id, pattern)));
}

/** The translations of messages that no check objects to, by id. */
function fitTargets(tag: string, signed: readonly SourceMessage[]): Map<string, string> {
  const { file, problems } = checkLanguage(tag, readXliff(tag), sourceMessages());
  const ids = new Set(signed.map(({ id }) => id));
  const inTheWay = problems.filter(({ id }) => id === undefined || ids.has(id));
  if (!file || inTheWay.length) {
    const lines = describe(shown(xliffPath(tag)), inTheWay);
    throw new Error([...lines, 'sign-off: mend these first; nothing was signed.'].join('\n'));
  }
  return new Map(file.units.map(({ id, target }) => [id, target]));
}
