import { existsSync } from 'node:fs';
import { GLOSSARY_TAGS, glossaryOf } from '../languages/glossary.js';
import type { SourceMessage } from '../message.js';
import { blankXliff } from '../xliff/write.js';
import { glossaryPath, readText, templatePath } from './locale-files.js';

/** What stands in locales/ and is made from the code, by path. */
export function generatedFiles(messages: readonly SourceMessage[]): Map<string, string> {
  return new Map([
    [templatePath, blankXliff(undefined, messages)],
    ...GLOSSARY_TAGS.map((tag): [string, string] => [glossaryPath(tag), glossaryOf(tag)!]),
  ]);
}

/** The paths of those that are not as the code has them. */
export const outdatedFiles = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([path, text]) => !existsSync(path) || readText(path) !== text)
    .map(([path]) => path);
