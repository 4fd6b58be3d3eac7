// What assistive technology and eyes get of our elements, told from inside the page. Bundled with
// dom-accessibility-api by support/bundle.ts, and evaluated: no page has to allow it.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Roles that a name belongs to; of everything else, the text is what counts. */
const NAMED = /^(blockquote|button|combobox|figure|group|heading|link|list|listitem|region)$/;
const TAGS = 'kap-explainer, kap-quote, kap-cta';

export interface Shown {
  element: string;
  /** Roles with names, and texts, in reading order, whether or not a `<details>` is open. */
  lines: string[];
  /** What our style sheet gives its first paragraph, whatever the page's own styles are. */
  style: Record<string, string>;
  width: number;
  /** The width of its first paragraph. */
  text: number;
  /** Whether it stands where the page's own text after it stands. */
  covers: boolean;
  /** How far it reaches over the sides of the page, in pixels. */
  sticksOut: number;
}

const isHidden = (element: Element) => {
  const { display, visibility } = getComputedStyle(element);
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    element.ariaHidden === 'true' ||
    /^(style|script|template|svg)$/.test(element.localName)
  );
};

const inTree = (element: Element): Node[] => {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
};

function linesOf(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue?.replace(/\s+/g, ' ').trim();
    return text ? [text] : [];
  }
  if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node as Element)) return [];
  const element = node as Element;
  const role = getRole(element) ?? '';
  const level = role === 'heading' ? element.localName.slice(1) : '';
  // What a change of language was announced by is not part of the text.
  if (role === 'status') return [role];
  const own = NAMED.test(role) ? [`${role}${level} "${computeAccessibleName(element)}"`] : [];
  return [...own, ...inTree(element).flatMap(linesOf)];
}

const below = (node: Node): Element[] =>
  (node.nodeType === Node.ELEMENT_NODE ? inTree(node as Element) : []).flatMap((child) =>
    child.nodeType === Node.ELEMENT_NODE ? [child as Element, ...below(child)] : [],
  );

/** Fragments of boxes: an inline one around a block starts and ends on lines that it shares. Chromium has
 * boxes also for what a closed `<details>` hides. */
const boxesOf = (element: Element) =>
  [element, ...below(element)]
    .filter(
      (part) => part.role !== 'status' && !part.closest('details:not([open]) > :not(summary)'),
    )
    .flatMap((part) => [...part.getClientRects()])
    .filter(({ width, height }) => width > 0 && height > 0);

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

function shown(element: Element, after: Element | null): Shown {
  const paragraph = below(element).find(
    (part) => /^(p|blockquote)$/.test(part.localName) && part.role !== 'status',
  );
  const style = getComputedStyle(paragraph ?? element);
  const { direction, overflowWrap, textAlign, textIndent, textTransform, whiteSpace } = style;
  const boxes = boxesOf(element);
  const { clientWidth } = element.ownerDocument.documentElement;
  return {
    element: element.localName,
    lines: linesOf(element),
    style: { direction, overflowWrap, textAlign, textIndent, textTransform, whiteSpace },
    width: element.getBoundingClientRect().width,
    text: paragraph?.getBoundingClientRect().width ?? 0,
    covers: !!after && boxes.some((box) => overlap(box, after.getBoundingClientRect())),
    sticksOut: Math.max(...boxes.map(({ left, right }) => Math.max(-left, right - clientWidth))),
  };
}

/** All our elements in a tree, in order; `data-after` marks the page's own text after them. */
export const look = (root: ParentNode): Shown[] => {
  const after = root.querySelector('[data-after]');
  const placeholders = [...root.querySelectorAll('[data-kap]')];
  return [root, ...placeholders.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
    .flatMap((root) => [...root.querySelectorAll(TAGS)])
    .map((element) => shown(element, after));
};
