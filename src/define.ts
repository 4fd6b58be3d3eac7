import { useOwnCatalogues } from './embed/own-catalogues.js';
import { define } from './embed/register.js';

useOwnCatalogues();
define();
