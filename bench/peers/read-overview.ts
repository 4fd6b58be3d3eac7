// Reads the static edition into the data that the peers draw.
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Block, Line, Span } from './blocks.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (element: Element): Element[] => element.childNodes.filter(isElement);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

function span(node: Node): Span {
  const text = textOf(node);
  if (!isElement(node)) return { text };
  const cite = [node, ...childrenOf(node)].some(({ tagName }) => tagName === 'cite');
  const href = attribute(node, 'href');
  return { text, ...(href && { href }), ...(cite && { cite }) };
}

const line = (element: Element): Line => element.childNodes.map(span);

function linesOf(item: Element): Line[] {
  const paragraphs = childrenOf(item).filter(({ tagName }) => tagName === 'p');
  return paragraphs.length ? paragraphs.map(line) : [line(item)];
}

function block(element: Element): Block {
  const children = childrenOf(element);
  const { tagName } = element;
  switch (tagName) {
    case 'h2':
    case 'h3': {
      const id = attribute(element, 'id');
      return {
        kind: 'heading',
        level: tagName === 'h2' ? 2 : 3,
        text: textOf(element),
        ...(id && { id }),
      };
    }
    case 'p': {
      const verbatim = attribute(element, 'class') === 'notranslate';
      return { kind: 'paragraph', line: line(element), ...(verbatim && { verbatim }) };
    }
    case 'ul':
    case 'ol': {
      const english = attribute(element, 'lang') === 'en';
      return {
        kind: 'list',
        ordered: tagName === 'ol',
        items: children.map(linesOf),
        ...(english && { english }),
      };
    }
    case 'figure': {
      const [words, caption] = children as [Element, Element];
      return {
        kind: 'quotation',
        text: textOf(words),
        caption: childrenOf(caption).map(block),
      };
    }
    case 'details': {
      const [summary, ...rest] = children as [Element, ...Element[]];
      return { kind: 'details', summary: textOf(summary), blocks: rest.map(block) };
    }
    default:
      throw new Error(`The static edition has a <${tagName}>, which the peers do not draw yet.`);
  }
}

/** Reads `static/en/kap-explainer.html`. */
export function readOverview(html: string): Block[] {
  const [section] = parseFragment(html).childNodes.filter(isElement);
  return childrenOf(section!).map(block);
}
