// Reading what elements with a telling `id` or `name` may stand in front of ("DOM clobbering"):
// `<img name="currentScript">` is `document.currentScript`, and in a form `<input name="parentNode">`
// is its `parentNode` (HTML Standard, `[LegacyOverrideBuiltIns]`).

/** A property as the node's interface defines it. A method is called by `.call(node)`. */
export const own = <N extends Node, Name extends keyof N>(node: N, name: Name): N[Name] =>
  Reflect.get(Object.getPrototypeOf(node) as N, name, node);

/** The document that a node is in. */
export const pageOf = (node: Node): Document => own(node, 'ownerDocument')!;

/** The value of an attribute; null where there is none, or the node is no element. */
export function attributeOf(node: Node, name: string): string | null {
  // Not `instanceof`, which a node of a frame fails.
  const element = node as Element;
  return own(node, 'nodeType') === Node.ELEMENT_NODE
    ? own(element, 'getAttribute').call(element, name)
    : null;
}

/** The page that this code runs in. In `kap.js`, `document` is what Lit gets in its place. */
export const page = (): Document => window.document;

/** Makes an element of the page's. */
export const create = (name: string): HTMLElement =>
  own(page(), 'createElement').call(page(), name);

/** All elements of the page that a selector finds. */
export const find = <E extends Element>(selector: string): E[] => [
  ...(own(page(), 'querySelectorAll').call(page(), selector) as NodeListOf<E>),
];
