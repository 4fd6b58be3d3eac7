import { expect, fixture, waitUntil } from '@open-wc/testing';
import { atHand, madeUp, SlowCatalogues } from '../../test/support/provide-catalogues.js';
import {
  cta,
  expectUnsaid,
  explainer,
  hasDrawn,
  html,
  inside,
  isShown,
  closestLang,
  page,
  part,
  nodeShowing,
  textOf,
} from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

// A catalogue that is here stays here, so every test has languages of its own.
const catalogues = new SlowCatalogues();
setUp({
  languages: atHand(false, 'bg', 'cs', 'da', 'de', 'fi', 'fr', 'it', 'nl', 'pl', 'sv'),
  load: catalogues.load,
});
const dispatched = listenFor('kap-ready', 'kap-locale-change', 'kap-error');

const title = (el: Element): HTMLElement => part(el, 'title');
const becomes = (el: Element, lang: string): Promise<void> =>
  waitUntil(() => hasDrawn(el) && closestLang(title(el)) === lang, `the text is in ${lang}`, {
    timeout: 5000,
  });

describe('while the first catalogue loads', () => {
  it('what is between the tags stays, for less than about a second; then English says why', async () => {
    const start = performance.now();
    const el = await fixture<HTMLElement>(
      html`<kap-explainer lang="fr"><a href="/about">About</a></kap-explainer>`,
    );
    expect(hasDrawn(el)).to.equal(false);
    expect(isShown(el.querySelector('a')!)).to.equal(true);
    await becomes(el, 'en');
    expect(performance.now() - start).to.be.within(500, 3000);
    expect(isShown(el.querySelector('a')!)).to.equal(false);
    expect(closestLang(nodeShowing(el, 'fallback.failed'))).to.equal('en');
    // It may still come: that is no failure.
    expect(dispatched().details).to.deep.equal([{ locale: 'en', requested: 'fr', draft: false }]);
  });

  it('a catalogue that is quick is all the reader sees', async () => {
    const el = await fixture<HTMLElement>(html`<kap-explainer lang="de"></kap-explainer>`);
    catalogues.arrive('de');
    await becomes(el, 'de');
    expect(dispatched().details).to.deep.equal([{ locale: 'de', requested: 'de', draft: false }]);
  });

  it('several elements ask for it once', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="it"><kap-explainer></kap-explainer><kap-explainer></kap-explainer></div>`,
    );
    expect(catalogues.asked.filter(([tag]) => tag === 'it')).to.deep.equal([['it', 0]]);
    catalogues.arrive('it');
    await Promise.all([...root.children].map((el) => becomes(el, 'it')));
  });
});

describe('when a late catalogue arrives', () => {
  it('the text switches under the reader, who keeps focus and is told', async () => {
    const el = await fixture<HTMLElement>(html`<kap-explainer lang="nl"></kap-explainer>`);
    await becomes(el, 'en');
    const link = nodeShowing(el, 'crisis.jump');
    link.focus();
    catalogues.arrive('nl');
    await becomes(el, 'nl');
    expect(el.shadowRoot!.activeElement).to.equal(link);
    expect(textOf(link)).to.equal(madeUp('nl', 'crisis.jump'));
    expectUnsaid(el, 'did not load');
    const status = inside(el, '[role=status]');
    expect(textOf(status)).to.equal('nl: Language: Nederlands');
    expect(closestLang(status)).to.equal('nl');
    expect(dispatched().details.at(-1)).to.deep.equal({
      locale: 'nl',
      requested: 'nl',
      draft: false,
    });
  });

  it('what the reader has opened stays open', async () => {
    const el = await fixture<HTMLElement>(
      html`<kap-explainer layout="accordion" lang="fi"></kap-explainer>`,
    );
    await becomes(el, 'en');
    const section = nodeShowing(el, 'guard.heading').closest('details')!;
    section.open = true;
    catalogues.arrive('fi');
    await becomes(el, 'fi');
    expect(section.isConnected && section.open).to.equal(true);
    expect(textOf(section.querySelector('summary'))).to.equal(madeUp('fi', 'guard.heading'));
  });

  it('an element that wants another language by now does not switch', async () => {
    const el = await fixture<HTMLElement>(html`<kap-explainer lang="pl"></kap-explainer>`);
    el.lang = 'en';
    await becomes(el, 'en');
    catalogues.arrive('pl');
    el.lang = 'cs';
    await waitUntil(() => catalogues.asked.some(([tag]) => tag === 'cs'));
    catalogues.arrive('cs');
    await becomes(el, 'cs');
    expect(dispatched().details.map(({ locale }) => locale)).to.deep.equal(['en', 'cs']);
  });
});

describe('while another language loads', () => {
  it('the old text stays, then English says why, then the new text comes', async () => {
    const root = await page(html`<p><kap-explainer></kap-explainer></p>`);
    const el = root.querySelector('kap-explainer')!;
    const fallback = nodeShowing(el, 'title');
    root.lang = 'da';
    await el.updateComplete;
    expectUnsaid(el, 'did not load');
    expect(fallback.isConnected).to.equal(true);
    await waitUntil(() => textOf(el.shadowRoot).includes('did not load'), 'English says why', {
      timeout: 5000,
    });
    nodeShowing(el, 'fallback.failed');
    catalogues.arrive('da');
    await becomes(el, 'da');
  });

  it('the old text is not the new one: it stays marked as what it is', async () => {
    catalogues.arrive('nl');
    const el = await cta(html`<kap-cta lang="nl"></kap-cta>`);
    el.lang = 'sv';
    await el.updateComplete;
    expect(textOf(part(el, 'body'))).to.equal(madeUp('nl', 'cta.body'));
    expect(closestLang(part(el, 'body'))).to.equal('nl');
  });
});

it('an element that leaves the page while it waits comes back well', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  const parent = el.parentElement!;
  el.lang = 'bg';
  el.remove();
  parent.append(el);
  catalogues.arrive('bg');
  await becomes(el, 'bg');
});
