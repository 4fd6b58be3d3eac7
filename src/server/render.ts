import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { safeLink } from '../elements/shared/safe-link.js';
import { escapeHtml } from '../static-html/escape.js';
import { sheetText } from '../elements/styles.js';
import { createElement, type KapTag, stylesOf, TAGS } from './elements.js';
import { type AttributeValue, readAttributes, writeAttributes } from './html.js';
import { localeFor } from './locale.js';

export interface RenderOptions {
  /** The page's language. The element is shown in it, and marked so, unless it has its own `lang`. */
  lang?: string;
  /** The page's address; links relative to it are judged by it. */
  url?: string;
  /** The nonce of a content security policy, for the styles. */
  nonce?: string;
  /** The address of `kap-elements.css`, to be linked instead of styles in the page. */
  stylesheet?: string;
  /** What shows where shadow roots in HTML do not: a text, or a link. */
  fallback?: string | { text: string; href: string };
  /** Texts of the page's own, by the name of the slot that they fill. */
  slots?: Readonly<Record<string, string>>;
}

/** Judges relative links where the page's address is not known. */
const ANY_PAGE = 'https://page.invalid/';

/** What Lit leaves for hydration, which never takes place. No text can look like it: it is escaped. */
const MARKERS = /<!--.*?-->|<\?>/g;

/** Lit writes this property as an attribute, which selects whatever its value is. */
const SELECTED = / selected="(true|false)"/g;

/** Lit draws slots only below a host. This one knows nothing, which spares us its shim of the DOM. */
class Host extends ElementRenderer {}

/**
 * Where links to the safety part lead before the script has come: fragments do not reach into shadow
 * roots. It stands right after that part, whose end, the help lines, it brings into view.
 */
const SAFETY = '<span id="kap-safety" slot="after-safety"></span>';
const SAFETY_STYLES = '::slotted([id="kap-safety"]){scroll-margin-block-start:80vh}';

/** The styles of all elements, as `kap-elements.css` has them. */
export const css = sheetText([...new Set(TAGS.flatMap(stylesOf))]) + SAFETY_STYLES;

function styles(tag: KapTag, { nonce, stylesheet }: RenderOptions): string {
  if (stylesheet) return `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  const own = sheetText(stylesOf(tag)) + (tag === 'kap-explainer' ? SAFETY_STYLES : '');
  return `<style${nonce ? ` nonce="${escapeHtml(nonce)}"` : ''}>${own}</style>`;
}

function fallbackHtml(fallback: RenderOptions['fallback'] = '', url: string): string {
  if (typeof fallback === 'string') return escapeHtml(fallback);
  const text = escapeHtml(fallback.text);
  const href = safeLink(fallback.href, url);
  return href ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
}

/**
 * Draws an element as HTML with a declarative shadow root, which needs no script. Once the script is
 * there, the element draws itself anew in its place.
 * @param attributes any attributes, by their names in HTML
 */
export async function renderToString(
  tag: KapTag,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  options: RenderOptions = {},
): Promise<string> {
  const { lang = '', fallback, slots = {} } = options;
  const url = new URL(options.url ?? '', ANY_PAGE).href;
  const written = readAttributes(tag, { ...(lang && { lang }), ...attributes });
  const element = createElement(tag, written, { lang, url, slots: Object.keys(slots) });
  element.localeState = await localeFor([written.get('lang'), lang], element.languages());
  const below = { customElementHostStack: [new Host(tag)] };
  const shadow = collectResultSync(render(element.template(), below))
    .replace(MARKERS, '')
    .replace(SELECTED, (_, selected) => (selected === 'true' ? ' selected' : ''));
  const texts = Object.entries(slots)
    .map(([name, text]) => `<span slot="${escapeHtml(name)}">${escapeHtml(text)}</span>`)
    .join('');
  const children = (tag === 'kap-explainer' ? SAFETY : '') + texts + fallbackHtml(fallback, url);
  return `<${tag}${writeAttributes(written)}><template shadowrootmode="open">${styles(tag, options)}${shadow}</template>${children}</${tag}>`;
}
