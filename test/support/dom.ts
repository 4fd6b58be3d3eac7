import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { english, type MessageId } from '../../src/content/messages/index.js';
import type { KapCta } from '../../src/elements/cta/kap-cta.js';
import type { KapExplainer } from '../../src/elements/explainer/kap-explainer.js';
import type { KapQuote } from '../../src/elements/quote/kap-quote.js';

/** Any of the three elements. */
export type Kap = KapExplainer | KapQuote | KapCta;

export { html };

/** Whether an element has drawn: until then its shadow root holds one slot, and nothing else. */
export const hasDrawn = (element: Element): boolean =>
  Boolean(element.shadowRoot?.querySelector(':not(slot)'));

/** Waits until elements have drawn. */
export const drawn = async (...elements: Element[]): Promise<void> => {
  const haveDrawn = async (): Promise<boolean> => {
    // What an element throws while it draws is said here, not a time-out later.
    for (const element of elements) await (element as Partial<Kap>).updateComplete;
    return elements.every(hasDrawn);
  };
  await waitUntil(haveDrawn, 'drawn', { interval: 2, timeout: 5000 });
};

/** Puts something on the page and waits until each of our elements in it has drawn. */
async function put<T extends Element>(template: unknown): Promise<T> {
  const root = fixtureSync<T>(template as string);
  const ours = [root, ...root.querySelectorAll('*')].filter((node) => /^kap-/.test(node.localName));
  await drawn(...ours);
  return root;
}

/** Puts an element on the page and waits until it has drawn. */
export const explainer = (template: unknown): Promise<KapExplainer> => put(template);
export const quote = (template: unknown): Promise<KapQuote> => put(template);
export const cta = (template: unknown): Promise<KapCta> => put(template);
/** The same for several, inside one element of the page. */
export const page = (template: unknown): Promise<HTMLElement> => put(template);

/** The text of a node, white space collapsed as on a page. */
export const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All that an element has drawn, as text. */
export const shadowText = (element: Element): string => textOf(element.shadowRoot);

/** Asserts that a text is somewhere in what an element has drawn. */
export const expectSaid = (element: Element, text: string): void => {
  expect(shadowText(element).includes(text), `says "${text}"`).to.equal(true);
};

/** Asserts that a text is nowhere in what an element has drawn. */
export const expectUnsaid = (element: Element, text: string): void => {
  expect(shadowText(element).includes(text), `says "${text}"`).to.equal(false);
};

/** The first node in an element's shadow root that fits. */
export function inside(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has drawn no ${selector}`);
  return found;
}

/** The list from which a reader picks a language. */
export const menuOf = (element: Element): HTMLSelectElement =>
  inside(element, 'select') as HTMLSelectElement;

/** Picks a language as a reader does. */
export function pick(element: Element, tag: string): void {
  const menu = menuOf(element);
  menu.focus();
  menu.value = tag;
  menu.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Every node in an element's shadow root that fits, in order. */
export const allInside = <T extends Element = HTMLElement>(
  element: Element,
  selector: string,
): T[] => [...element.shadowRoot!.querySelectorAll<T>(selector)];

/** The first part of that name. */
export const part = (element: Element, name: string): HTMLElement =>
  inside(element, `[part~="${name}"]`);

/** All regions that have a name. */
export const namedRegions = (element: Element): HTMLElement[] =>
  allInside(element, ':is(section, [role=region]):is([aria-label], [aria-labelledby])');

/** The safety part: the only named region. */
export function safetyPart(element: Element): HTMLElement {
  const [found] = namedRegions(element);
  if (!found) throw new Error(`<${element.localName}> has drawn no named region`);
  return found;
}

/** The smallest nodes with exactly the text of a message. */
export const nodesShowing = (element: Element, text: string): HTMLElement[] =>
  allInside(element, '*').filter(
    (node) => textOf(node) === text && ![...node.children].some((child) => textOf(child) === text),
  );

/** The one node that says a message in English. */
export function nodeShowing(element: Element, id: MessageId): HTMLElement {
  const [node] = nodesShowing(element, english[id]);
  if (!node) throw new Error(`"${id}" is not said`);
  return node;
}

/** Whether a node takes any room on the page, and is not in a closed `<details>`. */
export const isShown = (node: Element): boolean =>
  node.getClientRects().length > 0 && node.checkVisibility({ visibilityProperty: true });

/** A node's elements from the inside out, itself first, across shadow roots. */
export function* outwards(node: Node): Generator<Element> {
  let at: Node | null = node;
  while (at) {
    if (at instanceof Element) yield at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
}

/** The language of a node's text: the closest `lang`, also above a shadow root. */
export function closestLang(node: Node): string {
  for (const element of outwards(node)) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}

/** Whether one node stands before another. */
export const isBefore = (first: Node, second: Node): boolean =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
