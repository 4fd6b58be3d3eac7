import { useOwnCatalogues } from '../embed/package-catalogues.js';
import { define } from '../embed/define.js';

useOwnCatalogues();
define();
