import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { type RegionCode, regions } from '../../src/content/index.js';
import { jsonLd } from '../../src/static-html/json-ld.js';
import { ctaHtml, explainerHtml, quoteHtml } from '../../src/static-html/index.js';
import type { Texts } from './texts.js';

const REGIONS = [undefined, ...(Object.keys(regions) as RegionCode[])];

/** The files of the static edition in one language, by name. */
export function staticEdition({ t, draft }: Texts): Record<string, string> {
  const files: Record<string, string> = {
    'kap-quote.html': quoteHtml(t, draft),
    'kap-cta.html': ctaHtml(t, draft),
    'kap-explainer.jsonld': `${jsonLd(t)}\n`,
  };
  for (const layout of ['article', 'compact'] as const) {
    for (const region of REGIONS) {
      const name = ['kap-explainer', layout === 'compact' && layout, region, 'html'];
      files[name.filter(Boolean).join('.')] = explainerHtml(t, layout, region, draft);
    }
  }
  return files;
}

/** Writes `dist/static/<tag>/` for every language, and the style sheet that they can do without. */
export function writeStatic(languages: readonly Texts[]): void {
  for (const texts of languages) {
    const folder = `dist/static/${texts.t.locale}`;
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(staticEdition(texts))) {
      writeFileSync(`${folder}/${name}`, text);
    }
  }
  cpSync('src/static-html/static.css', 'dist/static/static.css');
}
