// What an element shows, as lines: names, attributes and text of every node, through shadow roots.

/** What engines, readers and history leave on nodes, and what says nothing of what is shown. */
const LEFT_OUT = /^(style|open)$/;

const textOf = (text: string | null) => text?.replace(/\s+/g, ' ').trim() ?? '';

function attributesOf(element: Element, isSeen: boolean): string {
  const pairs = element
    .getAttributeNames()
    .filter((name) => !LEFT_OUT.test(name))
    .map((name) => `${name}="${textOf(element.getAttribute(name))}"`)
    // Where the theme is fixed, or nothing is seen, the page's colour need not be followed.
    .map((pair) =>
      !isSeen || element.matches('.frame:not(.auto)') ? pair.replace(' on-dark', '') : pair,
    );
  return pairs.sort().join(' ');
}

/**
 * What no attribute says of an element that is seen: how, whether it has our look, what is chosen.
 * Others have no style: WebKit does not keep it up to date. Nor does it line heights, where they go
 * by `:lang()` and a host gets another `lang`.
 */
function stateOf(element: Element, { display, color }: CSSStyleDeclaration): string {
  const isSelected = element.localName === 'option' && (element as HTMLOptionElement).selected;
  return [display, element.matches('.frame') && color, isSelected && 'selected']
    .filter(Boolean)
    .join(' ');
}

/** A slot of ours through which the page's own text is seen as if there were no root. */
const isOpenSlot = (element: Element): boolean =>
  element.matches('slot[data-kap-made]') && !(element as HTMLSlotElement).name;

/** A root that shows something of ours. */
function rootOf({ shadowRoot: root }: Element): ShadowRoot | null {
  const only = root?.childElementCount === 1 && root.firstElementChild!;
  return only && isOpenSlot(only) ? null : root;
}

/**
 * What says nothing of what is shown: what tells of a change, how the page was printed, when and
 * from where, and what a server brings with it.
 */
const UNSEEN = '[role=status], .print, style, template';

const sheetsOf = (root: ShadowRoot): number =>
  root.adoptedStyleSheets.length +
  [...root.children].filter(({ localName }) => localName === 'style').length;

/** Text that stands together is one: a server leaves nothing between its pieces. */
function linesOf(nodes: Iterable<Node>, depth: number, isSeen: boolean): string[] {
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    if (textOf(text)) lines.push(' '.repeat(depth) + textOf(text));
    text = '';
  };
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    endText();
    lines.push(...snapshot(node as Element, depth, isSeen));
  }
  endText();
  return lines;
}

/**
 * @param depth how far to indent
 * @param isSeen whether what it stands in is seen
 */
export function snapshot(
  element: Element,
  depth = 0,
  isSeen = element.checkVisibility(),
): string[] {
  if (element.matches(UNSEEN) || isOpenSlot(element)) return [];
  const indent = ' '.repeat(depth);
  const root = rootOf(element);
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  const below = (nodes: Iterable<Node>): string[] =>
    linesOf(nodes, depth + 1, isSeen && style.display !== 'none');
  return [
    `${indent}<${element.localName} ${attributesOf(element, isSeen)}> ${isSeen ? stateOf(element, style) : ''}`,
    ...(root ? [`${indent} #root ${sheetsOf(root)}`, ...below(root.childNodes)] : []),
    ...below(element.childNodes),
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
