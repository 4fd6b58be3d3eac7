import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import { listenToConsole } from '../../../test/support/console.js';
import { allInside, explainer, html, textOf } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();

const ALL = ['state', 'guard', 'disruptor', 'quote', 'trip', 'soul', 'expect', 'healing'];

/** The ids of the sections that are drawn, in order. */
function drawn(el: Element): string[] {
  return allInside(el, '[part=section]').map((section) => {
    if (section.querySelector('[part~=quote]')) return 'quote';
    const name = textOf(section.querySelector('[part=heading]'));
    return ALL.find((id) => english[`${id}.heading` as MessageId] === name) ?? name;
  });
}

const cases: [sections: string, shown: string[], warns: boolean][] = [
  ['', ALL, false],
  ['guard', ['guard'], false],
  ['quote', ['quote'], false],
  ['expect state', ['expect', 'state'], false],
  ['Soul, HEALING', ['soul', 'healing'], false],
  ['trip trip state trip', ['trip', 'state'], false],
  ['healing pricing state', ['healing', 'state'], true],
  ['nothing known here', ALL, true],
  ['safety crisis about', ALL, true],
  ['constructor __proto__', ALL, true],
];
for (const layout of ['article', 'accordion'] as const) {
  describe(`sections in layout ${layout}`, () => {
    for (const [sections, shown] of cases) {
      it(`"${sections}" shows ${shown.join(' ')}`, async () => {
        const el = await explainer(
          html`<kap-explainer layout=${layout} sections=${sections}></kap-explainer>`,
        );
        expect(drawn(el)).to.deep.equal(shown);
      });
    }
  });
}

it('only ids that are unknown give a warning, once, that names those allowed', async () => {
  await explainer(html`<kap-explainer sections="guard"></kap-explainer>`);
  expect(logged().warnings).to.be.empty;
  const el = await explainer(html`<kap-explainer sections="guard prices"></kap-explainer>`);
  el.requestUpdate();
  await el.updateComplete;
  expect(logged().warnings).to.have.length(1);
  expect(logged().warnings[0]).to.contain('kap-explainer').and.contain('guard prices');
  expect(logged().warnings[0]).to.contain(ALL.join(' '));
});

it('layout="compact" ignores sections, and says so once', async () => {
  const all = await explainer(html`<kap-explainer layout="compact"></kap-explainer>`);
  expect(logged().warnings).to.be.empty;
  const el = await explainer(
    html`<kap-explainer layout="compact" sections="soul"></kap-explainer>`,
  );
  expect(textOf(el.shadowRoot)).to.equal(textOf(all.shadowRoot));
  expect(logged().warnings).to.have.length(1);
  expect(logged().warnings[0]).to.contain('kap-explainer').and.contain('compact');
});

it('sections can be set and read as a property', async () => {
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  Object.assign(el, { sections: ['soul', 'guard'] });
  await el.updateComplete;
  expect(drawn(el)).to.deep.equal(['soul', 'guard']);
  expect([...el.sections]).to.deep.equal(['soul', 'guard']);
});
