import { expect, waitUntil } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import { pageOptions } from '../shared/page-options.js';
import type { KapExplainer } from './kap-explainer.js';
import { atHand, madeUp, madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import {
  allInside,
  expectUnsaid,
  explainer,
  html,
  isShown,
  closestLang,
  menuOf,
  part,
  safetyPart,
  nodeShowing,
  nodesShowing,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

// French is a draft, German has been signed off.
const drafts = { ...atHand(true, 'fr'), ...atHand(false, 'de') };
setUp({
  languages: drafts,
  load: (tag) => Promise.resolve(madeUpCatalogue(tag, { draft: tag === 'fr' })),
});

const title = (el: Element): HTMLElement => part(el, 'title');
const inFrench = (el: Element, id: MessageId): HTMLElement => {
  const [node] = nodesShowing(el, madeUp('fr', id));
  if (!node) throw new Error(`"${id}" is not said in French`);
  return node;
};
const draw = (): Promise<KapExplainer> =>
  explainer(html`<kap-explainer lang="fr"></kap-explainer>`);

describe('a draft translation', () => {
  it('says that it is one, in its language and in English', async () => {
    const el = await draw();
    expect(closestLang(inFrench(el, 'draft.notice'))).to.equal('fr');
    expect(closestLang(nodeShowing(el, 'draft.notice'))).to.equal('en');
    for (const node of [inFrench(el, 'draft.notice'), nodeShowing(el, 'draft.notice')]) {
      expect(isShown(node)).to.equal(true);
    }
  });

  it('has the whole safety part in English below, open and marked', async () => {
    const el = await draw();
    const inEnglish = (Object.keys(english) as MessageId[]).filter((id) =>
      /^safety\.(?!approval|heading)|^crisis\.(heading|generic|find)/.test(id),
    );
    for (const id of inEnglish) {
      const [node] = nodesShowing(el, english[id]);
      expect(safetyPart(el).contains(node!), id).to.equal(true);
      expect(isShown(node!), id).to.equal(true);
      expect(closestLang(node!), id).to.equal('en');
      inFrench(el, id);
    }
    expect(closestLang(inFrench(el, 'draft.safetyEnglish'))).to.equal('fr');
  });

  it('gives the help lines of a region in both languages', async () => {
    const el = await explainer(html`<kap-explainer lang="fr" region="US"></kap-explainer>`);
    expect(allInside(el, 'a[href="tel:988"]').map(closestLang)).to.deep.equal(['fr', 'en']);
  });

  it('can be read in English and back, with focus kept and the change announced', async () => {
    const el = await draw();
    const button = inFrench(el, 'draft.readEnglish').closest('button')!;
    button.focus();
    button.click();
    await waitUntil(() => closestLang(title(el)) === 'en');
    expect(el.shadowRoot!.activeElement).to.equal(
      nodeShowing(el, 'draft.readTranslation').closest('button'),
    );
    expectUnsaid(el, english['draft.notice']);
    expect(nodesShowing(el, 'Language: English')[0]!.getAttribute('role')).to.equal('status');

    nodeShowing(el, 'draft.readTranslation').closest('button')!.click();
    await waitUntil(() => closestLang(title(el)) === 'fr');
    expect(el.shadowRoot!.activeElement).to.equal(
      inFrench(el, 'draft.readEnglish').closest('button'),
    );
  });

  it('is offered no longer where the page comes to ask for what the reader chose', async () => {
    const el = await draw();
    inFrench(el, 'draft.readEnglish').closest('button')!.click();
    await waitUntil(() => closestLang(title(el)) === 'en');
    el.lang = 'en';
    await waitUntil(() => !nodesShowing(el, english['draft.readTranslation']).length);
  });
});

it('a translation that has been signed off is not offered as a draft', async () => {
  const el = await explainer(html`<kap-explainer lang="de" language-menu></kap-explainer>`);
  const menu = menuOf(el);
  menu.value = 'en';
  menu.dispatchEvent(new Event('change'));
  await waitUntil(() => closestLang(title(el)) === 'en');
  expectUnsaid(el, english['draft.readTranslation']);
});

describe('drafts="hide"', () => {
  it('shows English instead of a draft, and says why', async () => {
    const el = await explainer(html`<kap-explainer lang="fr" drafts="hide"></kap-explainer>`);
    expect(closestLang(title(el))).to.equal('en');
    expect(isShown(nodeShowing(el, 'fallback.page'))).to.equal(true);
    expect(nodesShowing(el, english['draft.readTranslation'])).to.be.empty;
  });

  it('shows what has been signed off', async () => {
    const el = await explainer(html`<kap-explainer lang="de" drafts="hide"></kap-explainer>`);
    expect(closestLang(title(el))).to.equal('de');
  });

  it('can be set and unset while the element is there', async () => {
    const el = await draw();
    el.drafts = 'hide';
    await waitUntil(() => closestLang(title(el)) === 'en');
    nodeShowing(el, 'fallback.page');
    el.drafts = 'show';
    await waitUntil(() => closestLang(title(el)) === 'fr');
  });

  it('can be set for the whole page; the element overrules it', async () => {
    pageOptions.drafts = 'hide';
    expect(closestLang(title(await draw()))).to.equal('en');
    const el = await explainer(html`<kap-explainer lang="fr" drafts="show"></kap-explainer>`);
    expect(closestLang(title(el))).to.equal('fr');
  });
});

it('English asked for is English, without any notice', async () => {
  const el = await explainer(html`<kap-explainer lang="en-GB"></kap-explainer>`);
  for (const id of ['fallback.page', 'fallback.failed', 'draft.notice'] as const) {
    expect(nodesShowing(el, english[id]), id).to.be.empty;
  }
  expect(el.shadowRoot!.querySelector('button')).to.equal(null);
});
