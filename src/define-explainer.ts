import { KapExplainer } from './elements/kap-explainer.js';
import { useOwnCatalogues } from './embed/own-catalogues.js';
import { register } from './embed/register.js';

useOwnCatalogues();
register('kap-explainer', KapExplainer);

export { KapExplainer };
