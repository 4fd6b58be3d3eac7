import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import {
  allInside,
  expectUnsaid,
  explainer,
  html,
  inside,
  isShown,
  part,
  safetyPart,
  nodeShowing,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

const SECTIONS: MessageId[] = [
  'state.heading',
  'guard.heading',
  'disruptor.heading',
  'trip.heading',
  'soul.heading',
  'expect.heading',
  'healing.heading',
];
const namesOf = (nodes: Element[]): string[] => nodes.map(textOf);

describe('layout="article"', () => {
  it('is the default', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(el.layout).to.equal('article');
    expect(textOf(part(el, 'title'))).to.equal(english.title);
  });

  it('shows every section, open', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    expect(namesOf(allInside(el, '[part=heading]'))).to.deep.equal(
      SECTIONS.map((id) => english[id]),
    );
    expect(allInside(el, '[part=body]').every(isShown)).to.equal(true);
    expect(allInside(el, '[part=container] details')).to.be.empty;
  });

  it('gives the steps of a treatment as a numbered list', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    const steps = inside(el, 'ol[part=list]');
    expect(steps.children).to.have.length(4);
    expect(textOf(steps)).to.contain(english['expect.integrate.body']);
  });
});

describe('layout="accordion"', () => {
  it('folds every section that has a heading, with the heading in its summary', async () => {
    const el = await explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);
    const folds = allInside<HTMLDetailsElement>(el, 'details[part=section]');
    expect(folds.some(({ open }) => open)).to.equal(false);
    expect(namesOf(allInside(el, 'details[part=section] > summary > h3'))).to.deep.equal(
      SECTIONS.map((id) => english[id]),
    );
  });

  it('folds neither the quotation nor anything about safety', async () => {
    const el = await explainer(html`<kap-explainer layout="accordion"></kap-explainer>`);
    expect(isShown(part(el, 'quote'))).to.equal(true);
    expect(safetyPart(el).querySelector('details')).to.equal(null);
    expect(isShown(nodeShowing(el, 'safety.who.allergy'))).to.equal(true);
  });
});

describe('layout="compact"', () => {
  it('has the short text, the quotation and no sections', async () => {
    const el = await explainer(html`<kap-explainer layout="compact"></kap-explainer>`);
    expect(textOf(part(el, 'title'))).to.equal(english['compact.title']);
    expect(textOf(part(el, 'quote-text'))).to.equal(english['quote.text']);
    expect(textOf(part(el, 'cta'))).to.contain(english['compact.cta.body']);
    expectUnsaid(el, english['state.p1']);
    expect(allInside(el, '[part=heading]')).to.be.empty;
  });

  it('shows the short safety part, and holds the whole one behind one click', async () => {
    const el = await explainer(html`<kap-explainer layout="compact"></kap-explainer>`);
    expect(isShown(nodeShowing(el, 'compact.safety.1'))).to.equal(true);
    expect(isShown(nodeShowing(el, 'safety.disclaimer'))).to.equal(true);
    const more = safetyPart(el).querySelector('details')!;
    expect(textOf(more.querySelector('summary'))).to.equal(english['compact.safety.more']);
    expect(more.open).to.equal(false);
    more.querySelector('summary')!.click();
    expect(isShown(nodeShowing(el, 'safety.who.allergy'))).to.equal(true);
  });
});

it('changing the layout changes what is drawn', async () => {
  const el = await explainer(html`<kap-explainer layout="compact"></kap-explainer>`);
  el.layout = 'article';
  await el.updateComplete;
  expect(textOf(part(el, 'title'))).to.equal(english.title);
  el.setAttribute('layout', 'accordion');
  await el.updateComplete;
  expect(allInside(el, 'details[part=section]')).to.have.length(7);
});
