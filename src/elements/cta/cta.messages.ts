import { invitation, newTab } from '../../content/messages/invitation.js';
import { fallback, state } from '../../content/messages/state.js';
import { sourceTranslator } from '../../content/translator.js';

/** The English texts that the call to action shows, and no others: some pages have it alone. */
export const english = sourceTranslator({ ...invitation, ...newTab, ...state, ...fallback });
