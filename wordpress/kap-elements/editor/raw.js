/**
 * Turns our tags and placeholders into blocks, where a classic text becomes blocks or somebody pastes
 * them: `<kap-cta href="/contact">`, `<div data-kap="cta" data-kap-href="/contact">`.
 */
(function (wp, { attribute, camel, textOf }, { types }) {
  const { createBlock } = wp.blocks;

  /** The element that a tag is or asks for, without `kap-`. */
  const elementOf = (node) => {
    const name = node.localName.startsWith('kap-')
      ? node.localName.slice('kap-'.length)
      : node.localName === 'div' && node.dataset.kap?.trim().toLowerCase();
    return Object.keys(types).find((element) => element === name);
  };

  /** What stands beside our tags and shows nothing. */
  const isNothing = (node) =>
    /^(?:#comment|br|script|style)$/i.test(node.nodeName) ||
    (node.nodeName === '#text' && !node.data.trim());

  /** Our tags: one itself, or those in a paragraph that has nothing else. */
  const tagsIn = (node) => {
    if (elementOf(node)) return [node];
    const tags = [...node.children].filter(elementOf);
    const isOurs = [...node.childNodes].every((child) => tags.includes(child) || isNothing(child));
    return node.localName === 'p' && isOurs ? tags : [];
  };

  /** Whether something in it has a place in the element that a block does not have. */
  const hasSlots = (node, element) =>
    [...node.children].some(({ slot }) => slot && !(element === 'quote' && slot === 'text'));

  const toBlock = (node) => {
    const element = elementOf(node);
    if (hasSlots(node, element)) return createBlock('core/html', { content: node.outerHTML });
    const prefix = node.dataset.kap ? 'data-kap-' : '';
    const own = [...node.querySelectorAll(':scope > [slot="text"]')];
    const words = own.map((one) => one.outerHTML).join('');
    const valueOf = (name, type) => {
      const value = node.getAttribute(prefix + name) ?? undefined;
      return type === 'boolean' && value === '' ? '1' : value;
    };
    const attributes = Object.entries(types[element]).map(([name, type]) => [
      camel(name),
      attribute(element, name, name === 'text' ? textOf(words) : valueOf(name, type)),
    ]);
    return createBlock(`kap-elements/${element}`, {
      ...Object.fromEntries(attributes),
      className: node.className || undefined,
    });
  };

  /**
   * What a block may be made from.
   * @param {string} element An element without `kap-`.
   */
  window.kapElementsFromRaw = (element) => {
    const names = Object.keys(types[element]);
    const held = { children: '*', allowEmpty: true };
    const tag = { [`kap-${element}`]: { ...held, attributes: names } };
    const placeholder = ['data-kap', ...names.map((name) => `data-kap-${name}`)];
    return {
      type: 'raw',
      // A paste keeps nothing else.
      schema: { ...tag, div: { ...held, attributes: placeholder }, p: { children: tag } },
      isMatch: (node) => {
        const [first] = tagsIn(node);
        return !!first && elementOf(first) === element;
      },
      transform: (node) => {
        const blocks = tagsIn(node).map(toBlock);
        return blocks.length > 1 ? blocks : blocks[0];
      },
    };
  };
})(window.wp, window.kapElementsValues, window.kapElementsOptions);
