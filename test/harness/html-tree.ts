import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What was parsed last: a text is asked for its elements, its words and its links one after the other. */
let last: { html: string; tree: Node } | undefined;

const treeOf = (html: string): Node => {
  if (last?.html !== html) last = { html, tree: parseFragment(html) };
  return last.tree;
};

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element of an HTML text, as a browser reads it, in order. */
export function elements(html: string): Element[] {
  const below = (node: Node): Element[] =>
    'childNodes' in node
      ? node.childNodes.filter(isElement).flatMap((child) => [child, ...below(child)])
      : [];
  return below(treeOf(html));
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The text that readers see of an HTML text, white space collapsed, a space where a block ends. */
export function treeText(html: string): string {
  const read = (node: Node): string => {
    if ('value' in node) return node.value;
    if (isElement(node) && /^(script|style)$/.test(node.tagName)) return '';
    const text = 'childNodes' in node ? node.childNodes.map(read).join('') : '';
    return isElement(node) && !/^(a|span|cite)$/.test(node.tagName) ? ` ${text} ` : text;
  };
  return read(treeOf(html)).replace(/\s+/g, ' ').trim();
}

/** Where the links of an HTML text lead, in order. */
export const linksOf = (html: string): string[] =>
  elements(html).flatMap((element) =>
    element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : [],
  );
