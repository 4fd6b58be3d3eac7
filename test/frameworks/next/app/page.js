import { renderToString, structuredData } from 'kap-elements/ssr';
import { createElement } from 'react';
import { Define } from './define.js';

const lang = 'es';

/** Puts HTML on the page as it is; React never looks into it. */
const raw = (type, key, html, props) =>
  createElement(type, { key, ...props, dangerouslySetInnerHTML: { __html: html } });

export default async function Page() {
  const elements = await Promise.all([
    renderToString(
      'kap-explainer',
      { layout: 'accordion', 'cta-href': '/contact' },
      { lang, fallback: 'KAP' },
    ),
    renderToString('kap-quote', {}, { lang }),
    renderToString('kap-cta', { href: '/contact' }, { lang }),
  ]);
  return [
    raw('script', 'data', await structuredData(lang), { type: 'application/ld+json' }),
    ...elements.map((html, i) => raw('div', i, html)),
    createElement(Define, { key: 'define' }),
  ];
}
