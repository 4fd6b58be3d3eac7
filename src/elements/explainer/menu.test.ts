import { expect, waitUntil } from '@open-wc/testing';
import { languages } from 'virtual:kap-catalogues';
import {
  explainer,
  html,
  inside,
  isShown,
  closestLang,
  page,
  part,
  textOf,
  menuOf,
  pick,
} from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const dispatched = listenFor('kap-locale-change');

const AUTONYMS: Record<string, string> = {
  en: 'English',
  es: 'Español',
  ar: 'العربية',
  'zh-Hans': '简体中文',
};
const draw = () => explainer(html`<kap-explainer language-menu></kap-explainer>`);

const title = (el: Element): HTMLElement => part(el, 'title');

describe('the language menu', () => {
  it('is there only where the page wants it', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(el.shadowRoot!.querySelector('select')).to.equal(null);
    el.languageMenu = true;
    await el.updateComplete;
    expect(isShown(inside(el, 'select'))).to.equal(true);
  });

  it('is a native control with a visible label', async () => {
    const el = await draw();
    const menu = menuOf(el);
    expect(menu.labels).to.have.length(1);
    expect(isShown(menu.labels[0]!)).to.equal(true);
    expect(textOf(menu.labels[0])).to.match(/^Language /);
  });

  it('lists English and every language at hand, each by its own name and marked as such', async () => {
    const el = await draw();
    const options = [...menuOf(el).options];
    expect(options.map(({ value }) => value)).to.have.members(['en', ...Object.keys(languages)]);
    for (const option of options) {
      expect(option.lang).to.equal(option.value);
      const name = AUTONYMS[option.value];
      if (name) expect(textOf(option)).to.equal(name);
    }
  });

  it('stands on the language that is shown', async () => {
    const el = await explainer(html`<kap-explainer lang="es" language-menu></kap-explainer>`);
    expect(menuOf(el).value).to.equal('es');
  });

  it('switches this element, not the page nor its neighbours', async () => {
    const both = await page(
      html`<div><kap-explainer language-menu></kap-explainer><kap-explainer></kap-explainer></div>`,
    );
    const [el, other] = [...both.querySelectorAll('kap-explainer')];
    pick(el!, 'es');
    await waitUntil(() => closestLang(title(el!)) === 'es');
    expect(closestLang(title(other!))).to.equal('en');
    expect(el!.hasAttribute('lang')).to.equal(false);
    expect(document.documentElement.lang).to.equal('en');
  });

  it('keeps focus, and announces the new language in itself', async () => {
    const el = await draw();
    pick(el, 'es');
    await waitUntil(() => closestLang(title(el)) === 'es');
    expect(el.shadowRoot!.activeElement).to.equal(inside(el, 'select'));
    const status = inside(el, '[role=status]');
    expect(textOf(status)).to.contain('Español');
    expect(closestLang(status)).to.equal('es');
  });

  it('says nothing before the reader has picked', async () => {
    expect(textOf(inside(await draw(), '[role=status]'))).to.equal('');
  });

  it('tells the page', async () => {
    const el = await draw();
    pick(el, 'es');
    await waitUntil(() => dispatched().events.length > 0);
    expect(dispatched().details).to.deep.equal([{ locale: 'es', requested: 'es', draft: true }]);
  });

  it('is overruled when the page asks for yet another language', async () => {
    const el = await draw();
    pick(el, 'es');
    await waitUntil(() => closestLang(title(el)) === 'es');
    el.lang = 'ar';
    await waitUntil(() => closestLang(title(el)) === 'ar');
    expect(menuOf(el).value).to.equal('ar');
  });

  it('stores nothing', async () => {
    const el = await draw();
    pick(el, 'es');
    await waitUntil(() => closestLang(title(el)) === 'es');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    el.remove();
    expect(closestLang(title(await draw()))).to.equal('en');
  });

  it('offers no draft where drafts are hidden', async () => {
    const el = await explainer(html`<kap-explainer language-menu drafts="hide"></kap-explainer>`);
    expect([...menuOf(el).options].map(({ value }) => value)).to.deep.equal(['en']);
  });
});
