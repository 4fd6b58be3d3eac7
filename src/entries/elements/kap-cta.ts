import { KapCta } from '../../elements/cta/kap-cta.js';
import { useOwnCatalogues } from '../../embed/package-catalogues.js';
import { defineElement } from '../../embed/define-element.js';

useOwnCatalogues();
defineElement('kap-cta', KapCta);

export { KapCta };
