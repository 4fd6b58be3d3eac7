import { createElement, type ReactNode } from 'react';

/** What a server or a CMS has written, as nodes of React's. */
export function asReact(node: Node): ReactNode {
  if (!(node instanceof Element)) return node.nodeValue;
  const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const);
  return createElement(
    node.localName,
    Object.fromEntries(attributes),
    ...[...node.childNodes].map(asReact),
  );
}
