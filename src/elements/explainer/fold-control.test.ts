import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { english } from '../../content/messages/index.js';
import { atHand, madeUp, madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import {
  allInside,
  explainer,
  html,
  isBefore,
  closestLang,
  nodesShowing,
  textOf,
} from '../../../test/support/dom.js';
import { listenFor } from '../../../test/support/events.js';
import { setUp } from '../../../test/support/setup.js';

setUp({ languages: atHand(false, 'fr'), load: (tag) => Promise.resolve(madeUpCatalogue(tag)) });
const dispatched = listenFor('kap-section-toggle');

const OPEN = english['accordion.openAll'];
const CLOSE = english['accordion.closeAll'];
const FOLDED = ['state', 'guard', 'disruptor', 'trip', 'soul', 'expect', 'healing'];

const accordion = () => explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);
const folds = (el: Element): HTMLDetailsElement[] => allInside(el, '.fold');
const open = (el: Element): boolean[] => folds(el).map((fold) => fold.open);
const button = (el: Element): HTMLButtonElement => allInside<HTMLButtonElement>(el, 'button')[0]!;
const becomes = (el: Element, label: string): Promise<void> =>
  waitUntil(() => textOf(button(el)) === label, `the button says "${label}"`);

describe('the button above the sections of the accordion', () => {
  it('is one, before the first section, and says what it will do', async () => {
    const el = await accordion();
    expect(allInside(el, 'button')).to.have.length(1);
    expect(isBefore(button(el), folds(el)[0]!)).to.equal(true);
    expect(textOf(button(el))).to.equal(OPEN);
    // Its label changes: a state beside it would be said twice, and once wrongly.
    expect(button(el).getAttributeNames()).to.deep.equal(['data-click']);
  });

  it('opens all, then closes all; each section says so once each time', async () => {
    const el = await accordion();
    const pressed = button(el);
    pressed.click();
    await becomes(el, CLOSE);
    expect(open(el)).not.to.include(false);
    pressed.click();
    await becomes(el, OPEN);
    expect(open(el)).not.to.include(true);
    await waitUntil(() => dispatched().events.length === 2 * FOLDED.length);
    expect(button(el)).to.equal(pressed);
    expect(dispatched().details).to.deep.equal(
      [true, false].flatMap((open) => FOLDED.map((section) => ({ section, open }))),
    );
  });

  it('says nothing of a section that was open already', async () => {
    const el = await accordion();
    folds(el)[1]!.querySelector('summary')!.click();
    await waitUntil(() => dispatched().events.length === 1);
    button(el).click();
    await becomes(el, CLOSE);
    expect(
      dispatched()
        .details.map(({ section }) => section as string)
        .sort(),
    ).to.deep.equal([...FOLDED].sort());
  });

  it('works by keyboard, and keeps focus', async () => {
    const el = await accordion();
    button(el).focus();
    await sendKeys({ press: 'Enter' });
    await becomes(el, CLOSE);
    await sendKeys({ press: ' ' });
    await becomes(el, OPEN);
    expect(el.shadowRoot!.activeElement).to.equal(button(el));
  });

  it('follows when the reader opens or closes sections one by one', async () => {
    const el = await accordion();
    const summaries = allInside(el, '.fold > summary');
    for (const summary of summaries.slice(1)) summary.click();
    await waitUntil(() => dispatched().events.length === FOLDED.length - 1);
    await el.updateComplete;
    expect(textOf(button(el))).to.equal(OPEN);
    summaries[0]!.click();
    await becomes(el, CLOSE);
    summaries[3]!.click();
    await becomes(el, OPEN);
  });

  it('follows when the page asks for other sections: what was open stays open', async () => {
    const el = await accordion();
    folds(el)[0]!.querySelector('summary')!.click();
    await waitUntil(() => dispatched().events.length === 1);
    el.setAttribute('sections', 'guard state');
    await el.updateComplete;
    expect(open(el)).to.deep.equal([false, true]);
    expect(textOf(button(el))).to.equal(OPEN);
    el.setAttribute('sections', 'state');
    await el.updateComplete;
    expect(allInside(el, 'button')).to.deep.equal([]);
  });

  it('is no opening by the reader while the page is printed', async () => {
    const el = await accordion();
    dispatchEvent(new Event('beforeprint'));
    await el.updateComplete;
    expect(textOf(button(el))).to.equal(OPEN);
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(textOf(button(el))).to.equal(OPEN);
  });

  it("speaks the reader's language", async () => {
    const el = await explainer(html`<kap-explainer lang="fr" layout="accordion"></kap-explainer>`);
    const [found] = nodesShowing(el, madeUp('fr', 'accordion.openAll'));
    expect(found).to.equal(button(el));
    expect(closestLang(button(el))).to.equal('fr');
  });

  for (const layout of ['article', 'compact'])
    it(`is not there in layout ${layout}, where nothing folds`, async () => {
      const el = await explainer(html`<kap-explainer layout=${layout}></kap-explainer>`);
      expect(allInside(el, 'button')).to.deep.equal([]);
    });
});
