import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../content/messages/index.js';
import points from '../../test/fixtures/coverage.json' with { type: 'json' };
import { explainer, html, shadowText } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp();

type Wording = 'full' | 'compact';
const covered = Object.entries(points as Record<string, Record<Wording, MessageId[]>>);

describe('what the overview must say', () => {
  it('is 41 points', () => {
    expect(covered).to.have.length(41);
  });

  for (const layout of ['article', 'accordion', 'compact'] as const) {
    for (const region of ['US', '']) {
      it(`is all said by layout ${layout}, region ${region || 'none'}`, async () => {
        const el = await explainer(
          html`<kap-explainer
            layout=${layout}
            region=${region}
            cta-href="/contact"
          ></kap-explainer>`,
        );
        const text = shadowText(el);
        for (const [point, messages] of covered) {
          const ids = messages[layout === 'compact' ? 'compact' : 'full'];
          expect(ids, point).not.to.be.empty;
          for (const id of ids)
            expect(text.includes(english[id]), `${point}: ${id}`).to.equal(true);
        }
      });
    }
  }
});
