import { expect, waitUntil } from '@open-wc/testing';
import { allInside, expectSaid, expectUnsaid, explainer, html } from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const dispatched = listenFor('kap-section-toggle');

const all = (el: Element): HTMLDetailsElement[] => allInside(el, 'details');
const open = (el: Element): boolean[] => all(el).map((details) => details.open);

/** Resolves when the browser has told of every `<details>` that was opened or closed. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
});

for (const layout of ['article', 'accordion', 'compact']) {
  describe(`printing layout ${layout}`, () => {
    const draw = () => explainer(html`<kap-explainer lang="es" layout=${layout}></kap-explainer>`);

    it('opens everything, and puts it back after', async () => {
      const el = await draw();
      allInside<HTMLDetailsElement>(el, 'details')[0]!.open = true;
      await settled();
      const before = open(el);
      expect(before).to.include(false);
      dispatchEvent(new Event('beforeprint'));
      expect(open(el)).not.to.include(false);
      await el.updateComplete;
      await settled();
      expect(open(el)).not.to.include(false);
      dispatchEvent(new Event('afterprint'));
      await settled();
      expect(open(el)).to.deep.equal(before);
    });

    it('is no opening by the reader', async () => {
      const el = await draw();
      dispatchEvent(new Event('beforeprint'));
      await settled();
      dispatchEvent(new Event('afterprint'));
      await el.updateComplete;
      await settled();
      expect(dispatched().events).to.be.empty;
    });
  });
}

it('what the reader had opened stays open, and still says when it is closed', async () => {
  const el = await explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);
  all(el)[0]!.querySelector('summary')!.click();
  await waitUntil(() => dispatched().events.length === 1);
  dispatchEvent(new Event('beforeprint'));
  await settled();
  dispatchEvent(new Event('afterprint'));
  await settled();
  expect(all(el)[0]!.open).to.equal(true);
  all(el)[0]!.querySelector('summary')!.click();
  await waitUntil(() => dispatched().events.length === 2);
  expect(dispatched().details[1]).to.deep.equal({ section: 'state', open: false });
});

it('the printed foot names the page, without query and fragment, and the day', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  const today = new Date().toLocaleDateString('en', { dateStyle: 'long' });
  // Browsers copy the page as soon as the event is over.
  dispatchEvent(new Event('beforeprint'));
  expectSaid(el, `From ${location.origin + location.pathname}, printed on ${today}`);
  dispatchEvent(new Event('afterprint'));
  await el.updateComplete;
  expectUnsaid(el, 'printed on');
});

it('an element that has left the page is left alone', async () => {
  const el = await explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);
  el.remove();
  dispatchEvent(new Event('beforeprint'));
  expect(open(el)).not.to.include(true);
});
