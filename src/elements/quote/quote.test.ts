import { expect } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import { atHand, madeUp, madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import { listenToConsole } from '../../../test/support/console.js';
import {
  allInside,
  expectUnsaid,
  explainer,
  html,
  inside,
  isShown,
  closestLang,
  part,
  quote,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp({ languages: atHand(false, 'fr'), load: (tag) => Promise.resolve(madeUpCatalogue(tag)) });
const logged = listenToConsole();

describe('the quotation', () => {
  it('is a figure with its words and its attribution', async () => {
    const el = await quote(html`<kap-quote></kap-quote>`);
    const figure = part(el, 'figure');
    expect(figure.localName).to.equal('figure');
    expect([...figure.children].map(({ localName }) => localName)).to.deep.equal([
      'blockquote',
      'figcaption',
    ]);
    expect(textOf(part(el, 'quote'))).to.equal(english['quote.text']);
    expect(part(el, 'quote').localName).to.equal('blockquote');
    expect(part(el, 'caption').localName).to.equal('figcaption');
    expect(textOf(part(el, 'author'))).to.equal('Nancy Smith, LCSW');
    expect(textOf(part(el, 'author-title'))).to.equal(english['quote.role']);
    expect(textOf(part(el, 'caption'))).to.contain(english['quote.gloss']);
  });

  it('has no original where it is the original', async () => {
    const el = await quote(html`<kap-quote></kap-quote>`);
    expect(allInside(el, '[part=original]')).to.be.empty;
    expectUnsaid(el, english['quote.translated']);
  });

  it('says where it is translated, and shows the original on request', async () => {
    const el = await quote(html`<kap-quote lang="fr"></kap-quote>`);
    expect(textOf(part(el, 'quote'))).to.equal(madeUp('fr', 'quote.text'));
    const original = part(el, 'original');
    expect(textOf(original)).to.equal(english['quote.text']);
    expect(closestLang(original)).to.equal('en');
    expect(isShown(original)).to.equal(false);
    expect(part(el, 'caption').innerText).to.contain(madeUp('fr', 'quote.translated'));
    inside(el, 'summary').click();
    expect(isShown(original)).to.equal(true);
  });

  for (const [name, draw] of [
    ['kap-quote', () => quote(html`<kap-quote lang="fr"></kap-quote>`)],
    ['kap-explainer', () => explainer(html`<kap-explainer lang="fr"></kap-explainer>`)],
  ] as const) {
    it(`names what a press on the summary will do: ${name}`, async () => {
      const el = await draw();
      const summary = inside(el, 'figure summary');
      const [show, hide] = (['quote.showOriginal', 'quote.hideOriginal'] as const).map((id) =>
        madeUp('fr', id),
      );
      for (const name of [show, hide, show]) {
        expect(summary.innerText.trim()).to.equal(name);
        summary.click();
      }
    });

    it(`keeps its first name where the style sheet is missing: ${name}`, async () => {
      const el = await draw();
      el.shadowRoot!.adoptedStyleSheets = [];
      const summary = inside(el, 'figure summary');
      expect(summary.innerText.trim()).to.equal(madeUp('fr', 'quote.showOriginal'));
    });
  }

  it('is attributed to nobody else: attributes are for quotations of the page', async () => {
    const el = await quote(
      html`<kap-quote author="Dr X" author-title="Chief" cite="https://example.org"></kap-quote>`,
    );
    expect(textOf(part(el, 'author'))).to.equal('Nancy Smith, LCSW');
    expectUnsaid(el, 'Dr X');
    expectUnsaid(el, 'Chief');
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0])
      .to.contain('kap-quote')
      .and.contain('author')
      .and.contain('slot="text"');
  });
});
