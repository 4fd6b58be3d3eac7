// What readers see of an element, read through shadow roots and slots.
import type { Page } from '../../harness/browsers/index.js';
import { ELEMENTS, text } from './texts.js';

// Runs in the page, as text: it may use nothing from outside.
const visibleText = (selector: string) => {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return '';
    if (/^(style|script|template|svg)$/.test(node.localName)) return '';
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      return (assigned.length > 0 ? assigned : [...node.childNodes]).map(read).join('');
    }
    if (node instanceof HTMLDetailsElement && !node.open) {
      return [...node.children]
        .filter(({ localName }) => localName === 'summary')
        .map(read)
        .join();
    }
    const pieces = [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    return getComputedStyle(node).display.startsWith('inline') ? pieces : ` ${pieces} `;
  };
  // What a placeholder shows stands in a shadow root around it.
  const roots = [...document.querySelectorAll(':not(kap-explainer, kap-quote, kap-cta)')].flatMap(
    (host) => host.shadowRoot ?? [],
  );
  return [document, ...roots]
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map(read)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
};

/** A text as `visibleText` gives it: no-break spaces are spaces too. */
const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim();

const asked = (selector: string) => `(${String(visibleText)})(${JSON.stringify(selector)})`;

/** The visible text of all that a selector finds. */
export const visibleTextOf = async (page: Page, selector: string): Promise<string> =>
  (await page.evaluate(asked(selector))) as string;

/** Waits until a text is visible in what a selector finds. */
export async function sees(page: Page, selector: string, wanted: string): Promise<void> {
  await page.waitFor(`${asked(selector)}.includes(${JSON.stringify(collapsed(wanted))})`);
}

/** Waits until each of the three elements that is in the page speaks a language. */
export async function speaks(page: Page, tag: string, within = ''): Promise<void> {
  const wanted = Object.entries(ELEMENTS).map(([name, id]) => {
    const selector = `${within} ${name}`.trim();
    return `(!document.querySelector(${JSON.stringify(selector)}) ||
      ${asked(selector)}.includes(${JSON.stringify(collapsed(text(tag, id)))}))`;
  });
  await page.waitFor(wanted.join(' && '));
}

/** Sets the page's language, as a site's own switch does. */
export const setLang = (page: Page, lang: string): Promise<unknown> =>
  page.evaluate((value) => void (document.documentElement.lang = value), lang);
