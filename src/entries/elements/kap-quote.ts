import { KapQuote } from '../../elements/quote/kap-quote.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { defineElement } from '../../embed/define-element.js';

useOwnCatalogues();
defineElement('kap-quote', KapQuote);

export { KapQuote };
