import { type Coverage, coverageOf } from './coverage.js';
import { checkLanguage } from './checks/language.js';
import { languageIn } from './file-language.js';
import { type Ledger, signaturesOf } from './ledger.js';
import type { SourceMessage } from './message.js';
import { secondedIn } from './seconded.js';
import { awaitsTranslation } from './stale.js';
import { stateOf } from './xliff/state.js';
import { type Unit, XliffError } from './xliff/unit.js';

/** How far a language has come: how many of its messages stand where. */
export interface LanguageStatus {
  tag: string;
  messages: number;
  /** With a translation of the English text as it is. */
  complete: number;
  /** Complete, and neither marked as revised nor signed off by everybody that it takes. */
  draft: number;
  /** Complete, and marked in the file as revised by somebody. */
  revised: number;
  /** Complete, and signed off by everybody that it takes. */
  reviewed: number;
  /** Complete, and signed off by one of those that it takes, who still needs another. */
  signed: number;
  /** With a translation of an older English text, or marked to be translated anew. */
  stale: number;
  missing: number;
  /** Complete, and a check objects. */
  failing: number;
  review: 'draft' | 'reviewed';
  /** What the checks look at: what is not there may be wrong although nothing fails. */
  checked: Coverage;
}

type Standing = 'draft' | 'revised' | 'reviewed' | 'stale' | 'missing';

async function standingOf(
  unit: Unit | undefined,
  { text }: SourceMessage,
  ledger: Ledger,
): Promise<{ standing: Standing; isSigned?: boolean }> {
  if (!unit || stateOf(unit) === 'missing') return { standing: 'missing' };
  if (unit.source !== text || awaitsTranslation(unit)) return { standing: 'stale' };
  const { valid, lacks } = await signaturesOf(unit, ledger);
  if (!lacks.length) return { standing: 'reviewed' };
  const standing = stateOf(unit) === 'revised' ? 'revised' : 'draft';
  return { standing, isSigned: valid.length > 0 };
}

/**
 * Counts how far a language has come.
 * @throws XliffError where its file cannot be read
 */
export async function statusOf(
  tag: string,
  xml: string,
  messages: readonly SourceMessage[],
  ledger: Ledger,
): Promise<LanguageStatus> {
  const { file, problems } = checkLanguage(tag, xml, messages, {
    seconded: await secondedIn(xml, ledger),
  });
  if (!file) throw new XliffError(problems[0]!.text, problems[0]!.line);
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  const failing = new Set(problems.map(({ id }) => id));
  const count = {
    ...{ draft: 0, revised: 0, reviewed: 0, signed: 0 },
    ...{ stale: 0, missing: 0, failing: 0 },
  };
  for (const message of messages) {
    const { standing, isSigned } = await standingOf(units.get(message.id), message, ledger);
    count[standing]++;
    if (isSigned) count.signed++;
    const complete = standing !== 'stale' && standing !== 'missing';
    if (complete && failing.has(message.id)) count.failing++;
  }
  return {
    ...{ tag, messages: messages.length, ...count },
    complete: count.draft + count.revised + count.reviewed,
    review: count.reviewed === messages.length && !failing.size ? 'reviewed' : 'draft',
    checked: coverageOf(languageIn(tag, xml)),
  };
}
