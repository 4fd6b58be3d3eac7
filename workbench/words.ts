import { isDescribed, type GivenWords } from '../translation/languages/questionnaire.js';
import { wordsIn } from '../translation/xliff/words.js';
import { keptFile } from './keep.js';
import type { Workbench } from './keeping.js';
import type { Session } from './session.js';

/** A list of the language's words in what was open before, or in what this browser keeps. */
async function remembered(tag: string, before: Session | undefined): Promise<GivenWords> {
  if (before?.work.tag === tag && before.work.file.words.size) return before.work.file.words;
  const kept = await keptFile(tag).catch(() => undefined);
  return kept ? wordsIn(kept) : new Map();
}

/**
 * Opens the questions on a language's words by themselves: where it is begun, and where a tool may
 * have dropped the answers. A language with rules of its own needs none.
 * @param before what was open until now
 */
export async function offerQuestions(
  app: Workbench,
  before: Session | undefined,
  isNew: boolean,
): Promise<void> {
  const session = app.session!;
  const { tag, file } = session.work;
  if (isDescribed(tag) || file.words.size) return;
  const known = await remembered(tag, before);
  if (app.session !== session || !(isNew || known.size)) return;
  session.questions = { words: known, remembered: known.size > 0 };
  app.draw();
}

/** Opens the questions with the answers that the file holds. */
export function openQuestions(app: Workbench): void {
  const session = app.session!;
  session.questions = { words: session.work.file.words, remembered: false };
  app.focus('#questions');
}

/** Leaves the questions as they were answered before. */
export function leaveQuestions(app: Workbench): void {
  app.session!.questions = undefined;
  app.focus('#translation');
}

/** Puts the answers into the file: from now on the checks go by them. */
export function answerQuestions(app: Workbench, words: GivenWords): void {
  const session = app.session!;
  session.questions = undefined;
  session.give(words);
  const { length } = session.work.coverage.words;
  const texts = session.work.entries.filter(({ findings }) => findings.length).length;
  app.say(
    length
      ? `The file holds your words, and the checks go by them: ${session.work.coverage.words.join(', ')}. They find something in ${texts} of the texts.`
      : `No words are given: meaning is not checked in ${session.language.name}.`,
  );
  app.focus('#translation');
}
