import type { Plugin } from 'vite';
import type { SourceMessage } from '../../translation/message.js';

const NAME = 'virtual:kap-source-messages';

/**
 * Gives the workbench what it cannot read from files.
 * @param messages the English messages with their notes
 * @param drafts the tags of the drafts beside it, each with whether it has sign-offs
 */
export function translatorsMessages(
  messages: readonly SourceMessage[],
  drafts: Readonly<Record<string, boolean>>,
): Plugin {
  return {
    name: 'kap-source-messages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const messages = ${JSON.stringify(messages)};
export const drafts = ${JSON.stringify(drafts)};`
        : null,
  };
}
