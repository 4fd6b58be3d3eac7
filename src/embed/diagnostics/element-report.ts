import { own } from '../../dom/unclobbered.js';
import { above, matchTag } from '../../localize/index.js';
import type { ReportContext, Drawn, Fact } from './context.js';
import { contrastAdvice } from './contrast.js';
import { localeChain } from './locale-chain.js';

/** What an element is, and what its page should do about it. */
export interface ElementReport {
  name: string;
  facts: Fact[];
  advice: string[];
}

/** Attributes that every element may bear. */
const GLOBAL =
  /^(class|dir|exportparts|hidden|id|inert|is|lang|nonce|part|role|slot|style|tabindex|title|translate|data-.*|aria-.*|on.*)$/;

/** In pixels; below this, text is hard to read. */
const NARROWEST = 200;

function describe(element: Element): string {
  const id = element.id && `#${element.id}`;
  return `<${element.localName}>${id}${element.hasAttribute('data-kap-made') ? ' (of a placeholder)' : ''}`;
}

function languageFacts(element: Drawn, context: ReportContext): [Fact[], string[]] {
  const { state } = element.locale;
  if (!state) {
    const shown =
      "the page's own text: its language is loading, or there is no translation into it";
    return [[['shown', shown]], []];
  }
  const { locale, requested, catalogue, problem } = state;
  const kind = catalogue
    ? catalogue.draft
      ? 'a draft translation'
      : 'a translation'
    : 'the English text';
  const advice: string[] = [];
  if (problem === 'unavailable') {
    advice.push(
      `There is no translation into "${requested}", or it is a draft and drafts are hidden: English is shown, and says so.`,
    );
  } else if (problem) {
    const wanted = matchTag(requested, element.locale.available()) ?? requested;
    for (const base of context.bases) {
      const file = `${base}locales/${wanted}.js?v=${context.version}`;
      advice.push(`${file} did not load: ${context.answerOf(file) ?? 'asking the server why.'}`);
    }
  }
  if (catalogue?.draft) {
    advice.push('This translation is a draft, and says so. drafts="hide" shows English instead.');
  }
  return [[['shown', `${locale}: ${kind}`]], advice];
}

function attributeAdvice(element: Element): string[] {
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  return element
    .getAttributeNames()
    .filter((name) => !GLOBAL.test(name) && !observedAttributes.includes(name))
    .map((name) => `It knows no attribute "${name}". It knows: ${observedAttributes.join(', ')}.`);
}

/** The nearest box around that ends above the element's end, and shows nothing of the rest. */
function cuttingBox(element: Element): HTMLElement | undefined {
  const { bottom } = element.getBoundingClientRect();
  for (let node = above(element); node instanceof Node; node = above(node)) {
    if (!(node instanceof HTMLElement) || /^(html|body)$/.test(own(node, 'localName'))) continue;
    const { overflowY } = getComputedStyle(node);
    if (/auto|scroll/.test(overflowY)) return undefined;
    const box = own(node, 'getBoundingClientRect').call(node);
    // A box of no height is a closed panel.
    if (/hidden|clip/.test(overflowY) && box.height && box.bottom + 1 < bottom) return node;
  }
  return undefined;
}

/** What editors and parsers do to markup. */
function* markupAdvice(element: Drawn): Generator<string> {
  const placed = element.hasAttribute('data-kap-made');
  const empty = !element.textContent.trim() && !element.querySelector('[slot]');
  const next = element.parentElement?.localName === 'p' && element.parentElement.nextElementSibling;
  if (!placed && empty && next && own(next, 'querySelector').call(next, 'a')) {
    yield 'It is empty and alone in a paragraph: an editor has torn its fallback out, which now stands below. Write tag, link and closing tag on one line, with no paragraph inside.';
  } else if (!placed && empty) {
    yield 'It has no fallback. Put one link between its tags, for readers whose script does not load.';
  }
  const isSeen = element.checkVisibility();
  if (isSeen && element.locale.state && element.getBoundingClientRect().width < NARROWEST) {
    yield `It is narrower than ${NARROWEST} px. Give the element around it more width.`;
  }
  const box = cuttingBox(element);
  if (box) {
    yield `<${own(box, 'localName')} class="${own(box, 'className')}"> cuts it off: let the site's script measure it again when the element gets taller (ResizeObserver).`;
  }
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  if (!isSeen && host?.matches(':empty')) {
    yield 'It cannot be seen. Write a link into the placeholder: some pages hide what is empty.';
  } else if (!isSeen) yield 'It cannot be seen: the page hides it, or something around it.';
}

/** Looks at one element. */
export function elementReport(element: Element, context: ReportContext): ElementReport {
  const name = describe(element);
  if (!('locale' in element)) {
    const advice = ['There is no such element. There are: kap-explainer, kap-quote, kap-cta.'];
    return { name, facts: [], advice };
  }
  const drawn = element as unknown as Drawn;
  const [shown, languageAdvice] = languageFacts(drawn, context);
  const facts = [...localeChain(element, context), ...shown];
  const advice = [
    ...languageAdvice,
    ...attributeAdvice(element),
    ...markupAdvice(drawn),
    ...contrastAdvice(element),
  ];
  if (element.localName === 'kap-explainer') {
    facts.push(['region', drawn.region ?? 'not set']);
    if (!drawn.region) {
      advice.push(
        'No region is set: approval wording and help lines are neutral. Set region="US", for example, to give the help lines of your patients.',
      );
    }
  }
  return { name, facts, advice };
}
