import { englishTranslator } from '../../src/content/index.js';
import { explainerHtml } from '../../src/static-html/index.js';
import { attribute, elements, linksOf, treeText } from '../harness/html-tree.js';

/**
 * What is left of a snippet: all that it needs, or at least something true to read that leads on, or
 * neither.
 */
export type Verdict = 'kept' | 'fallback shown' | 'lost';

/** A way of putting the overview into a page. */
export interface Row {
  name: string;
  html: string;
  /** Judges what a sanitizer made of it. */
  judge: (html: string) => Verdict;
}

const LABEL = 'About ketamine-assisted psychotherapy';
const PAGE = 'https://clinic.example/about';
const CONFIGURED = `${PAGE}#kap-explainer_lang-es_layout-compact`;
const FRAME = 'https://clinic.example/kap/frame.html?lang=es';
const SHORTCODE = '[kap_explainer lang="es"]';
const CSS = ':host{display:block}';

const has = (html: string, tag: string, name: string, value: string): boolean =>
  elements(html).some((node) => node.tagName === tag && attribute(node, name) === value);

/** Whether the link can be read and followed, and no code stands beside it. */
const isLink = (html: string, href: string): boolean =>
  treeText(html).includes(LABEL) &&
  !treeText(html).includes(CSS) &&
  // TinyMCE writes addresses as seen from the page.
  linksOf(html).some((found) => new URL(found, PAGE).href === new URL(href, PAGE).href);

/** Whether the frame is there and may run scripts. */
const isFrame = (html: string): boolean =>
  elements(html).some(
    (node) =>
      attribute(node, 'src') === FRAME &&
      (attribute(node, 'sandbox') ?? 'allow-scripts').includes('allow-scripts'),
  );

const verdict = (kept: boolean, fallback: boolean): Verdict =>
  kept ? 'kept' : fallback ? 'fallback shown' : 'lost';

const edition = explainerHtml(englishTranslator, 'compact', 'US', false);
const shape = (html: string): string =>
  elements(html)
    .map(({ tagName }) => tagName)
    .join();

/** Our element around the link: where a parser moves one out of the other, both would show. */
const isAround = (html: string): boolean => {
  const host = elements(html).find(({ tagName }) => tagName === 'kap-explainer');
  return host?.childNodes.some((node) => node.nodeName === 'a') ?? false;
};

export const rows: Row[] = [
  {
    name: 'script + element',
    html: '<script defer src="https://clinic.example/kap/kap.js"></script>\n<kap-explainer region="US"></kap-explainer>',
    judge: (html) =>
      verdict(
        elements(html).some(({ tagName }) => tagName === 'script') &&
          has(html, 'kap-explainer', 'region', 'US'),
        false,
      ),
  },
  {
    name: 'element with link',
    html: `<kap-explainer region="US"><a href="/about-kap">${LABEL}</a></kap-explainer>`,
    judge: (html) =>
      verdict(
        has(html, 'kap-explainer', 'region', 'US') && isAround(html),
        isLink(html, '/about-kap'),
      ),
  },
  {
    name: 'div',
    html: `<div data-kap="explainer" data-kap-lang="es"><a href="/about-kap">${LABEL}</a></div>`,
    judge: (html) =>
      verdict(
        has(html, 'div', 'data-kap', 'explainer') && has(html, 'div', 'data-kap-lang', 'es'),
        isLink(html, '/about-kap'),
      ),
  },
  {
    name: 'link',
    html: `<a href="${CONFIGURED.replace('&', '&amp;')}">${LABEL}</a>`,
    judge: (html) => verdict(isLink(html, CONFIGURED), isLink(html, PAGE)),
  },
  {
    name: 'static edition',
    html: edition,
    judge: (html) =>
      verdict(
        treeText(html) === treeText(edition) &&
          linksOf(html).join() === linksOf(edition).join() &&
          shape(html) === shape(edition),
        treeText(html) === treeText(edition),
      ),
  },
  {
    name: 'frame',
    html: `<iframe src="${FRAME}" title="${LABEL}"></iframe>\n<p><a href="${PAGE}">${LABEL}</a></p>`,
    judge: (html) => verdict(isFrame(html), isLink(html, PAGE)),
  },
  {
    name: 'shortcode',
    html: SHORTCODE,
    judge: (html) => verdict(treeText(html) === SHORTCODE, false),
  },
  {
    name: 'server-rendered',
    html: `<kap-explainer region="US"><template shadowrootmode="open"><style>${CSS}</style><p>KAP has risks.</p></template><a href="/about-kap">${LABEL}</a></kap-explainer>`,
    judge: (html) =>
      verdict(
        has(html, 'template', 'shadowrootmode', 'open') && isAround(html),
        isLink(html, '/about-kap'),
      ),
  },
];
