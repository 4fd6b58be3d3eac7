import { jsonLd } from '../static-html/json-ld.js';
import { useOwnCatalogues } from '../embed/package-catalogues.js';
import { localeFor, translatorFor } from '../server/locale.js';
import { read, shortText } from '../server/read.js';
import { languages, SOURCE_LOCALE } from '../localize/index.js';

export type { KapTag } from '../server/elements.js';
export type { AttributeValue } from '../server/html.js';
export type { RenderOptions } from '../server/options.js';
export { css, renderToString } from '../server/render.js';

useOwnCatalogues();

/**
 * Describes the overview to search engines, in a language: JSON-LD that is safe inside
 * `<script type="application/ld+json">`.
 * @param lang a language tag; English is described where we do not have that language
 */
export async function structuredData(lang = ''): Promise<string> {
  const wanted = read('structuredData: lang', shortText, () => lang);
  const available = [SOURCE_LOCALE, ...Object.keys(languages())];
  return jsonLd(translatorFor(await localeFor([wanted], available)));
}
