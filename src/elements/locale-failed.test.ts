import { expect, fixture, waitUntil } from '@open-wc/testing';
import { english } from '../content/messages/index.js';
import { atHand, madeUpCatalogue, SlowCatalogues } from '../../test/support/provide-catalogues.js';
import { listenToConsole } from '../../test/support/console.js';
import {
  drawn,
  explainer,
  hasDrawn,
  html,
  closestLang,
  page,
  part,
  nodeShowing,
  menuOf,
  pick,
} from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

// Each language fails in a way of its own; some then work.
const spoilt: Record<string, unknown> = {
  cs: undefined,
  da: null,
  de: 'catalogue',
  el: {},
  fi: [],
  hu: madeUpCatalogue('hu', { source: 'ffffffffffffffff' }),
  it: madeUpCatalogue('es'),
  nl: { ...madeUpCatalogue('nl'), messages: undefined },
  nb: { ...madeUpCatalogue('nb'), messages: null },
  pl: { ...madeUpCatalogue('pl'), messages: { title: { toString: 'no' } } },
  ro: { ...madeUpCatalogue('ro'), messages: { title: 1, lead: ['x'] } },
};
const catalogues = new SlowCatalogues();
setUp({
  languages: atHand(false, ...Object.keys(spoilt), 'bg', 'hr', 'sv', 'tr', 'uk', 'vi'),
  load: catalogues.load,
});
const dispatched = listenFor('kap-error', 'kap-ready', 'kap-locale-change');
const logged = listenToConsole();

const failures = (): unknown[] =>
  dispatched()
    .events.filter(({ type }) => type === 'kap-error')
    .map(({ detail }) => detail.code);
const hasFailed = (count = 1): Promise<void> => waitUntil(() => failures().length === count);
const shown = (el: Element): string => (hasDrawn(el) ? closestLang(part(el, 'title')) : '');

describe('a catalogue that does not load', () => {
  it('gives English, which says so, and one kap-error', async () => {
    const el = await fixture<HTMLElement>(html`<kap-explainer lang="sv"></kap-explainer>`);
    catalogues.fail('sv');
    await drawn(el);
    await hasFailed();
    expect(shown(el)).to.equal('en');
    nodeShowing(el, 'fallback.failed');
    expect(dispatched().details).to.deep.include({ locale: 'en', requested: 'sv', draft: false });
    expect(failures()).to.deep.equal(['catalogue-failed']);
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0]).to.contain('kap-explainer').and.contain('locales/sv.js');
  });

  it('is asked for again by the next element, at another address', async () => {
    const first = await fixture<HTMLElement>(html`<kap-explainer lang="tr"></kap-explainer>`);
    catalogues.fail('tr');
    await drawn(first);
    await hasFailed();
    const second = document.createElement('kap-explainer');
    second.lang = 'tr';
    first.after(second);
    expect(catalogues.asked.filter(([tag]) => tag === 'tr')).to.deep.equal([
      ['tr', 0],
      ['tr', 1],
    ]);
    catalogues.arrive('tr');
    await waitUntil(() => shown(second) === 'tr');
    // What works for one works for all.
    await waitUntil(() => shown(first) === 'tr');
  });

  it('is asked for again by the same element when the language is asked for again', async () => {
    const el = await fixture<HTMLElement>(html`<kap-explainer lang="uk"></kap-explainer>`);
    catalogues.fail('uk');
    await drawn(el);
    await hasFailed();
    el.lang = 'en';
    await waitUntil(() => !el.shadowRoot!.textContent.includes(english['fallback.failed']));
    el.lang = 'uk';
    await waitUntil(() => catalogues.asked.filter(([tag]) => tag === 'uk').length === 2);
    catalogues.arrive('uk');
    await waitUntil(() => shown(el) === 'uk');
  });

  it('is asked for again when the reader picks it from the menu', async () => {
    const el = await fixture<HTMLElement>(
      html`<kap-explainer lang="hr" language-menu></kap-explainer>`,
    );
    catalogues.fail('hr');
    await drawn(el);
    await hasFailed();
    expect(menuOf(el).value).to.equal('en');
    pick(el, 'hr');
    expect(catalogues.asked.filter(([tag]) => tag === 'hr')).to.have.length(2);
    catalogues.arrive('hr');
    await waitUntil(() => shown(el) === 'hr');
  });

  it('is not asked for again and again', async () => {
    const root = await fixture<HTMLElement>(html`<p><kap-explainer lang="vi"></kap-explainer></p>`);
    catalogues.fail('vi');
    const el = root.querySelector('kap-explainer')!;
    await drawn(el);
    await hasFailed();
    root.lang = 'fr';
    el.layout = 'compact';
    await el.updateComplete;
    expect(catalogues.asked.filter(([tag]) => tag === 'vi')).to.have.length(1);
    expect(failures()).to.have.length(1);
  });
});

describe('what is no catalogue counts as not loaded', () => {
  for (const [tag, value] of Object.entries(spoilt)) {
    const kind = JSON.stringify(value) as string | undefined;
    it(`${tag}: ${(kind ?? 'undefined').slice(0, 60)}`, async () => {
      const el = await fixture<HTMLElement>(html`<kap-explainer lang=${tag}></kap-explainer>`);
      catalogues.arriveAs(tag, value);
      await drawn(el);
      await hasFailed();
      expect(shown(el)).to.equal('en');
      nodeShowing(el, 'fallback.failed');
      nodeShowing(el, 'safety.home');
      expect(logged().warnings[0]).to.contain('no catalogue of these source texts');
    });
  }
});

it('a failure of one language leaves the others alone', async () => {
  const root = await page(html`<div><kap-explainer></kap-explainer></div>`);
  const failing = document.createElement('kap-explainer');
  failing.lang = 'bg';
  root.append(failing);
  catalogues.fail('bg');
  await hasFailed();
  expect(shown(root.querySelector('kap-explainer')!)).to.equal('en');
  expect(root.querySelector('kap-explainer')!.shadowRoot!.textContent).not.to.contain(
    english['fallback.failed'],
  );
});

it('an element that has nothing to load asks for nothing', async () => {
  const before = catalogues.asked.length;
  await explainer(html`<kap-explainer lang="en-US"></kap-explainer>`);
  expect(catalogues.asked).to.have.length(before);
});
