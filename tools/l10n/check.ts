import type { SourceMessage } from './source-messages.js';
import { parseXliff, type Unit, XliffError, type XliffFile } from './xliff.js';

export interface Problem {
  line: number;
  /** The message concerned; absent where the file as a whole is. */
  id: string | undefined;
  /** What is wrong and what is expected, in a sentence. */
  text: string;
}

/** States that say a target is not there yet (XLIFF 1.2, section 2.2.2). */
const MISSING = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

/** C0, C1 and bidirectional controls: invisible, and able to turn a sentence round. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');

/**
 * Compares one language's file with the English messages.
 * @returns the file, where it could be read, and every problem found
 */
export function checkLanguage(
  tag: string,
  xml: string,
  messages: readonly SourceMessage[],
): { file: XliffFile | undefined; problems: Problem[] } {
  let file: XliffFile;
  try {
    file = parseXliff(xml);
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    return {
      file: undefined,
      problems: [{ line: error.line, id: undefined, text: error.message }],
    };
  }
  const problems: Problem[] = [];
  const add = (line: number, id: string | undefined, text: string): void => {
    problems.push({ line, id, text });
  };
  if (file.sourceLanguage !== 'en') {
    add(1, undefined, `source-language is "${file.sourceLanguage}"; expected "en"`);
  }
  if (file.targetLanguage !== tag) {
    add(
      1,
      undefined,
      `target-language is "${file.targetLanguage}"; expected "${tag}", as in the file's name`,
    );
  }
  const units = new Map(file.units.map((unit) => [unit.id, unit]));
  for (const { id, text } of messages) {
    const unit = units.get(id);
    units.delete(id);
    if (!unit) add(1, id, `this message is missing; its English text is "${text}"`);
    else for (const fault of checkUnit(unit, text)) add(unit.line, id, fault);
  }
  for (const { id, line } of units.values()) {
    add(line, id, 'no such message: it was removed or its id is misspelt');
  }
  return { file, problems };
}

function* checkUnit({ source, target, state }: Unit, text: string): Generator<string> {
  if (source !== text) {
    yield `the English text has changed to "${text}"; translate it anew`;
  }
  if (!target.trim() || MISSING.has(state ?? '')) {
    yield `there is no translation yet; the English text is "${text}"`;
    return;
  }
  const wanted = placeholders(text);
  const given = placeholders(target);
  if (wanted !== given) {
    yield `placeholders are ${given || 'none'}; expected ${wanted || 'none'}, each once`;
  }
  if (/<\/?[a-z!]|&\w+;/i.test(target)) {
    yield 'the translation holds markup; write plain text';
  }
  if (FORBIDDEN.test(target)) {
    yield 'the translation holds an invisible control character; remove it';
  }
  if (target !== target.trim() || / {2}/.test(target)) {
    yield 'the translation has spaces at its edge or two in a row; leave one between words';
  }
}
