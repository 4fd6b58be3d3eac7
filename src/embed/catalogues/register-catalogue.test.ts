import { expect, fixture, waitUntil } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import {
  atHand,
  madeUp,
  madeUpCatalogue,
  SlowCatalogues,
} from '../../../test/support/provide-catalogues.js';
import { listenToConsole } from '../../../test/support/console.js';
import {
  cta,
  explainer,
  expectUnsaid,
  html,
  inside,
  closestLang,
  menuOf,
  page,
  part,
  pick,
  nodeShowing,
  nodesShowing,
  textOf,
} from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';
import { registerCatalogue } from '../../entries/index.js';

// A catalogue that is here stays here, so every test has languages of its own.
const catalogues = new SlowCatalogues();
setUp({ languages: atHand(false, 'de', 'nl', 'sv'), load: catalogues.load });
const dispatched = listenFor('kap-ready', 'kap-locale-change', 'kap-error');
const logged = listenToConsole();

const title = (el: Element): HTMLElement => part(el, 'title');
const becomes = (el: Element, text: string): Promise<void> =>
  waitUntil(() => textOf(title(el)) === text, `the title is "${text}"`);
const ofTitle = (text: string) => ({ messages: { ...madeUpCatalogue('x').messages, title: text } });

/** As `locales compile` and the workbench write it. */
const asList = (locale: string) => {
  const { messages, ...rest } = madeUpCatalogue(locale);
  return { ...rest, messages: Object.values(messages) };
};

describe('a language that the page brings', () => {
  it('is shown by an element that asked for it before', async () => {
    const el = await explainer(html`<kap-explainer lang="hmn"></kap-explainer>`);
    nodeShowing(el, 'fallback.page');
    expect(registerCatalogue('hmn', madeUpCatalogue('hmn'))).to.equal(true);
    await becomes(el, madeUp('hmn', 'title'));
    expect(closestLang(title(el))).to.equal('hmn');
    expectUnsaid(el, english['fallback.page']);
    expect(dispatched().details).to.deep.equal([
      { locale: 'en', requested: 'hmn', draft: false },
      { locale: 'hmn', requested: 'hmn', draft: false },
    ]);
    expect(logged().warnings).to.deep.equal([]);
  });

  it('is shown by an element that comes later, also where its page names a region', async () => {
    registerCatalogue('sm', madeUpCatalogue('sm'));
    const el = await explainer(html`<kap-explainer lang="sm-US"></kap-explainer>`);
    expect(textOf(title(el))).to.equal(madeUp('sm', 'title'));
    expect(dispatched().details).to.deep.equal([
      { locale: 'sm', requested: 'sm-US', draft: false },
    ]);
    expect(catalogues.asked).to.deep.equal([]);
  });

  it('is a draft where it is partly in English, whatever it says of itself', async () => {
    const messages = { ...madeUpCatalogue('lb').messages, 'quote.text': null };
    expect(registerCatalogue('lb', madeUpCatalogue('lb', { draft: false, messages }))).to.equal(
      true,
    );
    await explainer(html`<kap-explainer lang="lb"></kap-explainer>`);
    expect(dispatched().details).to.deep.equal([{ locale: 'lb', requested: 'lb', draft: true }]);
  });

  it('may come as the list that kap.js needs', async () => {
    expect(registerCatalogue('haw', asList('haw'))).to.equal(true);
    const el = await explainer(html`<kap-explainer lang="haw"></kap-explainer>`);
    expect(textOf(title(el))).to.equal(madeUp('haw', 'title'));
  });

  it('may come from another version, made for the same English text', async () => {
    expect(registerCatalogue('sg', { ...madeUpCatalogue('sg'), version: '0.0.1' })).to.equal(true);
    const el = await explainer(html`<kap-explainer lang="sg"></kap-explainer>`);
    expect(textOf(title(el))).to.equal(madeUp('sg', 'title'));
  });

  it('runs from right to left where it is written so', async () => {
    registerCatalogue('ckb', madeUpCatalogue('ckb'));
    const el = await cta(html`<kap-cta lang="ckb"></kap-cta>`);
    expect(part(el, 'body').dir).to.equal('rtl');
  });

  it('is in the menu of elements in any language', async () => {
    const el = await explainer(html`<kap-explainer language-menu></kap-explainer>`);
    registerCatalogue('mi', madeUpCatalogue('mi'));
    await waitUntil(() => [...menuOf(el).options].some(({ value }) => value === 'mi'));
    pick(el, 'mi');
    await becomes(el, madeUp('mi', 'title'));
  });

  it('says that it is a draft unless it says otherwise, and can be refused as one', async () => {
    registerCatalogue('to', { ...madeUpCatalogue('to'), draft: undefined });
    nodeShowing(await explainer(html`<kap-explainer lang="to"></kap-explainer>`), 'draft.notice');
    const el = await explainer(html`<kap-explainer lang="to" drafts="hide"></kap-explainer>`);
    nodeShowing(el, 'fallback.page');
  });

  it('stands in place of ours, before and after ours is loaded', async () => {
    registerCatalogue('de', madeUpCatalogue('de', ofTitle('Eigener Titel')));
    const el = await explainer(html`<kap-explainer lang="de"></kap-explainer>`);
    expect(textOf(title(el))).to.equal('Eigener Titel');
    expect(catalogues.asked).to.deep.equal([]);

    const other = await fixture<HTMLElement>(html`<kap-explainer lang="nl"></kap-explainer>`);
    registerCatalogue('nl', madeUpCatalogue('nl', ofTitle('Eigen titel')));
    await waitUntil(() => other.shadowRoot!.querySelector('[part=title]'));
    catalogues.arrive('nl');
    await becomes(other, 'Eigen titel');
  });
});

describe('a language that the page brings again', () => {
  it('is redrawn at once: what is open stays open, focus stays, nobody is told', async () => {
    registerCatalogue('ty', madeUpCatalogue('ty', ofTitle('One')));
    const el = await explainer(html`<kap-explainer lang="ty" layout="accordion"></kap-explainer>`);
    const details = inside(el, 'details') as HTMLDetailsElement;
    details.open = true;
    const link = inside(el, '[part=lead] a');
    link.focus();
    registerCatalogue('ty', madeUpCatalogue('ty', ofTitle('Two')));
    await becomes(el, 'Two');
    expect(details.isConnected && details.open).to.equal(true);
    expect(el.shadowRoot!.activeElement).to.equal(link);
    expect(textOf(inside(el, '[role=status]'))).to.equal('');
    expect(dispatched().details).to.have.length(1);
  });

  it('cannot be changed otherwise', async () => {
    const given = madeUpCatalogue('fj', ofTitle('One'));
    registerCatalogue('fj', given);
    (given.messages as Record<string, string>).title = 'Two';
    const el = await explainer(html`<kap-explainer lang="fj"></kap-explainer>`);
    expect(textOf(title(el))).to.equal('One');
  });
});

describe('a message that cannot be shown', () => {
  const spoilt: [tag: string, id: MessageId, text: unknown, why: string][] = [
    ['ig', 'about.version', 'Text changed', 'must hold {date}'],
    ['yo', 'about.version', 'Text {date} {date}', 'must hold {date}'],
    ['ha', 'title', 'A {date}', 'must hold no placeholder'],
    ['zu', 'about.version', 'Text {number}', 'must hold {date}'],
    ['xh', 'title', 'A \u202e title', 'holds a control character'],
    ['st', 'title', 'A \u0007 title', 'holds a control character'],
    ['nr', 'title', 'A \u{e0041} title', 'holds a control character'],
    ['nso', 'title', 'A'.repeat(10_001), 'has more than 10000 characters'],
    ['ss', 'title', ' ', 'is empty'],
    ['ve', 'title', 5, 'is no text'],
    ['ts', 'title', { toString: 'x' }, 'is no text'],
  ];
  for (const [tag, id, text, why] of spoilt) {
    it(`${JSON.stringify(text)} for ${id}: in English, marked, with one warning`, async () => {
      const messages = { ...madeUpCatalogue(tag).messages, [id]: text as string };
      expect(registerCatalogue(tag, madeUpCatalogue(tag, { messages }))).to.equal(true);
      expect(logged().warnings).to.deep.equal([
        `kap: in the catalogue "${tag}" these stay in English: ${id} ${why}.`,
      ]);
      const el = await explainer(html`<kap-explainer lang=${tag}></kap-explainer>`);
      const inEnglish = [...el.shadowRoot!.querySelectorAll('span[lang=en]')].map(textOf);
      expect(inEnglish).to.have.length(1);
      expect(inEnglish[0]).to.match(id === 'title' ? /^What is ketamine/ : /^Text last changed: /);
      expect(nodesShowing(el, madeUp(tag, 'fallback.part'))).to.have.length(1);
    });
  }
});

describe('what is no catalogue for these elements', () => {
  const list = asList('sn').messages;
  const refused: [tag: unknown, value: unknown, why: string][] = [
    ['sn', undefined, 'it is no catalogue'],
    ['sn', 'texts', 'it is no catalogue'],
    ['sn', {}, 'it is in "undefined", not in "sn"'],
    ['sn', madeUpCatalogue('so'), 'it is in "so", not in "sn"'],
    ['sn', madeUpCatalogue('sn', { source: 'ffffffff' }), 'it was made for another English text'],
    ['sn', { ...madeUpCatalogue('sn'), messages: null }, 'it has no messages'],
    [
      'sn',
      { ...madeUpCatalogue('sn'), messages: list.slice(1) },
      `it has ${list.length - 1} messages, not ${list.length}`,
    ],
    ['en', madeUpCatalogue('en'), 'the English text cannot be replaced'],
    ['en-US', madeUpCatalogue('en-US'), 'the English text cannot be replaced'],
    ['', madeUpCatalogue('sn'), '"" is no language tag'],
    ['<b>', madeUpCatalogue('sn'), '"<b>" is no language tag'],
    ['st', madeUpCatalogue('sn'), 'it is in "sn", not in "st"'],
    [Symbol('sn'), madeUpCatalogue('sn'), 'is no language tag'],
    [{ toString: 1 }, madeUpCatalogue('sn'), 'it cannot be read'],
  ];
  for (const [tag, value, why] of refused) {
    it(`is refused with a sentence: ${why}`, () => {
      expect(registerCatalogue(tag as string, value)).to.equal(false);
      expect(logged().warnings).to.have.length(1);
      expect(logged().warnings[0]).to.contain(why);
      expect(logged().errors).to.deep.equal([]);
    });
  }

  it('never throws, whatever it does when it is read', async () => {
    const fail = (): never => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a page may throw anything
      throw { toString: fail };
    };
    const trap = new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail });
    const messages = Object.defineProperty({}, 'title', { enumerable: true, get: fail });
    for (const value of [trap, { ...madeUpCatalogue('sn'), messages: trap }, { locale: trap }]) {
      expect(registerCatalogue('sn', value)).to.equal(false);
    }
    expect(registerCatalogue('sn', { ...madeUpCatalogue('sn'), messages })).to.equal(false);
    expect(logged().warnings).to.have.length(4);
    const root = await page(html`<p><kap-explainer lang="sn"></kap-explainer></p>`);
    nodeShowing(root.querySelector('kap-explainer')!, 'fallback.page');
  });

  it('says to compile it again, and how', () => {
    registerCatalogue('sn', madeUpCatalogue('sn', { source: 'ffffffff' }));
    expect(logged().warnings[0]).to.contain('compile it again: npm run locales -- compile FILE');
  });
});
