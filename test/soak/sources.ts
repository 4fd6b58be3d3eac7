// What pages write of ours, in all its forms.
import { readFileSync } from 'node:fs';
import { built } from '../../build/built.js';
import { renderToString } from '../support/ssr.js';

const LINK = '<a href="/about">About KAP</a>';
const EDITION = readFileSync(built('static/es/kap-explainer.US.html'), 'utf8');
const fallback = { text: 'About KAP', href: '/about' };

/** Each is one element of the page: one of ours, or a placeholder with what stands around it. */
export const SOURCES = [
  `<kap-explainer region="US" layout="accordion" language-menu>${LINK}</kap-explainer>`,
  `<kap-explainer region="US">${EDITION}</kap-explainer>`,
  await renderToString(
    'kap-explainer',
    { layout: 'accordion', 'cta-href': '/contact' },
    { lang: 'es', fallback },
  ),
  `<div data-kap="explainer" data-kap-layout="accordion">${LINK}</div>`,
  `<kap-quote author="Ana Ruiz"><p slot="text">It helped me.</p>${LINK}</kap-quote>`,
  `<kap-quote>${LINK}</kap-quote>`,
  `<kap-cta href="/contact">${LINK}</kap-cta>`,
  await renderToString('kap-cta', { href: '/contact', lang: 'fr' }, { fallback }),
  `<p><a href="/about#kap-explainer_layout-compact">About KAP</a></p>`,
  `<ul><li><a href="/about#kap-quote_lang-es">About KAP</a></li></ul>`,
  `<div data-kap="cta" data-kap-href="/contact" data-kap-lang="ar">${LINK}</div>`,
  `<div data-kap="explainer" data-kap-layout="compact">${EDITION}</div>`,
];

/** What the page begins with. */
export const FIRST = [0, 2, 3, 4].map((i) => SOURCES[i]!);

/** What stands between the tags; a `slot` is added. */
export const SLOTTED = [LINK, '<span>Our own</span>', '<p>Our own words</p>', EDITION];
