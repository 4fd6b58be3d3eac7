import { languages, load } from 'virtual:kap-catalogues';
import { digest } from './content/revision.js';
import { version } from './elements/version.js';
import { define } from './embed/register.js';
import { provideCatalogues } from './localize/index.js';

provideCatalogues({ version, source: digest, languages, load });
define();
