import { revisedOn } from './revision.js';
import { sources } from './sources.js';
import type { Translator } from './translator.js';

/**
 * Describes the overview to search engines: a schema.org `MedicalWebPage` as JSON-LD. It claims no
 * review: only the clinic knows of one.
 * @returns text that is safe inside `<script type="application/ld+json">`
 */
export function structuredData(t: Translator): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: t.text('title'),
    inLanguage: t.locale,
    dateModified: revisedOn,
    citation: sources.map(([name, published, url]) => ({
      '@type': 'CreativeWork',
      name: `${name} (${published})`,
      url,
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
