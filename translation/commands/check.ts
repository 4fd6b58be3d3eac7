import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkLanguage } from '../checks/language.js';
import { coverageInWords, coverageOf, IDLE_WORDS } from '../coverage.js';
import { hasIdleWords, languageIn } from '../file-language.js';
import type { SourceMessage } from '../message.js';
import { generatedFiles, outdatedFiles } from '../files/generated.js';
import {
  languageTags,
  ledgerPath,
  localesDir,
  readLedgerFile,
  readText,
  shown,
  xliffPath,
} from '../files/locale-files.js';
import { describe } from '../files/report.js';
import { sourceMessages } from '../files/source-messages.js';
import { languageName } from '../tags.js';

/** Reports what is wrong in every language, or in those that are named. */
export function check(tags: string[]): boolean {
  const messages = sourceMessages();
  const there = languageTags();
  const missing = tags.find((tag) => !there.includes(tag));
  if (missing !== undefined)
    throw new Error(`there is no ${shown(xliffPath(missing))}; there are: ${there.join(' ')}`);
  const checked = tags.length ? tags : there;
  const lines = [
    ...(tags.length ? [] : houseProblems(messages, there)),
    ...checked.flatMap((tag) => [...languageProblems(tag, messages)]),
  ];
  for (const line of lines) console.error(line);
  for (const line of coverageLines(checked)) console.log(line);
  const counts = [
    counted(checked.length, 'language'),
    counted(messages.length, 'message'),
    counted(lines.length, 'problem'),
  ];
  console.log(counts.join(', '));
  return lines.length === 0;
}

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What is wrong with the folder as a whole. */
function houseProblems(messages: readonly SourceMessage[], tags: readonly string[]): string[] {
  const outdated = outdatedFiles(generatedFiles(messages)).map(
    (path) => `${shown(path)}: not as the code has it; run npm run locales -- extract`,
  );
  const strays = readdirSync(localesDir)
    .filter((name) => /\.(xliff|xlif|sdlxliff|mxliff)$/i.test(name))
    .map((name) => `locales/${name}: not read under this name; a language's file is <tag>.xlf`);
  const reviews = dirname(ledgerPath('x'));
  const ledgers = (existsSync(reviews) ? readdirSync(reviews) : [])
    .filter((name) => name.endsWith('.json') && !tags.includes(name.slice(0, -'.json'.length)))
    .map((name) => `locales/reviews/${name}: there is no language of this name`);
  return [...outdated, ...strays, ...ledgers];
}

/** What the checks have looked at: a line for each kind of language, which begins with its tags. */
function coverageLines(tags: readonly string[]): string[] {
  const lines = new Map<string, string[]>();
  for (const tag of tags) {
    const xml = readText(xliffPath(tag));
    const coverage = coverageInWords(coverageOf(languageIn(tag, xml)), languageName(tag));
    const words = hasIdleWords(tag, xml) ? `${coverage} ${IDLE_WORDS}` : coverage;
    lines.set(words, [...(lines.get(words) ?? []), tag]);
  }
  return [...lines].map(([words, alike]) => `${alike.join(' ')}: ${words}`);
}

function* languageProblems(tag: string, messages: readonly SourceMessage[]): Generator<string> {
  const path = shown(xliffPath(tag));
  try {
    yield* describe(path, checkLanguage(tag, readText(xliffPath(tag)), messages).problems);
    yield* ledgerProblems(tag, messages);
  } catch (error) {
    yield (error as Error).message;
  }
}

function* ledgerProblems(tag: string, messages: readonly SourceMessage[]): Generator<string> {
  const ids = new Set(messages.map(({ id }) => id));
  for (const id of Object.keys(readLedgerFile(ledgerPath(tag)))) {
    if (!ids.has(id))
      yield `${shown(ledgerPath(tag))}: ${id}: no such message; take its sign-offs out`;
  }
}
