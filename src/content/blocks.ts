import type { MessageId } from './messages/index.js';

/** A piece of the text, by message id: each renderer gives it its own form. */
export type Block =
  | { kind: 'paragraph'; message: MessageId }
  | { kind: 'list'; items: readonly MessageId[] }
  /** Numbered steps, each a short name and a text. */
  | { kind: 'steps'; items: readonly (readonly [name: MessageId, text: MessageId])[] }
  /** A short question as a heading, and its answer. */
  | { kind: 'question'; heading: MessageId; blocks: readonly Block[] }
  /** The one quotation, with its attribution. */
  | { kind: 'quotation' };

export const paragraphs = (...messages: MessageId[]): Block[] =>
  messages.map((message) => ({ kind: 'paragraph', message }));

export const question = (heading: MessageId, ...blocks: Block[]): Block => ({
  kind: 'question',
  heading,
  blocks,
});
