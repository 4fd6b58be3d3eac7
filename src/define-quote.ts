import { KapQuote } from './elements/kap-quote.js';
import { useOwnCatalogues } from './embed/own-catalogues.js';
import { register } from './embed/register.js';

useOwnCatalogues();
register('kap-quote', KapQuote);

export { KapQuote };
