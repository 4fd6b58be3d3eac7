/** Turns our shortcodes into blocks, where a classic text becomes blocks or somebody pastes one. */
(function ({ attribute, camel, textOf }, { types }) {
  /** An option's name whatever its spelling: `heading_level`, `heading-level`, `headingLevel`. */
  const bare = (name) => name.replace(/[^a-z]/gi, '').toLowerCase();

  /** The value of an option; a bare word, such as `language_menu`, is one that is on. */
  const valueOf = (name, { named, numeric }) => {
    const found = Object.entries(named).find(([spelled]) => bare(spelled) === bare(name));
    if (found) return found[1];
    return numeric.some((word) => bare(word) === bare(name)) ? '1' : undefined;
  };

  /** What stands between the tags, if it can be a quotation's words. */
  const words = (name, match) =>
    name === 'text' ? textOf(match?.shortcode?.content || '') : undefined;

  /**
   * What a block may be made from.
   * @param {string} element An element without `kap-`.
   */
  window.kapElementsFromShortcode = (element) => ({
    type: 'shortcode',
    tag: `kap_${element}`,
    attributes: Object.fromEntries(
      Object.entries(types[element]).map(([name, type]) => [
        camel(name),
        {
          type: type === 'boolean' ? type : 'string',
          shortcode: (options, match) =>
            attribute(element, name, valueOf(name, options) ?? words(name, match)),
        },
      ]),
    ),
  });
})(window.kapElementsValues, window.kapElementsOptions);
