// Pages whose elements a server has drawn.
import type { KapTag, RenderOptions } from '../../../src/entries/ssr.js';
import { renderToString } from '../../support/ssr.js';

const ATTRIBUTES = {
  'kap-explainer': {
    layout: 'accordion',
    region: 'US',
    'cta-href': '/contact',
    'language-menu': true,
  },
  'kap-quote': {},
  'kap-cta': { href: '/contact' },
};

/** The three elements as a server draws them, with something of the page's below each. */
export async function serverThree(options: RenderOptions = {}): Promise<string> {
  const html = Object.entries(ATTRIBUTES).map(async ([tag, attributes]) => {
    const fallback = { text: 'About KAP', href: '/about' };
    const element = await renderToString(tag as KapTag, attributes, { fallback, ...options });
    return `${element}<p>Below ${tag}</p>`;
  });
  return (await Promise.all(html)).join('\n');
}
