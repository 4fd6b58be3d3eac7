import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import {
  expectSaid,
  explainer,
  html,
  inside,
  isBefore,
  isShown,
  part,
  safetyPart,
  nodeShowing,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();

/** What every reader sees at once, whatever a page sets. */
const ALWAYS: MessageId[] = [
  'lead.honest',
  'crisis.jump',
  'safety.heading',
  'safety.disclaimer',
  'crisis.heading',
  'about.heading',
  'about.noReview',
];
/** What is there too; `compact` holds it behind one click. */
const WHOLE = (Object.keys(english) as MessageId[]).filter(
  (id) => id.startsWith('safety.') && !id.startsWith('safety.approval.'),
);

const options = {
  'nothing set': html`<kap-explainer></kap-explainer>`,
  accordion: html`<kap-explainer layout="accordion"></kap-explainer>`,
  compact: html`<kap-explainer layout="compact"></kap-explainer>`,
  'one section': html`<kap-explainer sections="quote"></kap-explainer>`,
  'unknown sections': html`<kap-explainer sections="none"></kap-explainer>`,
  'a region': html`<kap-explainer region="GB"></kap-explainer>`,
  'the lowest headings': html`<kap-explainer heading-level="4"></kap-explainer>`,
  'a dark theme': html`<kap-explainer theme="dark"></kap-explainer>`,
  'a language menu': html`<kap-explainer language-menu drafts="hide"></kap-explainer>`,
  'every slot filled': html`<kap-explainer>
    ${[
      'title',
      'intro',
      'state',
      'guard',
      'disruptor',
      'quote',
      'trip',
      'soul',
      'healing',
      'expect',
      'after-safety',
      'cta',
      'footer',
    ].map((slot) => html`<span slot=${slot}></span>`)}
  </kap-explainer>`,
  'slots that do not exist': html`<kap-explainer>
    ${['safety', 'crisis', 'about', 'lead', 'disclaimer'].map((slot) => html`<i slot=${slot}></i>`)}
  </kap-explainer>`,
};

for (const [name, template] of Object.entries(options)) {
  describe(`what no option takes away, with ${name}`, () => {
    it('is there and shown', async () => {
      const el = await explainer(template);
      for (const id of ALWAYS) expect(isShown(nodeShowing(el, id)), id).to.equal(true);
      for (const id of WHOLE) expectSaid(el, english[id]);
    });

    it('stands before the call to action, help lines last', async () => {
      const el = await explainer(template);
      const order = [
        nodeShowing(el, 'lead.honest'),
        nodeShowing(el, 'crisis.jump'),
        nodeShowing(el, 'safety.heading'),
        nodeShowing(el, 'crisis.heading'),
        part(el, 'cta'),
        nodeShowing(el, 'about.heading'),
      ];
      order.slice(1).forEach((node, i) => {
        expect(isBefore(order[i]!, node), textOf(node)).to.equal(true);
      });
      expect(safetyPart(el).contains(nodeShowing(el, 'crisis.heading'))).to.equal(true);
    });
  });
}

describe('the link to the help lines', () => {
  it('leads focus to them, and leaves the address of the page alone', async () => {
    const el = await explainer(html`<kap-explainer layout="compact"></kap-explainer>`);
    const before = location.href;
    nodeShowing(el, 'crisis.jump').click();
    const focused = el.shadowRoot!.activeElement!;
    expect(safetyPart(el).contains(focused)).to.equal(true);
    expect(textOf(focused).startsWith(english['crisis.heading'])).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('stands right after the lead', async () => {
    const el = await explainer(html`<kap-explainer></kap-explainer>`);
    const link = inside(el, '[part=lead] a');
    expect(textOf(link)).to.equal(english['crisis.jump']);
    expect(part(el, 'lead').lastElementChild!.contains(link)).to.equal(true);
  });
});
