import { KapExplainer } from '../../elements/explainer/kap-explainer.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { register } from '../../embed/define.js';

useOwnCatalogues();
register('kap-explainer', KapExplainer);

export { KapExplainer };
