import { messages } from 'virtual:kap-source-messages';
import { XliffError, type XliffFile } from '../translation/xliff/unit.js';
import { parseXliff } from '../translation/xliff/parse.js';
import { languageToAdd } from '../translation/tags.js';
import { strangeFile } from './file-kind.js';

/** A language has about 0.2 MB. */
const LARGEST = 5_000_000;

/** What went wrong with a file, for the person who chose it. */
export class FileError extends Error {}

/**
 * Reads a file's text with every character it has, the mark at its start included.
 * @throws FileError where it is too large, of another kind, or not UTF-8
 */
export async function readAsText(file: File): Promise<string> {
  if (file.size > LARGEST) {
    const size = Math.round(file.size / 1e6);
    throw new FileError(
      `${file.name} has ${size} MB; a translation of this text has less than one. It was not opened.`,
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const strange = strangeFile(file.name, bytes);
  if (strange) throw new FileError(strange);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(
      `${file.name} is not written in UTF-8. Save it as XLIFF 1.2 in UTF-8, then open it again.`,
    );
  }
}

const ids = new Set(messages.map(({ id }) => id));

/** What tells a translation of our texts from one of others, and from the blank file. */
function refuseStrangers(name: string, { sourceLanguage, targetLanguage, units }: XliffFile): void {
  if (!units.some(({ id }) => ids.has(id)))
    throw new FileError(
      `${name} holds none of our texts: it is a translation of something else. It was not opened.`,
    );
  if (sourceLanguage !== 'en')
    throw new FileError(
      `${name} translates from "${sourceLanguage}". This text is translated from English ("en").`,
    );
  if (!targetLanguage)
    throw new FileError(
      `${name} does not say in which language it is. Start your language here instead, or write its tag into the file: target-language="sw". It was not opened.`,
    );
}

/**
 * Finds out in which language a translator's file is.
 * @param name the file's name, for messages
 * @throws FileError where it is none of ours, with the line where one is to blame
 */
export function tagOf(name: string, xml: string): string {
  try {
    const file = parseXliff(xml);
    refuseStrangers(name, file);
    return languageToAdd(file.targetLanguage);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const line = error instanceof XliffError ? `, line ${error.line}` : '';
    const reason = (error as Error).message.replace(/\.$/, '');
    throw new FileError(`${name}${line}: ${reason}. It was not opened.`);
  }
}

/** Hands a text to the browser as a file to be saved. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Only the next task may let go of it: the browser has then begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** The text of a file of the page's own origin. @throws with a sentence where it is not there */
export async function fetched(path: string): Promise<string> {
  // eslint-disable-next-line no-restricted-globals -- our own drafts, when a translator asks for one
  const response = await fetch(path);
  if (!response.ok)
    throw new FileError(`${path} is not there (${response.status}). Open the file itself instead.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
