import { KapCta } from '../../elements/cta/kap-cta.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { register } from '../../embed/define.js';

useOwnCatalogues();
register('kap-cta', KapCta);

export { KapCta };
