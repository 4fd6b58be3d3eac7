import { KapQuote } from '../../elements/quote/kap-quote.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { register } from '../../embed/define.js';

useOwnCatalogues();
register('kap-quote', KapQuote);

export { KapQuote };
