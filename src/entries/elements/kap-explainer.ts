import { KapExplainer } from '../../elements/explainer/kap-explainer.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { defineElement } from '../../embed/define-element.js';

useOwnCatalogues();
defineElement('kap-explainer', KapExplainer);

export { KapExplainer };
