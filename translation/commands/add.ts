import { existsSync } from 'node:fs';
import { coverageInWords, coverageOf } from '../coverage.js';
import { languageOf } from '../languages/index.js';
import { isDescribed } from '../languages/questionnaire.js';
import { blankXliff } from '../xliff/write.js';
import { glossaryPath, shown, writeText, xliffPath } from '../files/locale-files.js';
import { sourceMessages } from '../files/source-messages.js';
import { tagOfLanguage } from '../named-languages.js';
import { languageName, languageToAdd } from '../tags.js';

/**
 * Makes a language's file, every message ready to be translated, and says what helps with it.
 * @param words its tag, or its name in English or in itself
 * @throws where it is none to translate into, or its file is there
 */
export function add(words: string[]): boolean {
  const given = words.join(' ');
  const tag = languageToAdd(tagOfLanguage(given) ?? given);
  const path = xliffPath(tag);
  if (existsSync(path)) throw new Error(`${shown(path)} is there already; nothing was changed.`);
  const messages = sourceMessages();
  writeText(path, blankXliff(tag, messages));
  const language = languageOf(tag);
  const { open, close, innerOpen, innerClose } = language.quotes;
  const glossary = glossaryPath(tag);
  const lines = [
    `${shown(path)}: ${messages.length} messages to translate into ${languageName(tag)}.`,
    `Quotation marks: ${open} ${close}, and inside a quotation ${innerOpen} ${innerClose}.`,
    existsSync(glossary)
      ? `Terms: ${shown(glossary)}.`
      : 'Terms: there is no list for this language yet; locales/glossary has those of others.',
    `Checks: ${coverageInWords(coverageOf(language), languageName(tag))}${
      isDescribed(tag)
        ? ''
        : ' Say on the translators’ page how your language says “may”, “not” and some other words: then these are checked too.'
    }`,
    `Next: translate; then npm run locales -- check ${tag}`,
  ];
  console.log(lines.join('\n'));
  return true;
}
