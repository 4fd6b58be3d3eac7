import type { BlockOf } from './blocks.js';
import { message, messages } from './message.js';
import type { Translator } from './translator.js';

/** The quotation with its attribution and, where it is translated, the original. */
export const quotationBlock = (t: Translator): BlockOf<'quotation'> => ({
  kind: 'quotation',
  text: message('quote.text'),
  author: message('quote.author'),
  role: message('quote.role'),
  ...(t === t.english
    ? { notes: messages('quote.gloss') }
    : {
        notes: messages('quote.gloss', 'quote.translated'),
        original: { show: message('quote.showOriginal'), hide: message('quote.hideOriginal') },
      }),
});
