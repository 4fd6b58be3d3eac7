import { expect, fixture } from '@open-wc/testing';
import { pageOptions } from './shared/page-options.js';
import type { KapCta } from './cta/kap-cta.js';
import type { KapExplainer } from './explainer/kap-explainer.js';
import { listenToConsole } from '../../test/support/console.js';
import {
  cta,
  drawn,
  explainer,
  html,
  inside,
  closestLang,
  page,
  part,
  textOf,
} from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';

setUp();
const logged = listenToConsole();

type Case = [
  tag: string,
  attribute: string,
  property: string,
  fallback: unknown,
  allowed: string[],
];
const closed: Case[] = [
  ['kap-explainer', 'layout', 'layout', 'article', ['article', 'accordion', 'compact']],
  ['kap-explainer', 'heading-level', 'headingLevel', 2, ['2', '3', '4']],
  ['kap-explainer', 'drafts', 'drafts', 'show', ['show', 'hide']],
  ['kap-explainer', 'theme', 'theme', 'auto', ['auto', 'light', 'dark']],
  ['kap-quote', 'theme', 'theme', 'auto', ['auto', 'light', 'dark']],
  ['kap-cta', 'theme', 'theme', 'auto', ['auto', 'light', 'dark']],
  ['kap-cta', 'layout', 'layout', 'banner', ['banner', 'inline', 'button']],
  ['kap-cta', 'target', 'target', '_self', ['_self', '_blank', '_parent', '_top']],
  ['kap-cta', 'heading-level', 'headingLevel', 2, ['2', '3', '4']],
];

/** A place on the page that takes no room: what stands there need not be laid out. */
const place = () => fixture<HTMLElement>(html`<div hidden></div>`);

/** Puts an element of that name there, with one attribute, in place of what was there before. */
async function draw(
  at: HTMLElement,
  tag: string,
  attribute: string,
  value: string,
): Promise<Element> {
  const el = document.createElement(tag);
  el.setAttribute(attribute, value);
  at.replaceChildren(el);
  await drawn(el);
  return el;
}
const read = (el: Element, property: string): unknown =>
  (el as unknown as Record<string, unknown>)[property];

for (const [tag, attribute, property, fallback, allowed] of closed) {
  describe(`${attribute} of <${tag}>`, () => {
    it(`is ${String(fallback)} where nothing is set`, async () => {
      const at = await place();
      for (const value of ['', '  ', '“”', '\u00a0']) {
        expect(read(await draw(at, tag, attribute, value), property)).to.equal(fallback);
      }
      expect(logged().warnings).to.be.empty;
    });

    it('is one of the words allowed, in any case, quotes and spaces around it ignored', async () => {
      const at = await place();
      for (const word of allowed) {
        const spellings = [
          word,
          word.toUpperCase(),
          ` ${word}\n`,
          `“${word}”`,
          `”${word}”`,
          `‘${word}’`,
          `«\u00a0${word}\u00a0»`,
          `„${word}“`,
        ];
        for (const value of spellings) {
          const found = read(await draw(at, tag, attribute, value), property);
          expect(String(found), value).to.equal(word);
        }
      }
      expect(logged().warnings).to.be.empty;
    });

    it('is the default where it is unknown, and one warning says what is allowed', async () => {
      const at = await place();
      const value = `nonsense-${property}-${tag}`;
      expect(read(await draw(at, tag, attribute, value), property)).to.equal(fallback);
      await draw(at, tag, attribute, value);
      expect(logged().warnings).to.have.length(1);
      for (const word of [tag, attribute, value, ...allowed]) {
        expect(logged().warnings[0]).to.contain(word);
      }
    });

    it('is a property of the same meaning', async () => {
      const el = await draw(await place(), tag, attribute, '');
      Object.assign(el, { [property]: allowed.at(-1) });
      expect(String(read(el, property))).to.equal(allowed.at(-1));
      Object.assign(el, { [property]: null });
      expect(read(el, property)).to.equal(fallback);
    });
  });
}

describe('a long value', () => {
  it('is cut where nobody means any more', async () => {
    const el = await cta(html`<kap-cta href="/" label=${'a'.repeat(20_000)}></kap-cta>`);
    expect(textOf(part(el, 'button')).length).to.equal(10_001);
  });
});

describe('texts of the page', () => {
  it('lose the spaces and quotes around them, nothing inside', async () => {
    const el = await cta(html`<kap-cta href="“/contact”" label=" “Call “us” now” "></kap-cta>`);
    expect(part(el, 'button').getAttribute('href')).to.equal('/contact');
    expect(textOf(part(el, 'button'))).to.equal('Call “us” now');
  });

  it('are text, never markup', async () => {
    const label = '<img src=x onerror="window.hit=1"><b>x</b>';
    const el = await cta(html`<kap-cta href="/" label=${label}></kap-cta>`);
    expect(textOf(part(el, 'button'))).to.equal(label);
    expect(part(el, 'button').querySelector('img, b')).to.equal(null);
  });

  it('with quotes around a language name that language', async () => {
    const el = await explainer(html`<kap-explainer lang="“es”"></kap-explainer>`);
    expect(closestLang(part(el, 'title'))).to.equal('es');
  });
});

describe('properties set before the element is one of ours', () => {
  // The element is made where no name is registered, and upgraded when it comes to the page.
  it('are honoured', async () => {
    const { body } = new DOMParser().parseFromString(
      '<kap-explainer></kap-explainer>',
      'text/html',
    );
    const el = body.firstElementChild as KapExplainer;
    Object.assign(el, { layout: 'compact', headingLevel: 3, region: 'us', languageMenu: true });
    (await page(html`<div></div>`)).append(el);
    await drawn(el);
    expect([el.layout, el.headingLevel, el.region]).to.deep.equal(['compact', 3, 'US']);
    expect(part(el, 'title').localName).to.equal('h3');
    inside(el, 'select');
  });

  it('are honoured in <kap-cta> too', async () => {
    const { body } = new DOMParser().parseFromString('<kap-cta></kap-cta>', 'text/html');
    const el = body.firstElementChild as KapCta;
    Object.assign(el, { href: '/early', label: 'Early' });
    (await page(html`<div></div>`)).append(el);
    await drawn(el);
    expect(part(el, 'button').getAttribute('href')).to.equal('/early');
    expect(textOf(part(el, 'button'))).to.equal('Early');
  });
});

it("an element's own attribute stands before the page's option", async () => {
  Object.assign(pageOptions, { region: 'CA', theme: 'dark' });
  const el = await explainer(html`<kap-explainer></kap-explainer>`);
  expect([el.region, el.theme]).to.deep.equal(['CA', 'dark']);
  const own = await explainer(html`<kap-explainer region="GB" theme="light"></kap-explainer>`);
  expect([own.region, own.theme]).to.deep.equal(['GB', 'light']);
});

it('attributes changed or removed later are followed', async () => {
  const el = await explainer(html`<kap-explainer heading-level="3"></kap-explainer>`);
  el.setAttribute('heading-level', '4');
  await el.updateComplete;
  expect(part(el, 'title').localName).to.equal('h4');
  el.removeAttribute('heading-level');
  await el.updateComplete;
  expect(part(el, 'title').localName).to.equal('h2');
});
