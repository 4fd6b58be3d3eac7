// An assertion that fails about an element holds that element, which neither the test framework nor
// the runner's socket can write down: the results of the whole file would be lost.

const cloneable = (message) => {
  try {
    return structuredClone(message);
  } catch {
    const asText = (key, value) => (/^(actual|expected)$/.test(key) ? String(value) : value);
    return JSON.parse(JSON.stringify(message, asText));
  }
};

const NODES_AS_TEXT = `Object.defineProperty(Node.prototype, 'toJSON', {
  value() { return this.outerHTML ?? this.nodeName; },
});`;

/** A plugin for @web/test-runner that has elements in results written as HTML. */
export const sendableResults = {
  name: 'sendable-results',
  transform({ path, body }) {
    if (!path.endsWith('__web-dev-server__web-socket.js')) return undefined;
    return NODES_AS_TEXT + body.replace('structuredClone(obj)', () => `(${cloneable})(obj)`);
  },
};
