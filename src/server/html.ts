import { escapeHtml } from '../static-html/escape.js';

/** What an attribute may be called in HTML, event handlers left out: those are code. */
const NAME = /^(?!on)[^\s"'<>/=\p{Cc}]+$/iu;

/** About as many characters as the elements read of a value. */
const LONGEST = 10_000;

/** An attribute's value: `true` stands for an empty one, `false` and nothing for none. */
export type AttributeValue = string | number | boolean | null | undefined;

/**
 * The attributes that a page would have, by name in lower case. What cannot be one, or is far too
 * long, is left out, and said.
 */
export function readAttributes(
  tag: string,
  given: Readonly<Record<string, AttributeValue>>,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (value === false || value === null || value === undefined) continue;
    const text = value === true ? '' : String(value);
    const fault = !NAME.test(name)
      ? 'not allowed as an attribute'
      : text.length > LONGEST && `more than ${LONGEST} characters`;
    if (!fault) attributes.set(name.toLowerCase(), text);
    else console.warn(`<${tag}>: ${JSON.stringify(name)} is left out: ${fault}.`);
  }
  return attributes;
}

/** Attributes as they stand in a start tag, each with a space in front. */
export const writeAttributes = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes]
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
