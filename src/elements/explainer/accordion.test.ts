import { expect, waitUntil } from '@open-wc/testing';
import type { KapExplainer } from './kap-explainer.js';
import { allInside, explainer, html, isShown, nodeShowing } from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const dispatched = listenFor('kap-section-toggle');

const FOLDED = ['state', 'guard', 'disruptor', 'trip', 'soul', 'expect', 'healing'];
const folds = (el: Element): HTMLDetailsElement[] => allInside(el, 'details[part=section]');
const open = (el: Element): boolean[] => folds(el).map((details) => details.open);
const draw = (): Promise<KapExplainer> =>
  explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);

/** Resolves when everything that was queued to happen has happened. */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });

describe('a section of the accordion', () => {
  it('opens and closes, and says so once each time', async () => {
    const el = await draw();
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => dispatched().events.length > 0);
    expect(isShown(nodeShowing(el, 'guard.p1'))).to.equal(true);
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => dispatched().events.length > 1);
    await settled();
    expect(dispatched().details).to.deep.equal([
      { section: 'guard', open: true },
      { section: 'guard', open: false },
    ]);
  });

  it('stays as the reader left it when something else changes', async () => {
    const el = await draw();
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => dispatched().events.length > 0);
    el.region = 'US';
    await el.updateComplete;
    expect(open(el).map((is, i) => (is ? FOLDED[i] : ''))).to.include('guard');
    el.setAttribute('sections', 'soul guard');
    await el.updateComplete;
    await settled();
    expect(open(el)).to.deep.equal([false, true]);
    expect(dispatched().events).to.have.length(1);
  });
});
