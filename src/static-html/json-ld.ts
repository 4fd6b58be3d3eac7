import { message, revisedOn, type Source, sources, type Translator } from '../content/index.js';

/** A publication; its date stands after the last comma of the publisher, where it bears one. */
function citation([name, published, url]: Source): object {
  const [, publisher = published, date] = /^(.*), (\d{4}[\d-]*)$/.exec(published) ?? [];
  return {
    '@type': 'CreativeWork',
    name,
    inLanguage: 'en',
    publisher: { '@type': 'Organization', name: publisher },
    ...(date && { datePublished: date }),
    ...(url && { url }),
  };
}

/**
 * What search engines are told of a page with the overview, as JSON-LD (schema.org, MedicalWebPage).
 * Nobody has reviewed the text, so no reviewer and no review date are named.
 * @returns JSON that may also stand in a `<script type="application/ld+json">`
 */
export function jsonLd(t: Translator): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: t.text(message('title')),
    inLanguage: t.has(message('title')) ? t.locale : 'en',
    dateModified: revisedOn,
    about: {
      '@type': 'MedicalTherapy',
      name: 'Ketamine-assisted psychotherapy',
      alternateName: 'KAP',
    },
    aspect: ['treatment', 'risks', 'side effects'],
    citation: sources.map(citation),
  };
  return JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');
}
