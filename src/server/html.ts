import { log } from '../elements/shared/report.js';
import { escapeHtml, textOf } from '../static-html/escape.js';
import { inWords, type Kind, readEach, shortText } from './read.js';

/** What an attribute may be called in HTML, event handlers left out: those are code. */
const NAME = /^(?!on)[^\s"'<>/=\p{Cc}]+$/iu;

/** An attribute's value: `true` stands for an empty one, `false` and nothing for none. */
export type AttributeValue = string | number | boolean | null | undefined;

const attributeValue: Kind<string | boolean> = {
  allowed: `${shortText.allowed}, a number, true or false`,
  parse: (value) =>
    typeof value === 'boolean'
      ? value
      : shortText.parse(typeof value === 'number' ? `${value}` : value),
};

/** The attributes that a page would have, by name in lower case. */
export function readAttributes(what: string, given: unknown): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of readEach(what, attributeValue, () => given)) {
    if (value === false) continue;
    if (NAME.test(name)) attributes.set(name.toLowerCase(), value === true ? '' : value);
    else log(`${what}[${inWords(name)}] is left out: no attribute may be called so.`);
  }
  return attributes;
}

/** Attributes as they stand in a start tag, each with a space in front. */
export const writeAttributes = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes]
    .map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');

/** What a browser will find by `contentOf` in the one element that stands in HTML of ours or of Lit's. */
export function contentOfHtml(html: string): string {
  const [, ...tags] = html.match(/<[a-z][^<>]*>/g) ?? [];
  const elements = tags.map((tag) => {
    const [name, ...attributes] = tag.match(/[^<>\s"=/]+(?:="[^"]*")?/g) ?? [];
    const written = attributes.map((attribute) => textOf(attribute.replace(/="|"$/g, '')));
    return [name, ...written.sort()].join();
  });
  return elements.join() + textOf(html).replace(/\s+/g, '');
}
