import { expect, fixture } from '@open-wc/testing';
import * as fc from 'fast-check';
import { listenToConsole } from '../../test/support/console.js';
import { allInside, drawn, type Kap, shadowText } from '../../test/support/dom.js';
import { html } from 'lit';
import { setUp } from '../../test/support/setup.js';
import { elementNames, optionsOf, propertyOf } from '../options.js';

setUp();
listenToConsole();

// What pages might write: known words, near misses, addresses, and any text at all.
const words = fc.constantFrom(
  'compact',
  'Accordion',
  'state soul',
  'US',
  'uk',
  '3',
  '2020-02-02',
  '_blank',
  '__proto__',
  'constructor',
  'es',
  'ar',
  'zh',
  '“en”',
  'auto',
  '\u0000',
  '\ud800',
  '',
);
const address = fc
  .tuple(
    fc.constantFrom(
      'javascript:',
      'java\tscript:',
      'data:',
      'https://',
      '//',
      'tel:',
      ' vbscript:',
      '\u0001http:',
    ),
    fc.webPath(),
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(
  words,
  address,
  fc.webUrl(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme' }),
);
const anything = fc.oneof(
  text,
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
  }),
  fc.constant(() => 'compact'),
);

/** What went wrong on the page that no code of a test would see. */
const mishaps: unknown[] = [];
const onMishap = (event: Event): void => {
  mishaps.push((event as ErrorEvent).message || (event as PromiseRejectionEvent).reason);
};
before(() => {
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, onMishap);
});
after(() => {
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onMishap);
});
// The runner's own listener would end the test before it can say for what value.
beforeEach(() => {
  mishaps.length = 0;
});

async function judge(el: Kap, place: HTMLElement): Promise<void> {
  place.append(el);
  await drawn(el);
  await el.updateComplete;
  expect(mishaps).to.deep.equal([]);
  expect(el.innerText || shadowText(el)).to.have.length.above(30);
  expect(el.offsetHeight).to.be.above(0);
  for (const link of allInside<HTMLAnchorElement>(el, '[href], [src], [action]')) {
    // Where a browser cannot read an address at all, it gives a colon, and leads nowhere.
    expect(link.protocol).to.match(/^(https?|mailto|tel|sms)?:$/);
    expect(link.username + link.password).to.equal('');
  }
  const names = allInside(el, '*').flatMap((node) => node.getAttributeNames());
  expect(names.filter((name) => name.startsWith('on'))).to.be.empty;
  expect(allInside(el, 'script, iframe, object, embed, h1')).to.be.empty;
  el.remove();
}

for (const element of elementNames) {
  const tag = `kap-${element}`;
  describe(`<${tag}> with anything in it`, () => {
    const names = Object.keys(optionsOf(element));
    const page = () => fixture<HTMLElement>(html`<div></div>`);

    it('as attributes: draws, links nowhere unsafe, throws nothing', async () => {
      const place = await page();
      const values = fc.record(Object.fromEntries(names.map((name) => [name, text])), {
        requiredKeys: [],
      });
      await fc.assert(
        fc.asyncProperty(values, async (given) => {
          const el = document.createElement(tag) as Kap;
          for (const [name, value] of Object.entries(given)) el.setAttribute(name, value as string);
          // A quotation of the page's own, since only that shows what the page says of it.
          if (tag === 'kap-quote')
            el.innerHTML = '<p slot="text">Something that the page has quoted.</p>';
          await judge(el, place);
        }),
        { numRuns: 60 },
      );
    });

    it('as properties: draws, links nowhere unsafe, throws nothing', async () => {
      const place = await page();
      const values = fc.record(
        Object.fromEntries(names.map((name) => [propertyOf(name), anything])),
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(values, fc.boolean(), async (given, early) => {
          const el = document.createElement(tag) as Kap;
          const { lang, ...others } = given;
          if (typeof lang === 'string') el.lang = lang;
          if (early) Object.assign(el, others);
          place.append(el);
          await drawn(el);
          if (!early) Object.assign(el, others);
          await judge(el, place);
        }),
        { numRuns: 60 },
      );
    });
  });
}
