import { languageIn } from '../file-language.js';
import type { SourceMessage } from '../message.js';
import { awaitsTranslation, formerEnglish } from '../stale.js';
import { faultOfTag } from '../tags.js';
import { parseXliff } from '../xliff/parse.js';
import { isState, stateOf } from '../xliff/state.js';
import { type Unit, XliffError, type XliffFile } from '../xliff/unit.js';
import type { Finding, PlacedContext, Problem, UnitContext } from './rule.js';
import { LANGUAGE_RULES } from './rules/index.js';
import { checkUnit } from './unit.js';
import { waive } from './waivers.js';

/** The checks that are no rules: on the file as a whole, and on whether a unit is up to date. */
export const FILE_CHECKS = [
  ...['xliff', 'tag', 'source-language', 'target-language'],
  ...[
    'inline',
    'missing-unit',
    'unknown-unit',
    'stale',
    'untranslated',
    'to-do',
    'state',
    'waiver',
  ],
] as const;

/** The language that a file is in. */
type Spoken = Pick<UnitContext, 'tag' | 'language'>;

export interface CheckedLanguage {
  /** Absent where the file cannot be read. */
  file: XliffFile | undefined;
  problems: Problem[];
}

/** How a language is checked, where not as usual. */
export interface CheckOptions {
  /** Judges each text by itself. */
  check?: typeof checkUnit;
  /** The waivers that a second person has signed, as `secondedIn` finds them; else none. */
  seconded?: ReadonlySet<string>;
}

/**
 * Compares one language's file with the English messages.
 * @returns the file, where it could be read, and every problem found: those of the file as a whole
 *   first, then by line
 */
export function checkLanguage(
  tag: string,
  xml: string,
  messages: readonly SourceMessage[],
  { check = checkUnit, seconded = new Set() }: CheckOptions = {},
): CheckedLanguage {
  try {
    const file = parseXliff(xml);
    const fault = faultOfTag(tag);
    const rest =
      fault === undefined
        ? checkUnits({ tag, language: languageIn(tag, xml) }, file, messages, { check, seconded })
        : checkTag(file, fault);
    return { file, problems: [...checkHead(tag, file), ...rest] };
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    const { line } = error;
    const message = `${error.message}; nothing else in this file was checked`;
    return { file: undefined, problems: [{ line, id: undefined, rule: 'xliff', text: message }] };
  }
}

function* checkTag(file: XliffFile, fault: string): Generator<Problem> {
  const text = `the name of the file is that of a language: ${fault}`;
  yield { line: file.line, id: undefined, rule: 'tag', text };
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
  spoken: Spoken,
  file: XliffFile,
  messages: readonly SourceMessage[],
  { check, seconded }: Required<CheckOptions>,
): Generator<Problem> {
  const known = new Map(messages.map((message) => [message.id, message]));
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const { id, text } of messages) {
    const missing = `this message is missing; npm run locales -- extract puts it back, to be translated; its English text is "${text}"`;
    if (!units.has(id)) yield { line: 1, id, rule: 'missing-unit', text: missing };
  }
  const across = checkAcross(spoken, file, known);
  for (const unit of file.units) {
    const { id, line } = unit;
    const message = known.get(id);
    if (message && unit.faults.length) {
      for (const fault of unit.faults) yield { id, rule: 'inline', ...fault };
    } else if (message) {
      const age = ageOf(unit, message);
      const judge = (): Finding[] => [
        ...check({ ...spoken, message, target: unit.target }),
        ...(across.get(id) ?? []),
      ];
      const found = age ? [age] : waive(unit, judge(), seconded);
      if (unit.state !== undefined && !isState(unit.state)) {
        const text = `"${unit.state}" is no state of XLIFF 1.2; write "needs-review-translation"`;
        yield { line: unit.targetLine, id, rule: 'state', text };
      }
      for (const finding of found) yield { line: unit.targetLine, id, ...finding };
    } else {
      const text = 'no such message: it was removed or its id is misspelt';
      yield { line, id, rule: 'unknown-unit', text };
    }
  }
}

/** What the rules that compare messages find, by message. */
function checkAcross(
  spoken: Spoken,
  file: XliffFile,
  known: ReadonlyMap<string, SourceMessage>,
): Map<string, Finding[]> {
  const contexts = file.units.flatMap((unit): PlacedContext[] => {
    const message = known.get(unit.id);
    return message && !unit.faults.length && !ageOf(unit, message)
      ? [{ ...spoken, message, target: unit.target, line: unit.targetLine }]
      : [];
  });
  const found = new Map<string, Finding[]>();
  for (const rule of LANGUAGE_RULES) {
    for (const { id, text } of rule.faults(contexts))
      found.set(id, [...(found.get(id) ?? []), { rule: rule.id, text }]);
  }
  return found;
}

/** Why a unit's target is not yet, or not any more, the translation of its message. */
function ageOf(unit: Unit, { text }: SourceMessage): Finding | undefined {
  if (unit.source !== text) {
    const differs =
      formerEnglish(unit)?.source === unit.source
        ? `the English text has changed to "${text}"; translate it anew`
        : `the file's <source> differs from our English, "${text}": put it back, or translate anew if ours has changed`;
    return { rule: 'stale', text: differs };
  }
  const state = stateOf(unit);
  if (state === 'missing') {
    const missing = unit.target.trim()
      ? 'its state is "new", which says that it is not translated; set it to "needs-review-translation" when it is'
      : `there is no translation yet; the English text is "${text}"`;
    return { rule: 'untranslated', text: missing };
  }
  if (state === 'to-do') {
    const toDo = `it is marked "${unit.state!}"; translate "${text}" and set the state to "needs-review-translation"`;
    return { rule: 'to-do', text: toDo };
  }
  if (awaitsTranslation(unit)) {
    const lost = `its English text has changed, and a tool has dropped its state; translate "${text}" and set the state to "needs-review-translation"`;
    return { rule: 'to-do', text: lost };
  }
  return undefined;
}
