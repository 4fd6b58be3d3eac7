// What the script has in the place of two globals, so that Lit works as it is whatever the page does
// to them. `kap.js` is wrapped in a function that takes them.

/**
 * A document of our own, in which Lit makes its templates and nodes: in the page's, an element's
 * `name` may stand in front of any method, and templates of a page of XML are read as XML.
 */
export function ownDocument(page: Document): Document {
  const implementation: unknown = Reflect.get(Document.prototype, 'implementation', page);
  return (implementation as DOMImplementation).createHTMLDocument('');
}

/**
 * The page's globals with a policy for Trusted Types of our own name, so that a Lit of the page's
 * can have `lit-html`; that name where a policy allows only it; none where none is needed.
 * @throws where the page needs one, and allows neither
 */
export function ownGlobals(page: Window): typeof globalThis {
  // What is not the window's own is an element by its id or name.
  const read = (name: PropertyKey): unknown =>
    Object.hasOwn(page, name) ? Reflect.get(page, name) : undefined;
  const types = read('trustedTypes') as TrustedTypes | undefined;
  const createPolicy: TrustedTypes['createPolicy'] = (name, rules) => {
    for (const wanted of ['kap-elements', name]) {
      try {
        return types!.createPolicy(wanted, rules);
      } catch {
        // Not allowed, or taken.
      }
    }
    try {
      // Where a policy is needed, this is refused.
      new DOMParser().parseFromString('', 'text/html');
      return rules;
    } catch {
      throw new Error('the policy of this page lacks "trusted-types kap-elements"');
    }
  };
  const ours = types && { createPolicy, emptyScript: types.emptyScript };
  return new Proxy(page, {
    get: (_, name) => (name === 'trustedTypes' ? ours : read(name)),
  }) as unknown as typeof globalThis;
}

/** As far as Lit uses them (W3C Trusted Types). */
interface TrustedTypes {
  emptyScript: unknown;
  createPolicy(name: string, rules: object): object;
}
