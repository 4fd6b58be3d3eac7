import type { MessageId } from './messages/index.js';

/**
 * Marks a message id in code. In `kap.js` messages are a list: the build puts the id's place in it
 * in the place of each call (`build/vite/english-messages.ts`).
 * @param id written out, as the build reads it without running the code
 */
export const message = <Id extends MessageId>(id: Id): Id => id;

/** Marks several message ids, as `message` marks one. */
export const messages = <Ids extends readonly MessageId[]>(...ids: Ids): Ids => ids;
