import type { SourceMessage } from '../message.js';
import { parseXliff } from '../xliff/parse.js';
import { stateOf } from '../xliff/state.js';
import { type Unit, XliffError, type XliffFile } from '../xliff/unit.js';
import type { Finding, Problem } from './rule.js';
import { checkUnit } from './unit.js';

export interface CheckedLanguage {
  /** Absent where the file cannot be read. */
  file: XliffFile | undefined;
  problems: Problem[];
}

/**
 * Compares one language's file with the English messages.
 * @returns the file, where it could be read, and every problem found, in the messages' order
 */
export function checkLanguage(
  tag: string,
  xml: string,
  messages: readonly SourceMessage[],
): CheckedLanguage {
  try {
    const file = parseXliff(xml);
    return { file, problems: [...checkHead(tag, file), ...checkUnits(tag, file, messages)] };
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const { line, message } = error;
    return { file: undefined, problems: [{ line, id: undefined, rule: 'xliff', text: message }] };
  }
}

function* checkHead(tag: string, file: XliffFile): Generator<Problem> {
  const languages = { source: ['en', file.sourceLanguage], target: [tag, file.targetLanguage] };
  for (const [which, [wanted, given]] of Object.entries(languages)) {
    if (given === wanted) continue;
    const text = `${which}-language is "${given}"; expected "${wanted}"`;
    yield { line: file.line, id: undefined, rule: `${which}-language`, text };
  }
}

function* checkUnits(
  tag: string,
  file: XliffFile,
  messages: readonly SourceMessage[],
): Generator<Problem> {
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const message of messages) {
    const { id, text } = message;
    const unit = units.get(id);
    units.delete(id);
    if (unit?.faults.length) {
      for (const fault of unit.faults) yield { id, rule: 'inline', ...fault };
    } else if (unit) {
      for (const finding of findings(tag, unit, message)) yield { line: unit.line, id, ...finding };
    } else {
      const missing = `this message is missing; its English text is "${text}"`;
      yield { line: 1, id, rule: 'missing-unit', text: missing };
    }
  }
  for (const { id, line } of units.values()) {
    const text = 'no such message: it was removed or its id is misspelt';
    yield { line, id, rule: 'unknown-unit', text };
  }
}

function findings(tag: string, unit: Unit, message: SourceMessage): Finding[] {
  const { text } = message;
  if (unit.source !== text)
    return [
      { rule: 'stale', text: `the English text has changed to "${text}"; translate it anew` },
    ];
  const state = stateOf(unit);
  if (state === 'missing')
    return [
      { rule: 'untranslated', text: `there is no translation yet; the English text is "${text}"` },
    ];
  if (state === 'to-do')
    return [
      {
        rule: 'to-do',
        text: `it is marked "${unit.state!}"; translate "${text}" and set the state to "needs-review-translation"`,
      },
    ];
  return checkUnit({ tag, message, target: unit.target });
}
