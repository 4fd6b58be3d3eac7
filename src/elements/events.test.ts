import { expect } from '@open-wc/testing';
import { cta, drawn, explainer, html, page, quote, shadowText } from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

setUp();
const dispatched = listenFor(
  'kap-ready',
  'kap-locale-change',
  'kap-section-toggle',
  'kap-cta-click',
  'kap-error',
);

describe('kap-ready', () => {
  const all = {
    'kap-explainer': () => explainer(html`<kap-explainer lang="es-MX"></kap-explainer>`),
    'kap-quote': () => quote(html`<kap-quote lang="es-MX"></kap-quote>`),
    'kap-cta': () => cta(html`<kap-cta lang="es-MX"></kap-cta>`),
  };
  for (const [name, draw] of Object.entries(all)) {
    it(`comes once from ${name}, drawn by then, and nothing else does`, async () => {
      let text = '';
      document.addEventListener(
        'kap-ready',
        ({ target }) => {
          text = shadowText(target as Element);
        },
        { once: true },
      );
      const el = await draw();
      el.theme = 'dark';
      await el.updateComplete;
      expect(dispatched().events.map(({ type }) => type)).to.deep.equal(['kap-ready']);
      expect(dispatched().details).to.deep.equal([
        { locale: 'es', requested: 'es-MX', draft: true },
      ]);
      expect(text).to.contain('KAP');
      const [event] = dispatched().events;
      expect(event!.bubbles && event!.composed && !event!.cancelable).to.equal(true);
    });
  }

  it('comes from each of several', async () => {
    const root = await page(html`<p><kap-cta></kap-cta><kap-quote></kap-quote></p>`);
    expect(dispatched().events.map(({ target }) => target)).to.have.members([...root.children]);
  });

  it('reaches a page from inside its own components', async () => {
    const host = await page(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<kap-cta></kap-cta>';
    const el = host.shadowRoot!.firstElementChild!;
    await drawn(el);
    expect(dispatched().events.map(({ target }) => target)).to.deep.equal([host]);
  });
});
