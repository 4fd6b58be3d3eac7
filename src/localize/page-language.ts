import { parseTag } from './language-tag.js';

/** The closest node above, across shadow roots: the light parent, or the host of a shadow root. */
export const above = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;

/** The nearest `lang` that names a language, from a node upwards, below `<html>`. */
function nearest(node: Node | null): Intl.Locale | undefined {
  for (; node; node = above(node)) {
    if (node === node.ownerDocument?.documentElement) return undefined;
    const locale = node instanceof Element ? parseTag(node.getAttribute('lang')) : undefined;
    if (locale) return locale;
  }
  return undefined;
}

/**
 * The language that a place in a page asks for: the element's own `lang`, the nearest above it, the
 * page's option, `<html lang>`; of the browser's languages, where the page states none, the first
 * that is at hand.
 * @param option the page's option: a tag, `auto` for the browser's languages, or empty
 * @param atHand tells whether we have a language
 */
export function requestedLanguage(
  element: Element,
  option: string,
  atHand: (tag: string) => unknown,
): Intl.Locale {
  const fromBrowser = (): Intl.Locale | undefined => {
    const spoken = navigator.languages.flatMap((tag) => parseTag(tag) ?? []);
    return spoken.find(({ baseName }) => atHand(baseName)) ?? spoken[0];
  };
  return (
    nearest(element) ??
    (option.toLowerCase() === 'auto' ? fromBrowser() : parseTag(option)) ??
    parseTag(element.ownerDocument.documentElement.lang) ??
    fromBrowser() ??
    new Intl.Locale('en')
  );
}

/** The language of the page around an element, its own `lang` not counted; empty where unknown. */
export function surroundingLanguage(element: Element): string {
  const locale = nearest(above(element)) ?? parseTag(element.ownerDocument.documentElement.lang);
  return locale?.baseName ?? '';
}
