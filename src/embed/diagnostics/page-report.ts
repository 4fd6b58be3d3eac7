import { find, own, page } from '../../dom/unclobbered.js';
import { SCRIPT_FILE } from '../script-file.js';
import { baseSource } from './base-source.js';
import type { ReportContext, Fact } from './context.js';
import { elementReport, type ElementReport } from './element-report.js';

export interface PageReport {
  facts: Fact[];
  advice: string[];
  elements: ElementReport[];
}

/** Every element whose name begins as ours do, through open shadow roots. */
function* kapElements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of own(root, 'querySelectorAll').call(root, '*')) {
    const shadowRoot = own(element, 'shadowRoot');
    if (own(element, 'localName').startsWith('kap-')) yield element;
    else if (shadowRoot) yield* kapElements(shadowRoot);
  }
}

function pageAdvice(
  scripts: readonly HTMLScriptElement[],
  context: ReportContext,
  found: number,
): string[] {
  const advice = [...context.problems];
  const addresses = scripts.map(({ src }) => src).join(', ');
  if (scripts.length > 1) {
    advice.push(
      `The page loads kap.js ${scripts.length} times (${addresses}). One is enough: the first wins.`,
    );
  }
  const [moved] = find<HTMLAnchorElement>('[data-kap-static] a[href="#kap-safety"]').filter(
    ({ href }) => href !== new URL('#kap-safety', location.href).href,
  );
  if (moved) {
    advice.push(
      `The <base> of the page leads the link to the crisis help in the static edition to ${moved.href}. Write this page's own address before "#kap-safety" there.`,
    );
  }
  if (!found && find('a[href*="#kap-"]').length) {
    advice.push(
      'The page has a link to "#kap-…" that stays one: in nav, header, menu, label, summary or button, or not written as #kap-explainer_lang-es.',
    );
  } else if (!found) {
    advice.push(
      'There is none of our elements on this page. Has an editor taken the tag away? Write a placeholder: <div data-kap="explainer">.',
    );
  }
  return advice;
}

/** Looks at the page as it is now. */
export function pageReport(context: ReportContext): PageReport {
  const scripts = find<HTMLScriptElement>('script').filter(({ src }) => SCRIPT_FILE.test(src));
  const elements = [...kapElements(page())].map((element) => elementReport(element, context));
  const options = Object.entries(context.options).map(([name, value]) => `${name}=${value}`);
  return {
    facts: [
      ['version', context.version],
      ['script', scripts[0]?.src ?? 'inserted without a script tag'],
      ['other files from', context.bases.map((base) => `${base} (${baseSource(base)})`).join(', ')],
      ['set for the page', options.join(', ') || 'nothing'],
      ['elements', String(elements.length)],
    ],
    advice: pageAdvice(scripts, context, elements.length),
    elements,
  };
}
