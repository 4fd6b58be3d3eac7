import { expect } from '@open-wc/testing';
import { english } from '../content/messages/index.js';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import {
  allInside,
  cta,
  explainer,
  html,
  type Kap,
  closestLang,
  part,
  quote,
  nodeShowing,
  nodesShowing,
  textOf,
} from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

// In Hebrew one text is missing, as where the English has changed since it was translated.
const hebrew = madeUpCatalogue('he');
setUp({
  languages: atHand(true, 'de', 'he', 'ar'),
  load: (tag) =>
    Promise.resolve(
      tag === 'he'
        ? { ...hebrew, messages: { ...hebrew.messages, 'guard.p1': null } }
        : madeUpCatalogue(tag, { draft: true }),
    ),
});

const all = (lang: string): Record<string, () => Promise<Kap>> => ({
  article: () =>
    explainer(
      html`<kap-explainer lang=${lang} region="US" cta-href="/" language-menu></kap-explainer>`,
    ),
  accordion: () => explainer(html`<kap-explainer lang=${lang} layout="accordion"></kap-explainer>`),
  compact: () => explainer(html`<kap-explainer lang=${lang} layout="compact"></kap-explainer>`),
  quote: () => quote(html`<kap-quote lang=${lang}></kap-quote>`),
  banner: () => cta(html`<kap-cta lang=${lang} href="/"></kap-cta>`),
  inline: () => cta(html`<kap-cta lang=${lang} href="/" layout="inline"></kap-cta>`),
  button: () => cta(html`<kap-cta lang=${lang} href="/" layout="button"></kap-cta>`),
});

const allEnglish = new Set<string>(Object.values(english));

/** Every text that an element has drawn, with the node around it. */
function* textsOf(el: Element): Generator<[text: string, node: Element]> {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = textOf(walker.currentNode);
    const parent = walker.currentNode.parentElement!;
    if (/\p{L}/u.test(text) && parent.localName !== 'style') yield [text, parent];
  }
}

for (const [name, draw] of Object.entries(all('ar'))) {
  it(`${name}: every text of ours runs from right to left in Arabic, English from left to right`, async () => {
    const el = await draw();
    for (const [text, node] of textsOf(el)) {
      const lang = closestLang(node);
      if (node.closest('option') || node.closest('.ltr, span[dir=ltr]')) continue;
      const right = lang === 'ar' ? 'rtl' : 'ltr';
      expect(getComputedStyle(node).direction, `${lang}: ${text}`).to.equal(right);
    }
  });

  it(`${name}: every text is marked as what it is`, async () => {
    const el = await draw();
    for (const [text, node] of textsOf(el)) {
      if (text.startsWith('ar: ')) expect(closestLang(node), text).to.equal('ar');
      if (allEnglish.has(text)) expect(closestLang(node), text).to.equal('en');
    }
  });

  it(`${name}: the element's own attributes are left alone`, async () => {
    const el = await draw();
    expect(el.getAttribute('lang')).to.equal('ar');
    for (const attribute of ['dir', 'role', 'class', 'style', 'tabindex', 'aria-label']) {
      expect(el.hasAttribute(attribute), attribute).to.equal(false);
    }
  });

  it(`${name}: what is slotted keeps the language and direction of the page`, async () => {
    const el = await draw();
    const slots = allInside(el, 'slot');
    for (const slot of slots) expect(slot.closest('[lang], [dir]')).to.equal(null);
  });
}

it('German runs from left to right, also on a page that does not', async () => {
  const el = await cta(html`<kap-cta lang="de" dir="rtl"></kap-cta>`);
  expect(getComputedStyle(part(el, 'body')).direction).to.equal('ltr');
});

it('a text that is missing in a translation is in English, marked, and says so', async () => {
  const el = await explainer(html`<kap-explainer lang="he"></kap-explainer>`);
  const text = nodeShowing(el, 'guard.p1');
  expect(closestLang(text)).to.equal('en');
  expect(getComputedStyle(text).direction).to.equal('ltr');
  const [note] = nodesShowing(el, `he: ${english['fallback.part']}`);
  expect(closestLang(note!)).to.equal('he');
  expect(nodesShowing(el, `he: ${english['fallback.part']}`)).to.have.length(1);
});
