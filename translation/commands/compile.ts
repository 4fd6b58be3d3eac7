import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { moduleOf } from '../catalogue.js';
import { coverageInWords, coverageOf } from '../coverage.js';
import { languageIn } from '../file-language.js';
import { parseXliff } from '../xliff/parse.js';
import { XliffError } from '../xliff/unit.js';
import { compileFile, edition } from '../files/compile.js';
import { readText, shown, writeText } from '../files/locale-files.js';
import { faultOfTag, languageName } from '../tags.js';

/**
 * Makes a catalogue beside an XLIFF file, for pages that bring a language of their own. Its sign-offs
 * are read from `reviews/<tag>.json` beside it, where there are any.
 * @throws with what is wrong with the file
 */
export async function compile([file]: string[]): Promise<boolean> {
  if (!file) throw new Error('Which file? npm run locales -- compile path/to/sw.xlf');
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`there is no file ${shown(path)}`);
  const folder = dirname(path);
  const tag = targetLanguage(path);
  const catalogue = await compileFile(path, tag, join(folder, 'reviews', `${tag}.json`));
  const made = join(folder, `${tag}.js`);
  writeText(made, moduleOf(catalogue, edition));
  console.log(`${shown(made)}: a catalogue${catalogue.draft ? ', a draft' : ''}`);
  console.log(coverageInWords(coverageOf(languageIn(tag, readText(path))), languageName(tag)));
  return true;
}

function targetLanguage(path: string): string {
  try {
    const { targetLanguage: tag, line } = parseXliff(readText(path));
    const fault = faultOfTag(tag);
    if (fault) throw new XliffError(`target-language: ${fault}`, line);
    return tag;
  } catch (error) {
    if (!(error instanceof XliffError)) throw error;
    throw new Error(`${shown(path)}:${error.line}: ${error.message}`, { cause: error });
  }
}
