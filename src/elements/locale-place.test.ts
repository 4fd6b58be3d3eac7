import { expect, fixture } from '@open-wc/testing';
import { pageOptions } from './shared/page-options.js';
import { atHand, madeUpCatalogue } from '../../test/support/provide-catalogues.js';
import {
  cta,
  drawn,
  explainer,
  html,
  closestLang,
  page,
  part,
  quote,
  nodeShowing,
} from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp({
  languages: atHand(false, 'de', 'fr', 'nl', 'pt-BR', 'zh-Hans'),
  load: (tag) => Promise.resolve(madeUpCatalogue(tag)),
});

/** The language that an element shows, whichever of the three it is. */
const shown = (el: Element): string => closestLang(part(el, PARTS[el.localName]!));
const PARTS: Record<string, string> = {
  'kap-explainer': 'title',
  'kap-quote': 'quote',
  'kap-cta': 'body',
};

/** Something of the page's own with a shadow root that slots its children. */
function host(content: string): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML = content;
  return element;
}

describe('the language of an element', () => {
  it('is its own, in all three', async () => {
    document.documentElement.lang = 'nl';
    expect(shown(await explainer(html`<kap-explainer lang="de"></kap-explainer>`))).to.equal('de');
    expect(shown(await quote(html`<kap-quote lang="de"></kap-quote>`))).to.equal('de');
    expect(shown(await cta(html`<kap-cta lang="de"></kap-cta>`))).to.equal('de');
  });

  it('is the nearest above it', async () => {
    document.documentElement.lang = 'nl';
    const root = await page(
      html`<div lang="fr">
        <section lang="de">
          <p><kap-cta></kap-cta></p>
        </section>
      </div>`,
    );
    expect(shown(root.querySelector('kap-cta')!)).to.equal('de');
  });

  it('is that of <html> where nothing nearer has one', async () => {
    document.documentElement.lang = 'fr-CA';
    expect(shown(await cta(html`<kap-cta></kap-cta>`))).to.equal('fr');
  });

  for (const unusable of ['', 'auto', 'x', '???', 'und']) {
    it(`passes over lang="${unusable}"`, async () => {
      document.documentElement.lang = 'nl';
      const root = await page(html`<p lang="de"><kap-cta lang=${unusable}></kap-cta></p>`);
      expect(shown(root.querySelector('kap-cta')!)).to.equal('de');
    });
  }

  it('is that of the host of the shadow root in which it stands', async () => {
    const root = await fixture<HTMLElement>(html`<p lang="fr"></p>`);
    const outer = host('<kap-cta></kap-cta>');
    root.append(outer);
    const el = outer.shadowRoot!.querySelector('kap-cta')!;
    await drawn(el);
    expect(shown(el)).to.equal('fr');
  });

  it('is that of its light parent where it is slotted into another component', async () => {
    const root = await fixture<HTMLElement>(html`<p lang="fr"></p>`);
    const outer = host('<div lang="de"><slot></slot></div>');
    const el = document.createElement('kap-cta');
    outer.append(el);
    root.append(outer);
    await drawn(el);
    expect(shown(el)).to.equal('fr');
  });

  it('is each its own on a page with several', async () => {
    const root = await page(
      html`<div>
        <kap-explainer lang="de"></kap-explainer><kap-explainer lang="fr"></kap-explainer>
        <kap-quote></kap-quote>
      </div>`,
    );
    expect([...root.children].map(shown)).to.deep.equal(['de', 'fr', 'en']);
  });
});

describe("the page's option", () => {
  it('stands before <html>, and after what is nearer', async () => {
    document.documentElement.lang = 'nl';
    pageOptions.lang = 'de';
    expect(shown(await cta(html`<kap-cta></kap-cta>`))).to.equal('de');
    expect(shown(await cta(html`<kap-cta lang="fr"></kap-cta>`))).to.equal('fr');
    const root = await page(html`<p lang="fr"><kap-cta></kap-cta></p>`);
    expect(shown(root.querySelector('kap-cta')!)).to.equal('fr');
  });

  it('is passed over where it names no language', async () => {
    document.documentElement.lang = 'nl';
    pageOptions.lang = '???';
    expect(shown(await cta(html`<kap-cta></kap-cta>`))).to.equal('nl');
  });
});

describe('a language that is not at hand', () => {
  for (const lang of ['sv', 'zh-TW', 'tlh']) {
    it(`${lang} gives English, marked as such, and says so`, async () => {
      const el = await explainer(html`<kap-explainer lang=${lang}></kap-explainer>`);
      expect(shown(el)).to.equal('en');
      expect(closestLang(nodeShowing(el, 'fallback.page'))).to.equal('en');
    });
  }

  it('is not asked about: a variety of it will do, silently', async () => {
    const el = await explainer(html`<kap-explainer lang="pt-PT"></kap-explainer>`);
    expect(shown(el)).to.equal('pt-BR');
    expect(el.shadowRoot!.querySelector('.notice')).to.equal(null);
  });

  it('says so in all three elements', async () => {
    nodeShowing(await cta(html`<kap-cta lang="sv"></kap-cta>`), 'fallback.page');
    nodeShowing(await quote(html`<kap-quote lang="sv"></kap-quote>`), 'fallback.page');
  });
});
