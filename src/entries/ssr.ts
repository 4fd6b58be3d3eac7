import { jsonLd } from '../static-html/json-ld.js';
import { useOwnCatalogues } from '../embed/package-catalogues.js';
import { localeFor, translatorFor } from '../server/locale.js';
import { languages, SOURCE_LOCALE } from '../localize/index.js';

export type { KapTag } from '../server/elements.js';
export type { AttributeValue } from '../server/html.js';
export { css, renderToString, type RenderOptions } from '../server/render.js';

useOwnCatalogues();

/**
 * Describes the overview to search engines, in a language: JSON-LD that is safe inside
 * `<script type="application/ld+json">`.
 * @param lang a language tag; English is described where we do not have that language
 */
export const structuredData = async (lang = ''): Promise<string> =>
  jsonLd(translatorFor(await localeFor([lang], [SOURCE_LOCALE, ...Object.keys(languages())])));
