import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import {
  allInside,
  explainer,
  html,
  isBefore,
  isShown,
  part,
  safetyPart,
  nodeShowing,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

/** The slot in which a child of the element stands. */
function slotOf(el: Element): HTMLSlotElement {
  const child = el.firstElementChild!;
  expect(isShown(child)).to.equal(true);
  return child.assignedSlot!;
}

describe('slots that replace', () => {
  it('title', async () => {
    const el = await explainer(html`<kap-explainer><h2 slot="title">Ours</h2></kap-explainer>`);
    slotOf(el);
    expect(isShown(part(el, 'title'))).to.equal(false);
  });

  it('cta', async () => {
    const el = await explainer(
      html`<kap-explainer cta-href="/"><p slot="cta">Ours</p></kap-explainer>`,
    );
    slotOf(el);
    expect(isShown(part(el, 'cta-button'))).to.equal(false);
    expect(isShown(part(el, 'cta-heading'))).to.equal(false);
  });

  it('quote', async () => {
    const el = await explainer(html`<kap-explainer><p slot="quote">Ours</p></kap-explainer>`);
    slotOf(el);
    expect(isShown(part(el, 'quote'))).to.equal(false);
  });

  for (const id of ['state', 'guard', 'disruptor', 'trip', 'soul', 'expect', 'healing']) {
    it(`${id}: the body of that section, not its heading`, async () => {
      const el = await explainer(html`<kap-explainer><p slot=${id}>Ours</p></kap-explainer>`);
      const section = slotOf(el).closest('[part=section]')!;
      const heading = nodeShowing(el, `${id}.heading` as MessageId);
      expect(section.contains(heading)).to.equal(true);
      expect(isShown(heading)).to.equal(true);
      expect(isShown(section.querySelector('[part=body]')!)).to.equal(false);
      const others = allInside(el, '[part=body]').filter((body) => !section.contains(body));
      expect(others.every(isShown)).to.equal(true);
    });
  }
});

describe('slots that add', () => {
  it('intro: after the lead', async () => {
    const el = await explainer(html`<kap-explainer><p slot="intro">Ours</p></kap-explainer>`);
    const slot = slotOf(el);
    expect(isBefore(part(el, 'lead'), slot)).to.equal(true);
    expect(isBefore(slot, nodeShowing(el, 'state.heading'))).to.equal(true);
    expect(isShown(part(el, 'lead'))).to.equal(true);
  });

  it('after-safety: between the safety part and the call to action', async () => {
    const el = await explainer(html`<kap-explainer><p slot="after-safety">Us</p></kap-explainer>`);
    const slot = slotOf(el);
    expect(isBefore(safetyPart(el), slot)).to.equal(true);
    expect(safetyPart(el).contains(slot)).to.equal(false);
    expect(isBefore(slot, part(el, 'cta'))).to.equal(true);
  });

  it('footer: at the end', async () => {
    const el = await explainer(html`<kap-explainer><p slot="footer">Ours</p></kap-explainer>`);
    const slot = slotOf(el);
    expect(isBefore(nodeShowing(el, 'about.heading'), slot)).to.equal(true);
    expect(isShown(nodeShowing(el, 'about.heading'))).to.equal(true);
  });
});

it('what is slotted is no fallback: only the unnamed children are hidden', async () => {
  const el = await explainer(
    html`<kap-explainer
      ><p slot="intro">Ours</p>
      <a href="/about">Fallback</a></kap-explainer
    >`,
  );
  expect(isShown(el.children[0]!)).to.equal(true);
  expect(isShown(el.children[1]!)).to.equal(false);
});

it('a slot of another name shows nothing', async () => {
  const el = await explainer(html`<kap-explainer><p slot="nope">Ours</p></kap-explainer>`);
  expect(isShown(el.firstElementChild!)).to.equal(false);
});

it('every named slot is there in the full text, the section slots not in the short one', async () => {
  const names = async (layout: string): Promise<string[]> => {
    const el = await explainer(html`<kap-explainer layout=${layout}></kap-explainer>`);
    return allInside<HTMLSlotElement>(el, 'slot[name]').map(({ name }) => name);
  };
  const sections = ['state', 'guard', 'disruptor', 'quote', 'trip', 'soul', 'expect', 'healing'];
  const others = ['after-safety', 'cta', 'footer'];
  for (const layout of ['article', 'accordion']) {
    expect(await names(layout)).to.deep.equal(['title', 'intro', ...sections, ...others]);
  }
  expect(await names('compact')).to.deep.equal(['title', 'intro', ...others]);
});

it('the default text of a slot is what stands without a child', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  expect(isShown(nodeShowing(el, 'title'))).to.equal(true);
  expect(part(el, 'title').textContent).to.contain(english.title);
});
