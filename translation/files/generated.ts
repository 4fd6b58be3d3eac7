import { existsSync } from 'node:fs';
import { GLOSSARY_TAGS, glossaryOf } from '../languages/glossary.js';
import type { SourceMessage } from '../message.js';
import { blankXliff } from '../xliff/write.js';
import { englishDigest } from './english-digest.js';
import {
  glossaryPath,
  readText,
  revisionPath,
  snapshotPath,
  templatePath,
} from './locale-files.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * When the English text last changed: the day that is written down, as long as it stands beside the
 * digest of the text as it is; else today.
 */
function lastRevision(messages: readonly SourceMessage[]): string {
  const source = englishDigest(messages);
  const written = existsSync(revisionPath) ? readText(revisionPath) : '';
  const [day] = /\d{4}-\d\d-\d\d/.exec(written) ?? [];
  const kept = json({ revisedOn: day, source });
  const today = new Date().toISOString().slice(0, 10);
  return written === kept ? kept : json({ revisedOn: today, source });
}

/** What is made from the English messages and kept in the repository, by path. */
export function generatedFiles(messages: readonly SourceMessage[]): Map<string, string> {
  return new Map([
    [revisionPath, lastRevision(messages)],
    [snapshotPath, json(Object.fromEntries(messages.map(({ id, text }) => [id, text])))],
    [templatePath, blankXliff(undefined, messages)],
    ...GLOSSARY_TAGS.map((tag): [string, string] => [glossaryPath(tag), glossaryOf(tag)!]),
  ]);
}

/** The paths of those that are not as the code has them. */
export const outdatedFiles = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([path, text]) => !existsSync(path) || readText(path) !== text)
    .map(([path]) => path);
