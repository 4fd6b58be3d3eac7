import type { Catalogue } from '../src/localize/catalogue.js';
import { checkLanguage } from './checks/language.js';
import type { Problem } from './checks/rule.js';
import { RULES } from './checks/rules/index.js';
import { type Ledger, reviewOf } from './ledger.js';
import { localeDataOf } from './locale-data.js';
import { protectsReaders, type SourceMessage } from './message.js';
import { secondedIn } from './seconded.js';

/** The English text that a catalogue belongs to. */
export interface Edition {
  /** The digest of the English messages. */
  digest: string;
  messages: readonly SourceMessage[];
}

export interface CompiledLanguage {
  catalogue: Catalogue;
  /** Why messages are null in the catalogue, so that readers get them in English, marked as such. */
  inEnglish: Problem[];
}

/** A file of which nothing may ship. */
export class CatalogueError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      problems.map(({ line, id, text }) => `${line}: ${id ? `${id}: ` : ''}${text}`).join('\n'),
    );
  }
}

const blocking = new Set(RULES.filter(({ blocks }) => blocks).map(({ id }) => id));

/** Problems with the age of a translation: English is shown in its place, whatever the message. */
const OUT_OF_DATE = new Set(['stale', 'to-do', 'unknown-unit']);
const UNREADABLE = new Set(['missing-unit', 'untranslated', 'inline']);

/** Whether a problem stops the build, by design: a file that has it is no translation yet, or harmful. */
export const stopsBuild = ({ id, rule }: Problem): boolean =>
  id === undefined ||
  UNREADABLE.has(rule) ||
  blocking.has(rule) ||
  (protectsReaders(id) && !OUT_OF_DATE.has(rule));

/**
 * Makes a language's catalogue for people who work on it: whatever has a problem is null, that is
 * English.
 * @throws CatalogueError where the file cannot be read at all
 */
export async function previewCatalogue(
  edition: Edition,
  tag: string,
  xml: string,
  ledger: Ledger,
): Promise<CompiledLanguage> {
  const { file, problems } = checkLanguage(tag, xml, edition.messages, {
    seconded: await secondedIn(xml, ledger),
  });
  if (!file || problems.some(({ id }) => id === undefined)) throw new CatalogueError(problems);
  const faulty = new Set(problems.map(({ id }) => id));
  const targets = new Map(file.units.map(({ id, target }) => [id, target]));
  const shown = edition.messages.map(({ id, text }) => {
    const target = targets.get(id);
    return { id, source: text, target: faulty.has(id) || !target ? null : target };
  });
  const signed = shown.map((texts) => ({ ...texts, target: texts.target ?? '' }));
  return {
    catalogue: {
      source: edition.digest,
      locale: tag,
      draft: (await reviewOf(signed, ledger)) === 'draft',
      messages: Object.fromEntries(shown.map(({ id, target }) => [id, target])),
      localeData: localeDataOf(tag),
    },
    inEnglish: problems,
  };
}

/**
 * Makes a language's catalogue for readers, the same for the build, `locales compile` and the
 * workbench. A message that is out of date, or fails a check that does not block, is null in it.
 * @param tag the language that the file must be in
 * @throws CatalogueError with what must not ship: a message or placeholder that is missing, markup,
 *   forbidden characters, anything wrong with a message that protects readers
 */
export async function catalogueOf(
  edition: Edition,
  tag: string,
  xml: string,
  ledger: Ledger,
): Promise<CompiledLanguage> {
  const compiled = await previewCatalogue(edition, tag, xml, ledger);
  const stopping = compiled.inEnglish.filter(stopsBuild);
  if (stopping.length) throw new CatalogueError(stopping);
  return compiled;
}

/**
 * A catalogue as the module that the script loads: its messages as a list, in the order of the
 * English ones.
 */
export function moduleOf(catalogue: Catalogue, { messages }: Edition): string {
  const list = messages.map(({ id }) => catalogue.messages[id] ?? null);
  return `export default ${JSON.stringify({ ...catalogue, messages: list })};\n`;
}
