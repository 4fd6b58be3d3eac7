import { expect, fixture, waitUntil } from '@open-wc/testing';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import {
  cta,
  drawn,
  explainer,
  html,
  closestLang,
  nodesShowing,
  page,
  part,
} from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

setUp({
  languages: atHand(false, 'de', 'fr', 'nl'),
  load: (tag) => Promise.resolve(madeUpCatalogue(tag)),
});
const dispatched = listenFor('kap-ready', 'kap-locale-change');

const shown = (el: Element): string => closestLang(part(el, 'body'));
const becomes = (el: Element, lang: string): Promise<void> =>
  waitUntil(() => shown(el) === lang, `the text is in ${lang}`);

describe('a change of language', () => {
  it('on the element itself is followed, and tells the page once', async () => {
    const el = await cta(html`<kap-cta></kap-cta>`);
    el.lang = 'de';
    await becomes(el, 'de');
    el.lang = 'fr';
    await becomes(el, 'fr');
    el.removeAttribute('lang');
    await becomes(el, 'en');
    expect(dispatched().details).to.deep.equal([
      { locale: 'en', requested: 'en', draft: false },
      { locale: 'de', requested: 'de', draft: false },
      { locale: 'fr', requested: 'fr', draft: false },
      { locale: 'en', requested: 'en', draft: false },
    ]);
  });

  it('anywhere above is followed', async () => {
    const root = await page(
      html`<div>
        <section><kap-cta></kap-cta></section>
      </div>`,
    );
    const el = root.querySelector('kap-cta')!;
    root.lang = 'de';
    await becomes(el, 'de');
    root.querySelector('section')!.lang = 'fr';
    await becomes(el, 'fr');
    root.lang = 'nl';
    root.querySelector('section')!.removeAttribute('lang');
    await becomes(el, 'nl');
  });

  it('on <html> is followed', async () => {
    const el = await cta(html`<kap-cta></kap-cta>`);
    document.documentElement.lang = 'fr';
    await becomes(el, 'fr');
  });

  it('above the host of a shadow root, and inside it, is followed', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><kap-cta></kap-cta></p>';
    root.append(host);
    const el = host.shadowRoot!.querySelector('kap-cta')!;
    await drawn(el);
    root.lang = 'de';
    await becomes(el, 'de');
    el.parentElement!.lang = 'nl';
    await becomes(el, 'nl');
  });

  it('elsewhere changes nothing', async () => {
    const root = await page(
      html`<div>
        <p></p>
        <kap-cta lang="de"></kap-cta>
      </div>`,
    );
    root.querySelector('p')!.lang = 'fr';
    root.lang = 'nl';
    await root.querySelector('kap-cta')!.updateComplete;
    expect(shown(root.querySelector('kap-cta')!)).to.equal('de');
    expect(dispatched().events).to.have.length(1);
  });

  it("around it marks the page's own words anew, also where ours stay as they are", async () => {
    const root = await page(
      html`<p lang="nl"><kap-cta lang="de" href="/" label="Bel ons"></kap-cta></p>`,
    );
    const el = root.querySelector('kap-cta')!;
    expect(closestLang(nodesShowing(el, 'Bel ons')[0]!)).to.equal('nl');
    root.lang = 'fr';
    await waitUntil(() => closestLang(nodesShowing(el, 'Bel ons')[0]!) === 'fr');
    document.body.append(el);
    await waitUntil(() => closestLang(nodesShowing(el, 'Bel ons')[0]!) === 'en');
    el.remove();
    expect(dispatched().events).to.have.length(1);
  });

  it('to another variety of the language shown is no change', async () => {
    const el = await cta(html`<kap-cta lang="de-AT"></kap-cta>`);
    el.lang = 'de-CH';
    await el.updateComplete;
    expect(dispatched().events).to.have.length(1);
  });
});

describe('an element that is moved', () => {
  it('takes the language of its new place', async () => {
    const root = await page(
      html`<div>
        <p lang="de"><kap-cta></kap-cta></p>
        <p lang="fr"></p>
      </div>`,
    );
    const el = root.querySelector('kap-cta')!;
    expect(shown(el)).to.equal('de');
    root.querySelector('[lang=fr]')!.append(el);
    await becomes(el, 'fr');
    root.querySelector<HTMLElement>('[lang=fr]')!.lang = 'nl';
    await becomes(el, 'nl');
  });

  it('takes the language that its place has got while it was away', async () => {
    const el = await cta(html`<kap-cta></kap-cta>`);
    const parent = el.parentElement!;
    el.remove();
    document.documentElement.lang = 'fr';
    parent.append(el);
    await becomes(el, 'fr');
  });

  it('is ready once, however often it is moved', async () => {
    const el = await cta(html`<kap-cta></kap-cta>`);
    const parent = el.parentElement!;
    for (let i = 0; i < 3; i++) {
      el.remove();
      parent.append(el);
      await el.updateComplete;
    }
    expect(dispatched().events.map(({ type }) => type)).to.deep.equal(['kap-ready']);
  });
});

it('a clone has a locale of its own', async () => {
  const el = await explainer(html`<kap-explainer lang="de"></kap-explainer>`);
  const clone = el.cloneNode(true) as HTMLElement;
  clone.lang = 'fr';
  el.after(clone);
  await drawn(clone);
  expect([el, clone].map((one) => closestLang(part(one, 'title')))).to.deep.equal(['de', 'fr']);
});
