import { attributeOf, own, pageOf } from '../dom/unclobbered.js';
import { parseTag } from './language-tag.js';

/** The closest node above, across shadow roots: the light parent, or the host of a shadow root. */
export const above = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : own(node, 'parentNode');

/** What a node itself says of its language. */
export const langOf = (node: Node): string | null =>
  attributeOf(node, 'lang') || attributeOf(node, 'xml:lang');

/** The language of a page as a whole; empty where it says none. */
export function pageLang(page: Document): string {
  const meta = 'meta[http-equiv=content-language i]';
  // Only where it says none: a search that finds nothing goes through the whole page.
  return (
    langOf(own(page, 'documentElement')) ||
    own(page, 'querySelector').call(page, meta)?.getAttribute('content') ||
    ''
  );
}

/** The languages of the browser, the reader's favourite first. Not every one has a list. */
export const browserLanguages = (): readonly string[] =>
  [navigator.languages, navigator.language].flat();

/** The nearest `lang` that names a language, from a node upwards, below `<html>`. */
function nearest(node: Node | null): string | undefined {
  for (; node; node = above(node)) {
    if (own(node, 'parentNode') === pageOf(node)) return undefined;
    const tag = parseTag(langOf(node));
    if (tag) return tag;
  }
  return undefined;
}

/**
 * The language that a place in a page asks for: the element's own `lang`, the nearest above it, the
 * page's option, `<html lang>` or the `<meta>` in its place; of the browser's languages, where the
 * page states none, the first that is at hand.
 * @param option the page's option: a tag, `auto` for the browser's languages, or empty
 * @param atHand tells whether we have a language
 */
export function requestedLanguage(
  element: Element,
  option: string,
  atHand: (tag: string) => unknown,
): string {
  const fromBrowser = (): string | undefined => {
    const spoken = browserLanguages().flatMap((tag) => parseTag(tag) ?? []);
    return spoken.find(atHand) ?? spoken[0];
  };
  return (
    nearest(element) ??
    (option.toLowerCase() === 'auto' ? fromBrowser() : parseTag(option)) ??
    parseTag(pageLang(pageOf(element))) ??
    fromBrowser() ??
    'en'
  );
}

/** The language of the page around an element, its own `lang` not counted; empty where unknown. */
export function surroundingLanguage(element: Element): string {
  return nearest(above(element)) ?? parseTag(pageLang(pageOf(element))) ?? '';
}
