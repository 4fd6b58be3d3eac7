import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { cta, explainer, html, type Kap, part } from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const dispatched = listenFor('kap-cta-click');

const both: Record<string, [draw: () => Promise<Kap>, button: string]> = {
  'kap-cta': [() => cta(html`<kap-cta lang="es" href="#there"></kap-cta>`), 'button'],
  'kap-explainer': [
    () => explainer(html`<kap-explainer lang="es" cta-href="#there"></kap-explainer>`),
    'cta-button',
  ],
};

for (const [name, [draw, button]] of Object.entries(both)) {
  describe(`following the link of ${name}`, () => {
    const address = location.href;
    afterEach(() => {
      history.replaceState(null, '', address);
    });

    it('is told once, with where it leads and the language shown', async () => {
      const el = await draw();
      part(el, button).click();
      expect(dispatched().details).to.deep.equal([{ href: '#there', locale: 'es' }]);
      expect(dispatched().events[0]!.target).to.equal(el);
      expect(dispatched().events[0]!.cancelable).to.equal(true);
      await waitUntil(() => location.hash === '#there');
    });

    it('does not happen where the page cancels it', async () => {
      const el = await draw();
      el.addEventListener('kap-cta-click', (event) => {
        event.preventDefault();
      });
      const click = oneEvent(document, 'click');
      part(el, button).click();
      expect((await click).defaultPrevented).to.equal(true);
      expect(dispatched().events).to.have.length(1);
    });
  });
}
