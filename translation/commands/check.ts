import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkLanguage } from '../checks/language.js';
import { coverageInWords, coverageOf, IDLE_WORDS } from '../coverage.js';
import { hasIdleWords, languageIn } from '../file-language.js';
import { type Ledger, signaturesOf } from '../ledger.js';
import type { SourceMessage } from '../message.js';
import { secondedIn } from '../seconded.js';
import type { Unit } from '../xliff/unit.js';
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
import { faultOfTag, languageName } from '../tags.js';

/** Reports what is wrong in every language, or in those that are named. */
export async function check(tags: string[]): Promise<boolean> {
  const messages = sourceMessages();
  const there = languageTags();
  const missing = tags.find((tag) => !there.includes(tag));
  if (missing !== undefined)
    throw new Error(`there is no ${shown(xliffPath(missing))}; there are: ${there.join(' ')}`);
  const checked = tags.length ? tags : there;
  const lines = tags.length ? [] : houseProblems(messages, there);
  for (const tag of checked) lines.push(...(await languageProblems(tag, messages)));
  for (const line of lines) console.error(line);
  const counts = [
    counted(checked.length, 'language'),
    counted(messages.length, 'message'),
    counted(lines.length, 'problem'),
  ];
  console.log(counts.join(', '));
  for (const line of coverageLines(checked)) console.log(line);
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

/** The text of a file that names a language; undefined where that, or reading it, is a problem itself. */
function readable(tag: string): string | undefined {
  try {
    return faultOfTag(tag) === undefined ? readText(xliffPath(tag)) : undefined;
  } catch {
    return undefined;
  }
}

/** What the checks have looked at: a line for each kind of language, which begins with its tags. */
function coverageLines(tags: readonly string[]): string[] {
  const lines = new Map<string, string[]>();
  for (const tag of tags) {
    const xml = readable(tag);
    if (xml === undefined) continue;
    const coverage = coverageInWords(coverageOf(languageIn(tag, xml)), languageName(tag));
    const words = hasIdleWords(tag, xml) ? `${coverage} ${IDLE_WORDS}` : coverage;
    lines.set(words, [...(lines.get(words) ?? []), tag]);
  }
  return [...lines].map(([words, alike]) => `${alike.join(' ')}: ${words}`);
}

async function languageProblems(
  tag: string,
  messages: readonly SourceMessage[],
): Promise<string[]> {
  const [ledger, fault] = ledgerOr(tag);
  try {
    const xml = readText(xliffPath(tag));
    const seconded = await secondedIn(xml, ledger);
    const { file, problems } = checkLanguage(tag, xml, messages, { seconded });
    return [
      ...describe(shown(xliffPath(tag)), problems),
      ...fault,
      ...(await ledgerProblems(shown(ledgerPath(tag)), ledger, file?.units ?? [], messages)),
    ];
  } catch (error) {
    return [(error as Error).message, ...fault];
  }
}

/** A language's ledger, or none and what is wrong with it. */
function ledgerOr(tag: string): [ledger: Ledger, fault: string[]] {
  try {
    return [readLedgerFile(ledgerPath(tag)), []];
  } catch (error) {
    return [{}, [(error as Error).message]];
  }
}

/** What is wrong with what a ledger says: sign-offs of nothing, and of people's own words. */
async function ledgerProblems(
  path: string,
  ledger: Ledger,
  units: readonly Unit[],
  messages: readonly SourceMessage[],
): Promise<string[]> {
  const ids = new Set(messages.map(({ id }) => id));
  const strays = Object.keys(ledger)
    .filter((id) => !ids.has(id))
    .map((id) => `${path}: ${id}: no such message; take its sign-offs out`);
  const signed = await Promise.all(
    units.map(async (unit) => ({ unit, own: (await signaturesOf(unit, ledger)).own })),
  );
  const own = signed.flatMap(({ unit: { id }, own }) =>
    own.map(
      ({ name }) =>
        `${path}: ${id}: ${name} wrote this translation, so this sign-off does not count; take it out`,
    ),
  );
  return [...strays, ...own];
}
