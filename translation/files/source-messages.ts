import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { fileURLToPath } from 'node:url';
import { english } from '../../src/content/messages/index.js';
import type { SourceMessage } from '../message.js';

const baseDir = fileURLToPath(new URL('../../', import.meta.url));

let extracted: SourceMessage[] | undefined;

/**
 * Extracts every message of `src/content` with its translator's note, in reading order.
 * @throws where the extraction finds a fault, a message without a note, or one whose key in the
 *   table is not its id
 */
export const sourceMessages = (): SourceMessage[] => (extracted ??= extractMessages());

function extractMessages(): SourceMessage[] {
  const localizer = new RuntimeLitLocalizer({
    baseDir,
    resolve: (path) => new URL(path, `file://${baseDir}`).pathname,
    sourceLocale: 'en' as Locale,
    targetLocales: [],
    // With the repository's own, every type of every tool would be read: two seconds for nothing.
    tsConfig: 'translation/files/messages.tsconfig.json',
    interchange: { format: 'xliff', xliffDir: 'locales' },
    output: { mode: 'runtime', outputDir: '.cache', language: 'ts' },
  });
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length)
    throw new Error(errors.map(({ messageText }) => JSON.stringify(messageText)).join('\n'));
  const notes = new Map(messages.map(({ name, desc }) => [name, desc]));
  const table = Object.entries(english);
  if (notes.size !== table.length)
    throw new Error('a message stands under another key than its id');
  return table.map(([id, text]) => {
    const note = notes.get(id);
    if (!note) throw new Error(`message "${id}" has no note for translators, or another id`);
    return { id, text, note };
  });
}
