import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../src/content/messages/index.js';
import type { KapExplainer } from '../../src/elements/kap-explainer.js';
import { allInside, explainer, html, isShown, said } from '../support/dom.js';
import { listenFor } from '../support/events.js';
import { setUp } from '../support/setup.js';

setUp();
const heard = listenFor('kap-section-toggle');

const FOLDED = ['state', 'guard', 'disruptor', 'trip', 'soul', 'healing', 'expect'];
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
    await waitUntil(() => heard().events.length > 0);
    expect(isShown(said(el, 'guard.p1'))).to.equal(true);
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => heard().events.length > 1);
    await settled();
    expect(heard().details).to.deep.equal([
      { section: 'guard', open: true },
      { section: 'guard', open: false },
    ]);
  });

  it('stays as the reader left it when something else changes', async () => {
    const el = await draw();
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => heard().events.length > 0);
    el.region = 'US';
    await el.updateComplete;
    expect(open(el).map((is, i) => (is ? FOLDED[i] : ''))).to.include('guard');
    el.setAttribute('sections', 'soul guard');
    await el.updateComplete;
    await settled();
    expect(open(el)).to.deep.equal([false, true]);
    expect(heard().events).to.have.length(1);
  });
});

describe('the button above the sections', () => {
  it('opens all, and each section says so once', async () => {
    const el = await draw();
    said(el, 'accordion.openAll').click();
    await waitUntil(() => heard().events.length >= FOLDED.length);
    await settled();
    expect(open(el)).not.to.include(false);
    expect(heard().details).to.have.deep.members(
      FOLDED.map((section) => ({ section, open: true })),
    );
  });

  it('then closes all', async () => {
    const el = await draw();
    said(el, 'accordion.openAll').click();
    await waitUntil(() => heard().events.length === FOLDED.length);
    await el.updateComplete;
    said(el, 'accordion.closeAll').click();
    await waitUntil(() => heard().events.length === 2 * FOLDED.length);
    expect(open(el)).not.to.include(true);
  });

  it('opens only what is closed', async () => {
    const el = await draw();
    folds(el)[0]!.querySelector('summary')!.click();
    await waitUntil(() => heard().events.length === 1);
    said(el, 'accordion.openAll').click();
    await waitUntil(() => heard().events.length >= FOLDED.length);
    await settled();
    expect(heard().events).to.have.length(FOLDED.length);
  });

  it('is a button that keeps focus while its words change', async () => {
    const el = await draw();
    const button = said(el, 'accordion.openAll').closest('button')!;
    button.focus();
    button.click();
    await waitUntil(() => heard().events.length === FOLDED.length);
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement).to.equal(button);
    expect(button.textContent).to.contain(english['accordion.closeAll']);
  });

  it('is not there in the other layouts', async () => {
    for (const layout of ['article', 'compact']) {
      const el = await explainer(html`<kap-explainer layout=${layout}></kap-explainer>`);
      expect(el.shadowRoot!.textContent).not.to.contain(english['accordion.openAll']);
    }
  });
});
