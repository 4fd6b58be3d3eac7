import { KapCta } from './elements/kap-cta.js';
import { useOwnCatalogues } from './embed/own-catalogues.js';
import { register } from './embed/register.js';

useOwnCatalogues();
register('kap-cta', KapCta);

export { KapCta };
