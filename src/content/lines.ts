import type { MessageId } from './messages/index.js';

/** A message with what stands in its placeholders. */
export interface Line {
  message: MessageId;
  /**
   * `number`, `name`, `hours` and `places` are written as they are, whatever the language, and from
   * left to right.
   */
  values?: Readonly<Record<string, string>>;
  /** Where it leads, if it is a link. */
  href?: string;
}
