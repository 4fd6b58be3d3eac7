import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { SOURCE_LOCALE } from '../localize/index.js';
import { safeLink } from '../elements/shared/safe-link.js';
import { version } from '../elements/shared/version.js';
import { escapeHtml } from '../static-html/escape.js';
import { sheetText } from '../elements/styles.js';
import { createElement, type KapTag, stylesOf, TAGS } from './elements.js';
import { type AttributeValue, readAttributes, writeAttributes, contentOfHtml } from './html.js';
import { localeFor } from './locale.js';
import { type Options, readOptions, type RenderOptions } from './options.js';
import { inWords } from './read.js';

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

const nonceOf = ({ nonce }: Options): string => (nonce ? ` nonce="${escapeHtml(nonce)}"` : '');

/** Has the browser ask for a language at the address at which `kap.js` will. */
function languageAhead(locale: string, options: Options): string {
  if (!options.base || locale === SOURCE_LOCALE) return '';
  const address = `${options.base.replace(/\/?$/, '/')}locales/${locale}.js?v=${version}`;
  return `<link rel="modulepreload"${nonceOf(options)} href="${escapeHtml(address)}">`;
}

function styles(tag: KapTag, options: Options): string {
  const { stylesheet } = options;
  if (stylesheet) return `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  const own = sheetText(stylesOf(tag)) + (tag === 'kap-explainer' ? SAFETY_STYLES : '');
  return `<style${nonceOf(options)}>${own}</style>`;
}

function fallbackHtml({ fallback, url }: Options): string {
  const text = escapeHtml(fallback.text);
  const href = safeLink(fallback.href, url);
  return href ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
}

/**
 * Draws an element as HTML with a declarative shadow root, which needs no script. Once the script is
 * there, the element takes it over where it would draw the same, and else draws itself anew. Values of the wrong kind are left out, with a
 * warning.
 * @param attributes any attributes, by their names in HTML
 * @throws (rejects) where there is no such element
 */
export async function renderToString(
  tag: KapTag,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  options: RenderOptions = {},
): Promise<string> {
  if (!TAGS.includes(tag))
    throw new Error(
      `renderToString: the element is ${inWords(tag)}; allowed is ${TAGS.join(', ')}.`,
    );
  const read = readOptions(`<${tag}>: options`, options);
  const { lang, url, slots } = read;
  const own = readAttributes(`<${tag}>: attributes`, attributes);
  const written = new Map([...(lang ? [['lang', lang] as const] : []), ...own]);
  const element = createElement(tag, written, { lang, url, slots: [...slots.keys()] });
  element.localeState = await localeFor([written.get('lang'), lang], element.languages());
  const below = { customElementHostStack: [new Host(tag)] };
  const shadow = collectResultSync(render(element.template(), below))
    .replace(MARKERS, '')
    .replace(SELECTED, (_, selected) => (selected === 'true' ? ' selected' : ''));
  const texts = Array.from(
    slots,
    ([name, text]) => `<span slot="${escapeHtml(name)}">${escapeHtml(text)}</span>`,
  ).join('');
  const children = (tag === 'kap-explainer' ? SAFETY : '') + texts + fallbackHtml(read);
  return `${languageAhead(element.localeState.locale, read)}<${tag}${writeAttributes(written)}><template shadowrootmode="open">${styles(tag, read)}${shadow}<template data-digest="${element.digest(contentOfHtml(shadow))}"></template></template>${children}</${tag}>`;
}
