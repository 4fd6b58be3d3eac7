import { expect } from '@open-wc/testing';
import { english } from '../../content/messages/index.js';
import { regions } from '../../content/regions.js';
import { listenToConsole } from '../../../test/support/console.js';
import {
  expectSaid,
  expectUnsaid,
  explainer,
  html,
  safetyPart,
  textOf,
} from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

setUp();
const logged = listenToConsole();

const draw = (region?: string, lang = 'en') =>
  region === undefined
    ? explainer(html`<kap-explainer lang=${lang}></kap-explainer>`)
    : explainer(html`<kap-explainer lang=${lang} region=${region}></kap-explainer>`);
const links = (el: Element): HTMLAnchorElement[] => [...safetyPart(el).querySelectorAll('a')];
const hrefs = (el: Element): (string | null)[] => links(el).map((a) => a.getAttribute('href'));

describe('the help lines of a region', () => {
  const known: [region: string, hrefs: string[]][] = [
    ['US', ['tel:911', 'tel:988', 'sms:988']],
    ['CA', ['tel:911', 'tel:988', 'sms:988']],
    ['GB', ['tel:999', 'tel:111', 'tel:116123', 'sms:85258']],
    ['AU', ['tel:000', 'tel:131114', 'sms:0477131114', 'tel:131450']],
    ['TW', ['tel:119', 'tel:110', 'tel:1925', 'tel:1995', 'tel:1980']],
  ];
  for (const [region, expected] of known) {
    it(`${region}: ${expected.join(' ')}`, async () => {
      expect(hrefs(await draw(region))).to.deep.equal(expected);
    });
  }

  for (const region of Object.keys(regions)) {
    it(`${region}: every number dials what it shows, left to right`, async () => {
      const el = await draw(region, 'ar');
      for (const link of links(el)) {
        const number = link.getAttribute('href')!.replace(/^(tel|sms):/, '');
        expect(number).to.match(/^[\d*]+$/);
        const shown = [...link.querySelectorAll('span[dir=ltr]')].map((span) =>
          span.textContent.replace(/[ -]/g, ''),
        );
        expect(shown, textOf(link)).to.include(number);
      }
    });
  }

  it('say for which country they are', async () => {
    const text = textOf(safetyPart(await draw('US')));
    expect(text).to.contain('These numbers are for: United States');
    expect(text).to.contain('Emergency: 911');
  });

  it('are never folded away', async () => {
    const el = await explainer(html`<kap-explainer region="US" layout="compact"></kap-explainer>`);
    expect(links(el).map((a) => a.closest('details'))).to.deep.equal([null, null, null]);
  });
});

describe('the approval wording', () => {
  it('is that of the US in the US', async () => {
    const el = await draw('US');
    expectSaid(el, english['safety.approval.US.1']);
    expectUnsaid(el, english['safety.approval.generic']);
  });

  it('is that of the UK in the UK', async () => {
    const el = await draw('GB');
    expectSaid(el, english['safety.approval.GB.1']);
    expectSaid(el, english['safety.approval.GB.2']);
    expectUnsaid(el, english['safety.approval.generic']);
    expectUnsaid(el, english['safety.approval.US.3']);
  });

  for (const region of ['DE', 'IE']) {
    it(`is neutral in ${region}, and says what the European Union has approved`, async () => {
      const el = await draw(region);
      expectSaid(el, english['safety.approval.generic']);
      expectSaid(el, english['safety.approval.EU']);
      expectUnsaid(el, english['safety.approval.US.1']);
    });
  }

  for (const region of ['CA', 'CH', 'NO', undefined]) {
    it(`is neutral in ${region ?? 'no region'}`, async () => {
      const el = await draw(region);
      expectSaid(el, english['safety.approval.generic']);
      for (const id of ['US.1', 'US.2', 'US.3', 'GB.1', 'GB.2', 'EU'] as const) {
        expectUnsaid(el, english[`safety.approval.${id}`]);
      }
    });
  }

  it('follows the region in the short text too', async () => {
    const el = await explainer(html`<kap-explainer region="US" layout="compact"></kap-explainer>`);
    expectSaid(el, english['compact.safety.US']);
    el.removeAttribute('region');
    await el.updateComplete;
    expectUnsaid(el, english['compact.safety.US']);
    expectSaid(el, english['compact.safety.generic']);
  });
});

describe('a region as pages write it', () => {
  for (const given of ['uk', 'UK', 'gb', ' gb ']) {
    it(`"${given}" is GB`, async () => {
      const el = await draw(given);
      expect(el.region).to.equal('GB');
      expect(hrefs(el)).to.include('tel:999');
      expect(logged().warnings).to.be.empty;
    });
  }

  it('unset gives neutral words, no number, and no warning', async () => {
    const el = await draw();
    expectSaid(el, english['crisis.generic']);
    expect(hrefs(el)).to.deep.equal(['https://findahelpline.com']);
    expect(logged().warnings).to.be.empty;
  });

  it('unknown is as if unset, and one warning says what is known', async () => {
    const el = await draw('Atlantis');
    expect(el.region).to.equal(undefined);
    expect(hrefs(el)).to.deep.equal(['https://findahelpline.com']);
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0]).to.contain('kap-explainer').and.contain('Atlantis');
    for (const code of Object.keys(regions)) expect(logged().warnings[0]).to.contain(code);
  });
});
