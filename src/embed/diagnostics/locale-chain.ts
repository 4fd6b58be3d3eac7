import { above, parseTag } from '../../localize/index.js';
import type { DiagnosticContext, Fact } from './context.js';

const quoted = (value: string): string => `"${value}"`;

/** Every place that may state an element's language, from the nearest on, each with what it states. */
function* statements(
  element: Element,
  { options }: DiagnosticContext,
): Generator<[string, string[]]> {
  const root = element.ownerDocument.documentElement;
  for (let node: Node | null = element; node && node !== root; node = above(node)) {
    if (!(node instanceof Element && node.hasAttribute('lang'))) continue;
    const place = node === element ? 'its own lang' : `lang of <${node.localName}>`;
    yield [place, [node.getAttribute('lang')!]];
  }
  const option = options.lang;
  if (option) {
    const tags = option.toLowerCase() === 'auto' ? navigator.languages : [option];
    yield [`data-lang of the script tag (${option})`, [...tags]];
  }
  yield ['lang of <html>', root.lang ? [root.lang] : []];
  yield ['languages of the browser', [...navigator.languages]];
}

/** Where an element's language comes from: all that was asked, in order, up to the answer. */
export function localeChain(element: Element, context: DiagnosticContext): Fact[] {
  const facts: Fact[] = [];
  for (const [place, values] of statements(element, context)) {
    const tags = values.flatMap((value) => parseTag(value)?.baseName ?? []);
    const answer = tags.length
      ? `${tags.join(', ')}: used`
      : values.length
        ? `${values.map(quoted).join(', ')} names no language`
        : 'not set';
    facts.push([place, answer]);
    if (tags.length) break;
  }
  return facts;
}
