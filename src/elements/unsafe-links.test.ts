import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../test/support/console.js';
import { allInside, cta, explainer, html, part } from '../../test/support/dom.js';
import { listenFor } from '../../test/support/events.js';
import { setUp } from '../../test/support/setup.js';

setUp();
const logged = listenToConsole();
const dispatched = listenFor('kap-error');

const UNSAFE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(2)',
  'java\tscript:alert(3)',
  'java\nscript:alert(4)',
  'java\r\nscript:alert(5)',
  '\u0001javascript:alert(6)',
  '\u0000javascript:alert(7)',
  '  javascript:alert(8)',
  '\u00a0javascript:alert(9)',
  'javascript\u0000:alert(10)',
  'java\u0085script:alert(11)',
  '“javascript:alert(12)”',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1234',
  'file:///etc/passwd',
  'about:blank',
  'ftp://example.org/',
  'ws://example.org/',
  'intent://scan/#Intent;end',
  'view-source:https://example.org',
  '//user:pw@host',
  'https://user@example.org/',
  'https://:pw@example.org/',
  'https://clinic.example@evil.example/',
  'https://',
  'http://[',
];

const SAFE: [given: string, href: string][] = [
  ['https://example.org/contact', 'https://example.org/contact'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://EXAMPLE.org/', 'https://example.org/'],
  ['mailto:team@example.org', 'mailto:team@example.org'],
  ['tel:+15550100', 'tel:+15550100'],
  ['sms:988', 'sms:988'],
  ['/contact', `${location.origin}/contact`],
  ['contact?a=b#c', `${location.origin}/contact?a=b#c`],
  ['//example.org/a', `${location.protocol}//example.org/a`],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['https://example.org/\ta', 'https://example.org/a'],
  ['/javascript:alert(1)', `${location.origin}/javascript:alert(1)`],
];

describe('an address that is not on the list', () => {
  for (const address of UNSAFE) {
    it(`${JSON.stringify(address)} is no link; one warning, one kap-error`, async () => {
      const el = await cta(html`<kap-cta href=${address}></kap-cta>`);
      el.theme = 'dark';
      await el.updateComplete;
      expect(allInside(el, '[href], button')).to.be.empty;
      expect(dispatched().details.map(({ code }) => code)).to.deep.equal(['unsafe-link']);
      expect(logged().warnings).to.have.length(1);
      expect(logged().warnings[0]).to.contain('kap-cta').and.contain('href');
    });
  }

  it('is none in the overview either, whose text stays', async () => {
    const el = await explainer(
      html`<kap-explainer cta-href="javascript:alert(1)"></kap-explainer>`,
    );
    expect(part(el, 'cta').querySelector('a, button')).to.equal(null);
    expect(dispatched().details.map(({ code }) => code)).to.deep.equal(['unsafe-link']);
    expect(logged().warnings).to.have.length(1);
    expect(logged().warnings[0]).to.contain('kap-explainer').and.contain('cta-href');
  });

  it('as a property is none either', async () => {
    const el = await cta(html`<kap-cta href="/fine"></kap-cta>`);
    el.href = 'javascript:alert(13)';
    await el.updateComplete;
    expect(allInside(el, '[href]')).to.be.empty;
    el.href = '/fine';
    await el.updateComplete;
    expect(part(el, 'button').getAttribute('href')).to.equal('/fine');
  });
});

describe('an address that is on the list', () => {
  for (const [address, href] of SAFE) {
    it(`${JSON.stringify(address)} leads to ${href}`, async () => {
      const el = await cta(html`<kap-cta href=${address}></kap-cta>`);
      expect((part(el, 'button') as HTMLAnchorElement).href).to.equal(href);
      expect(logged().warnings).to.be.empty;
      expect(dispatched().events).to.be.empty;
    });
  }
});
