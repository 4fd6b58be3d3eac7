import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SourceMessage } from '../message.js';
import { archived, archivedUnits, withoutUnits } from '../tmx.js';
import { type Update, updateXliff } from '../update.js';
import { XliffError } from '../xliff/unit.js';
import { generatedFiles, outdatedFiles } from '../files/generated.js';
import {
  archivePath,
  languageTags,
  readText,
  shown,
  writeText,
  xliffPath,
} from '../files/locale-files.js';
import { sourceMessages } from '../files/source-messages.js';

/** A larger part of a file's messages does not go in one change of the text. */
const MOST_REMOVED = 1 / 4;

interface Plan {
  tag: string;
  update: Update;
  archive: string | undefined;
  /** Ids of the messages that come back from the archive. */
  restored: string[];
}

/**
 * Brings every language up to the English messages of the code: everything is read and worked out
 * before anything is written.
 * @throws where a file cannot be read, an option names no message, or so many messages went that
 *   something else must be wrong
 */
export function extract(args: string[]): boolean {
  const { values } = parseArgs({
    args,
    options: {
      'same-meaning': { type: 'string', multiple: true, default: [] },
      expect: { type: 'string' },
    },
  });
  const messages = sourceMessages();
  const sameMeaning = new Set(values['same-meaning'].flatMap((ids) => ids.split(',')));
  for (const id of sameMeaning) {
    if (!messages.some((message) => message.id === id))
      throw new Error(`--same-meaning: there is no message "${id}"; nothing was changed.`);
  }
  const plans = languageTags().map((tag) => plan(tag, messages, sameMeaning));
  if (Number(values.expect) !== messages.length) refuseGreatLoss(plans, messages.length);
  const changed = plans.filter(isChange);
  const generated = generatedFiles(messages);
  for (const one of plans) carryOut(one);
  for (const path of outdatedFiles(generated)) {
    writeText(path, generated.get(path)!);
    console.log(`${shown(path)}: written`);
  }
  console.log(
    `${messages.length} messages; ${changed.length} of ${plans.length} languages changed`,
  );
  return true;
}

function plan(tag: string, messages: readonly SourceMessage[], sameMeaning: Set<string>): Plan {
  const path = archivePath(tag);
  const archive = existsSync(path) ? readText(path) : undefined;
  try {
    const old = archive === undefined ? new Map<string, string>() : archivedUnits(archive);
    const update = updateXliff(readText(xliffPath(tag)), messages, { sameMeaning, archive: old });
    return { tag, update, archive, restored: update.added.filter((id) => old.has(id)) };
  } catch (error) {
    const { message } = error as Error;
    const place = error instanceof XliffError ? `${shown(xliffPath(tag))}:${error.line}: ` : '';
    throw new Error(`${place}${message}; nothing was changed.`, { cause: error });
  }
}

function refuseGreatLoss(plans: readonly Plan[], count: number): void {
  for (const { tag, update } of plans) {
    const { removed, added } = update;
    const before = count - added.length + removed.length;
    if (removed.length <= before * MOST_REMOVED) continue;
    throw new Error(
      `${removed.length} of the ${before} messages of ${shown(xliffPath(tag))} are no longer in the code, which has ${count}; nothing was changed. If that is meant: npm run locales -- extract --expect ${count}`,
    );
  }
}

/** What an archive is to hold after an update; undefined for none. */
function nextArchive({ tag, update, archive, restored }: Plan): string | undefined {
  const rest = archive === undefined ? undefined : withoutUnits(archive, restored);
  return update.removed.length ? archived(rest, tag, update.removed) : rest;
}

const isChange = ({ tag, update }: Plan): boolean => update.xml !== readText(xliffPath(tag));

/** Writes the archive first: what is cut short leaves a message in two places, not in none. */
function carryOut(one: Plan): void {
  const { tag, update, archive } = one;
  const { stale, takenBack, added, removed, xml } = update;
  const path = archivePath(tag);
  const next = nextArchive(one);
  if (removed.length) writeText(path, archived(archive, tag, removed));
  if (isChange(one)) writeText(xliffPath(tag), xml);
  if (next === undefined) rmSync(path, { force: true });
  else if (next !== archive) writeText(path, next);
  const parts: [ids: string[], what: string][] = [
    [stale, 'to be translated anew'],
    [takenBack, 'as before the change'],
    [added, 'new'],
    [removed.map(({ id }) => id), 'archived'],
  ];
  for (const [ids, what] of parts) {
    if (ids.length)
      console.log(`${shown(xliffPath(tag))}: ${ids.length} ${what}: ${ids.join(' ')}`);
  }
}
