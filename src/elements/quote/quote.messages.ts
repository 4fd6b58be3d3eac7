import { original, quotation } from '../../content/messages/quotation.js';
import { fallback, state } from '../../content/messages/state.js';
import { sourceTranslator } from '../../content/translator.js';

/** The English texts that the quotation shows, and no others: some pages have it alone. */
export const english = sourceTranslator({ ...quotation, ...original, ...state, ...fallback });
