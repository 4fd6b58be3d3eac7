import { type Pair, pairsIn } from '../translation/reference/pairs.js';
import { readReference } from '../translation/reference/read.js';
import { FileError } from './files.js';

/** A file of the translator's that helps with the words; kept no longer than the page is open. */
export interface Reference {
  name: string;
  kind: 'memory' | 'terms';
  pairs: readonly Pair[];
}

/** Whether a file is to help with the words, by its name. */
export const isReference = (name: string): boolean => /\.(tmx|tbx)$/i.test(name);

/**
 * Reads such a file.
 * @param language the language at hand, its tag and its name
 * @throws FileError where it cannot be read, or has nothing in that language
 */
export function referenceOf(
  name: string,
  xml: string,
  language: { tag: string; name: string },
): Reference {
  try {
    const { kind, entries } = readReference(xml);
    const pairs = pairsIn(entries, language.tag);
    if (pairs.length) return { name, kind, pairs };
  } catch (error) {
    throw new FileError(`${name}: ${(error as Error).message}. It was not opened.`);
  }
  throw new FileError(
    `${name} has nothing that is both in English and in ${language.name}. It was not opened.`,
  );
}

/** What has been opened, in a sentence. */
export const openedReference = ({ name, kind, pairs }: Reference): string =>
  `${name} is open: ${pairs.length} ${kind === 'memory' ? 'translations' : 'terms'}. It helps until you close this page, and is kept nowhere.`;
