import { expect, waitUntil } from '@open-wc/testing';
import { explainer, html, page, safetyPart } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

const address = location.pathname + location.search;

describe('#kap-safety in the address of the page', () => {
  afterEach(() => {
    history.replaceState(null, '', address);
  });

  it('brings the safety part into view and focus when the element draws', async () => {
    history.replaceState(null, '', '#kap-safety');
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(el.shadowRoot!.activeElement).to.equal(safetyPart(el));
    const { top } = safetyPart(el).getBoundingClientRect();
    expect(top).to.be.within(-innerHeight, innerHeight);
  });

  it('does so later too', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(el.shadowRoot!.activeElement).to.equal(null);
    location.hash = 'kap-safety';
    await waitUntil(() => el.shadowRoot!.activeElement === safetyPart(el));
  });

  it('means the first explainer of several', async () => {
    history.replaceState(null, '', '#kap-safety');
    const both = await page(
      html`<div><kap-explainer></kap-explainer><kap-explainer></kap-explainer></div>`,
    );
    const [first, second] = [...both.querySelectorAll('kap-explainer')];
    expect(document.activeElement).to.equal(first);
    expect(second!.shadowRoot!.activeElement).to.equal(null);
  });

  it('does not take focus again when the text changes', async () => {
    history.replaceState(null, '', '#kap-safety');
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    safetyPart(el).blur();
    el.layout = 'compact';
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement).to.equal(null);
  });

  it('leaves focus alone under any other name', async () => {
    history.replaceState(null, '', '#safety');
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(el.shadowRoot!.activeElement).to.equal(null);
  });
});
