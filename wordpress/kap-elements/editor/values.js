/**
 * Reads what people write as values of options: what the page makes of it, or nothing. As
 * `includes/options.php` does; the cases of both are in test/fixtures/option-values.json.
 */
(function (wp, { off, regions, sections, types }, { matchTag, parseTag } = {}) {
  /** As many characters as anybody means to write, and as the elements read. */
  const LONGEST = 10000;

  /** A value as text. What a save has escaped is text again. */
  const text = (value) =>
    /^(?:string|number|boolean)$/.test(typeof value)
      ? wp.htmlEntities.decodeEntities([...String(value)].slice(0, LONGEST).join('')).trim()
      : '';

  /** The same without the spaces and typographic quotes that editors leave around it. */
  const clean = (value) =>
    /[^\s\p{Z}\p{Pi}\p{Pf}„‚″](?:.*[^\s\p{Z}\p{Pi}\p{Pf}„‚″])?|$/su.exec(text(value))[0];

  /** The closest of the languages at hand. One that is none of them stays: its page is in English. */
  const language = (value) => {
    if (!parseTag) return value;
    const tag = parseTag(value);
    const atHand = (window.kapElementsData?.languages || []).map((one) => one.value);
    return tag ? matchTag(tag, atHand) || tag : '';
  };

  /** A region's code, or `none`, which asks for neutral wording where the site has a region. */
  const region = (value) => {
    const code = value.toUpperCase();
    if (code === 'NONE') return 'none';
    return regions.find((known) => known === (code === 'UK' ? 'GB' : code)) || '';
  };

  /** Whether a value is the word that refuses what the site sets. */
  const isNone = (value) => clean(value).toLowerCase() === 'none';

  /** A day comes first at UTC+14. */
  const AHEAD = 14 * 60 * 60 * 1000;

  const pastDay = (value) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
    return day - AHEAD <= Date.now() && new Date(day).toISOString().startsWith(value) ? value : '';
  };

  const readers = {
    language,
    region,
    sections: (value) => {
      const known = value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((id) => sections.includes(id));
      return [...new Set(known)].join(' ');
    },
    day: pastDay,
    address: (value) => (isNone(value) ? 'none' : window.kapElementsAddress(value)),
    boolean: (value) => (value && !off.includes(value.toLowerCase()) ? '1' : ''),
    text: (value) => value,
  };

  /**
   * Reads an option.
   * @param {string} element An element without `kap-`.
   * @param {string} name Such as `heading-level`.
   * @returns {string} What holds; empty where nothing does, or nothing that is known.
   */
  const read = (element, name, value) => {
    const type = types[element][name];
    // Quotation marks around a quotation are its own.
    if (name === 'text') return text(value);
    if (typeof type === 'string') return readers[type](clean(value));
    const word = clean(value).toLowerCase();
    return type.map(String).includes(word) ? word : '';
  };

  /** The same as a block keeps it: nothing where the page would show no other thing without it. */
  const attribute = (element, name, value) => {
    const type = types[element][name];
    const held = read(element, name, value);
    if (type === 'boolean') return !!held || undefined;
    // For the site may hide drafts.
    const isDefault = name !== 'drafts' && typeof type !== 'string' && held === String(type[0]);
    return (!isDefault && held) || undefined;
  };

  /** The text of some HTML, with a line break where it has one, and two between paragraphs. */
  const textOf = (html) =>
    html
      .replace(/<br\b[^<>]*>\s*/gi, '\n')
      .replace(/<\/?(?:blockquote|div|h[1-6]|li|ol|p|ul)\b[^<>]*>/gi, '\n\n')
      .replace(/<\/?[a-z!][^<>]*>/gi, '')
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();

  /** A block's name for an attribute: `headingLevel` of `heading-level`. */
  const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

  window.kapElementsValues = { AHEAD, attribute, camel, isNone, textOf };
})(window.wp, window.kapElementsOptions, window.kapElementsLanguageTag);
