import { digest } from '../../src/content/revision.js';
import type { Catalogue } from '../../src/localize/catalogue.js';
import { checkLanguage } from '../translation/check/language.js';
import { readXliff } from './languages.js';
import type { Problem } from '../translation/check/rule.js';
import type { SourceMessage } from '../translation/message.js';
import { sourceMessages } from './source-messages.js';

/** A sentence for each problem: file, line, message, what is wrong. */
export function describe(tag: string, problems: readonly Problem[]): string[] {
  return problems.map(
    ({ line, id, rule, text }) =>
      `locales/${tag}.xlf:${line}: ${id ? `${id}: ` : ''}${text} [${rule}]`,
  );
}

let extracted: SourceMessage[] | undefined;

/**
 * Makes a language's catalogue from its XLIFF file.
 * @throws with every problem in words where the file fails the checks: nothing wrong ships
 */
export function compileCatalogue(tag: string, version: string): Catalogue {
  extracted ??= sourceMessages();
  const { file, problems } = checkLanguage(tag, readXliff(tag), extracted);
  if (!file || problems.length) throw new Error(describe(tag, problems).join('\n'));
  const messages = Object.fromEntries(file.units.map(({ id, target }) => [id, target]));
  return { version, source: digest, locale: tag, draft: true, messages };
}
