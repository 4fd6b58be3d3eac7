import { expect } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import {
  allInside,
  expectUnsaid,
  explainer,
  html,
  closestLang,
  part,
  nodesShowing,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

describe('the call to action that closes the overview', () => {
  it('is text without a button where no address is set', async () => {
    const el = await explainer(html`<kap-explainer cta-label="Call us"></kap-explainer>`);
    expect(textOf(part(el, 'cta'))).to.contain(english['cta.body']);
    expect(part(el, 'cta').querySelector('a, button')).to.equal(null);
    expectUnsaid(el, 'Call us');
  });

  it('has a button to the address that is set', async () => {
    const el = await explainer(html`<kap-explainer cta-href="/contact"></kap-explainer>`);
    expect(part(el, 'cta-button').getAttribute('href')).to.equal('/contact');
    expect(textOf(part(el, 'cta-button'))).to.equal(english['cta.button']);
    expect(part(el, 'cta-button').localName).to.equal('a');
  });

  it('says beside the button that it is not a crisis line', async () => {
    const el = await explainer(html`<kap-explainer cta-href="/contact"></kap-explainer>`);
    expect(nodesShowing(el, english['cta.notCrisis'])).to.have.length(1);
    el.ctaHref = '';
    await el.updateComplete;
    expect(allInside(el, '[part=cta-button]')).to.be.empty;
    expect(nodesShowing(el, english['cta.notCrisis'])).to.be.empty;
  });

  it('translates its label where the page sets none', async () => {
    const el = await explainer(html`<kap-explainer lang="es" cta-href="/"></kap-explainer>`);
    expect(textOf(part(el, 'cta-button'))).not.to.equal(english['cta.button']);
    expect(closestLang(part(el, 'cta-button'))).to.equal('es');
  });

  it("marks the page's label as of the page's language", async () => {
    document.documentElement.lang = 'nl';
    const el = await explainer(
      html`<kap-explainer lang="es" cta-href="/" cta-label="Bel ons"></kap-explainer>`,
    );
    const [label] = nodesShowing(el, 'Bel ons');
    expect(part(el, 'cta-button').contains(label!)).to.equal(true);
    expect(closestLang(label!)).to.equal('nl');
  });
});
