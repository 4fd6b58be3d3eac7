import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const localesDir = new URL('../../locales/', import.meta.url);

/** The languages that have a file: adding `<tag>.xlf` is all it takes. */
export function languageTags(): string[] {
  return readdirSync(localesDir)
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.slice(0, -'.xlf'.length))
    .sort();
}

/** The path of a language's file, for messages and for watching. */
export const xliffPath = (tag: string): string => fileURLToPath(new URL(`${tag}.xlf`, localesDir));

/** The text of a language's file. */
export const readXliff = (tag: string): string => readFileSync(xliffPath(tag), 'utf8');

/** The path of the sign-offs of a language, which has none before somebody signs. */
export const ledgerPath = (tag: string): string =>
  fileURLToPath(new URL(`reviews/${tag}.json`, localesDir));
