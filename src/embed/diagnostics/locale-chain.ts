import { own, pageOf } from '../../dom/unclobbered.js';
import { above, browserLanguages, langOf, pageLang, parseTag } from '../../localize/index.js';
import type { DiagnosticContext, Fact } from './context.js';

const quoted = (value: string): string => `"${value}"`;

/** Every place that may state an element's language, from the nearest on, each with what it states. */
function* statements(
  element: Element,
  { options }: DiagnosticContext,
): Generator<[place: string, values: readonly string[]]> {
  const page = pageOf(element);
  const root = own(page, 'documentElement');
  for (let node: Node | null = element; node && node !== root; node = above(node)) {
    const lang = langOf(node);
    if (lang === null) continue;
    const place =
      node === element ? 'its own lang' : `lang of <${own(node, 'nodeName').toLowerCase()}>`;
    yield [place, [lang]];
  }
  const option = options.lang;
  if (option) {
    const tags = option.toLowerCase() === 'auto' ? browserLanguages() : [option];
    yield [`data-lang of the script tag (${option})`, tags];
  }
  const lang = pageLang(page);
  yield ['lang of <html>', lang ? [lang] : []];
  yield ['languages of the browser', browserLanguages()];
}

/** Where an element's language comes from: all that was asked, in order, up to the answer. */
export function localeChain(element: Element, context: DiagnosticContext): Fact[] {
  const facts: Fact[] = [];
  for (const [place, values] of statements(element, context)) {
    const tags = values.flatMap((value) => parseTag(value) ?? []);
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
