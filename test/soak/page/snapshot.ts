// What an element shows, as lines: names, attributes and text of every node, through shadow roots.

/** What engines, readers and history leave on nodes, and what says nothing of what is shown. */
const LEFT_OUT = /^(style|open)$/;

const textOf = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';

function attributesOf(element: Element): string {
  const pairs = element
    .getAttributeNames()
    .filter((name) => !LEFT_OUT.test(name))
    .map((name) => `${name}="${textOf(element.getAttribute(name))}"`)
    // Where the theme is fixed, the page's colour is not followed, and nothing comes of it.
    .map((pair) => (element.matches('.frame:not(.auto)') ? pair.replace(' on-dark', '') : pair));
  return pairs.sort().join(' ');
}

/**
 * What no attribute says: whether it is seen, what is chosen, whether it has our look. Styles of
 * what is not seen are none: WebKit does not keep them up to date.
 */
function stateOf(element: Element): string {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const isSelected = element.localName === 'option' && (element as HTMLOptionElement).selected;
  const { color, lineHeight } = style;
  const look = element.matches('.frame') && element.checkVisibility() ? [color, lineHeight] : [];
  return [style.display, ...look, isSelected && 'selected'].filter(Boolean).join(' ');
}

/** A slot of ours through which the page's own text is seen as if there were no root. */
const isOpenSlot = (element: Element): boolean =>
  element.matches('slot[data-kap-made]') && !(element as HTMLSlotElement).name;

/** A root that shows something of ours. */
function rootOf({ shadowRoot: root }: Element): ShadowRoot | null {
  const only = root?.childElementCount === 1 && root.firstElementChild!;
  return only && isOpenSlot(only) ? null : root;
}

/** @param depth how far to indent */
export function snapshot(node: Node, depth = 0): string[] {
  const indent = ' '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = textOf(node.nodeValue);
    return text ? [`${indent}${text}`] : [];
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  // Tells of a change, or how the page was printed: when, and from where.
  if (element.matches('[role=status], .print') || isOpenSlot(element)) return [];
  const root = rootOf(element);
  return [
    `${indent}<${element.localName} ${attributesOf(element)}> ${stateOf(element)}`,
    ...(root ? [`${indent} #root ${root.adoptedStyleSheets.length}`] : []),
    ...[...(root?.childNodes ?? []), ...element.childNodes].flatMap((child) =>
      snapshot(child, depth + 1),
    ),
  ];
}

/** The first line in which two snapshots differ, with what stands before; undefined where none does. */
export function difference(got: readonly string[], wanted: readonly string[]): string | undefined {
  const at = got.findIndex((line, i) => line !== wanted[i]);
  if (at < 0 && got.length >= wanted.length) return undefined;
  const i = at < 0 ? got.length : at;
  return [
    ...got.slice(Math.max(0, i - 4), i),
    `- is:    ${got.slice(i, i + 2).join(' | ') || 'nothing'}`,
    `- fresh: ${wanted.slice(i, i + 2).join(' | ') || 'nothing'}`,
  ].join('\n');
}
