import type { MessageId } from './messages/index.js';

/** A message with what stands in its placeholders. */
export interface Line {
  message: MessageId;
  /** `number` and `name` are the same in every language and are written from left to right. */
  values?: Readonly<Record<string, string>>;
  /** Where it leads, if it is a link. */
  href?: string;
}
