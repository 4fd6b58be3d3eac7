import { expect, fixture } from '@open-wc/testing';
import { listenToConsole } from '../../test/support/console.js';
import { allInside, drawn, html, inside, type Kap } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';
import { sectionIds } from '../content/index.js';
import {
  type ElementName,
  elementNames,
  offWords,
  type Option,
  optionsOf,
  propertyOf,
} from '../options.js';
import type { KapCta } from './cta/kap-cta.js';
import type { KapExplainer } from './explainer/kap-explainer.js';

setUp();
const logged = listenToConsole();

type Given = Readonly<Record<string, string>>;

async function draw(element: ElementName, given: Given): Promise<Kap> {
  const el = document.createElement(`kap-${element}`);
  for (const [name, value] of Object.entries(given)) el.setAttribute(name, value);
  // A quotation of the page's own, since only that shows what the page says of it.
  if (element === 'quote') el.innerHTML = '<span slot="text">Something quoted.</span>';
  (await fixture<HTMLElement>(html`<div></div>`)).append(el);
  await drawn(el);
  await el.updateComplete;
  return el;
}

/** Values other than the default, of which each shows. */
function valuesOf({ type }: Option): readonly string[] {
  if (typeof type !== 'string') return type.slice(1).map(String);
  const values = {
    text: 'Words of the page',
    address: '/there',
    boolean: '',
    day: '2020-01-31',
    language: 'es',
    region: 'US',
    sections: sectionIds.at(-1)!,
  };
  return [values[type]];
}

/** What an element shows, as far as markup tells. */
const picture = async (element: ElementName, given: Given): Promise<string> =>
  (await draw(element, given)).shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');

for (const element of elementNames) {
  describe(`<kap-${element}>`, () => {
    const options = Object.entries(optionsOf(element));
    /** The first other value of each, so that what goes with another shows. */
    const all = Object.fromEntries(
      options.map(([name, option]) => [name, valuesOf(option)[0]!] as const),
    );

    for (const [name, option] of options) {
      for (const value of valuesOf(option)) {
        it(`shows ${name}="${value}"`, async () => {
          const others = Object.fromEntries(
            Object.entries(all).filter(([other]) => other !== name),
          );
          const alone =
            (await picture(element, { [name]: value })) !== (await picture(element, {}));
          const withOthers =
            (await picture(element, { ...others, [name]: value })) !==
            (await picture(element, others));
          expect(alone || withOthers, `kap-${element} does something with ${name}`).to.equal(true);
        });
      }

      it(`observes ${name}, and gives it as the property ${propertyOf(name)}`, async () => {
        const el = await draw(element, all);
        const { observedAttributes } = el.constructor as typeof HTMLElement & {
          observedAttributes: string[];
        };
        // `lang` is watched from outside, wherever above the element it stands.
        if (option.type !== 'language') expect(observedAttributes).to.include(name);
        expect(propertyOf(name) in el).to.equal(true);
      });

      if (option.type === 'address') {
        it(`makes no unsafe link of ${name}, and says so`, async () => {
          const unsafe = `javascript:alert('${element}')`;
          const el = await draw(element, { ...all, [name]: unsafe });
          for (const link of allInside(el, '[href]')) {
            expect(link.getAttribute('href')).not.to.contain('javascript');
          }
          expect([...logged().warnings, ...logged().errors].join('\n')).to.contain(
            `${name}="${unsafe}"`,
          );
        });
      }

      if (option.type === 'text') {
        it(`shows ${name} as text in the page's language`, async () => {
          const el = await draw(element, { ...all, [name]: '<b>“Bold”</b> words' });
          const shown = allInside(el, '[dir=auto]').filter(
            (node) => node.textContent === '<b>“Bold”</b> words',
          );
          expect(shown).to.have.length.above(0);
          for (const node of shown) expect(node.lang).to.equal('en');
        });
      }
    }
  });
}

describe('language-menu', () => {
  const hasMenu = (el: Kap): boolean => !!el.shadowRoot!.querySelector('select');

  it('is off by default, and says so', async () => {
    const el = (await draw('explainer', {})) as KapExplainer;
    expect(el.languageMenu).to.equal(false);
    expect(hasMenu(el)).to.equal(false);
  });

  it('is on where it is bare or says anything but no', async () => {
    for (const value of ['', ' ', 'true', 'yes', 'language-menu', '“on”', '1']) {
      expect(hasMenu(await draw('explainer', { 'language-menu': value })), value).to.equal(true);
    }
  });

  it('is off where it says no, as frameworks write it', async () => {
    expect(offWords).to.include.members(['false', 'no', 'off']);
    for (const value of [...offWords, 'FALSE', ' No ', '“off”']) {
      expect(hasMenu(await draw('explainer', { 'language-menu': value })), value).to.equal(false);
    }
    expect(logged().warnings).to.be.empty;
  });

  it('is a property that takes both', async () => {
    const el = (await draw('explainer', {})) as KapExplainer;
    for (const value of [true, '', 'true', false, 'false', 'off'] as const) {
      el.languageMenu = value;
      await el.updateComplete;
      const on = value === true || value === '' || value === 'true';
      expect([el.languageMenu, hasMenu(el)], String(value)).to.deep.equal([on, on]);
    }
    el.languageMenu = true;
    Object.assign(el, { languageMenu: null });
    expect(el.languageMenu).to.equal(false);
  });

  it('goes with its attribute', async () => {
    const el = await draw('explainer', { 'language-menu': '' });
    inside(el, 'select');
    el.removeAttribute('language-menu');
    await el.updateComplete;
    expect(hasMenu(el)).to.equal(false);
  });
});

it('properties take what the attributes take', async () => {
  const el = (await draw('explainer', {})) as KapExplainer;
  el.headingLevel = '3';
  el.sections = 'soul, state';
  el.region = ' uk ';
  el.layout = 'accordion';
  el.reviewedOn = '2020-01-31';
  expect([el.headingLevel, el.sections, el.region]).to.deep.equal([3, ['soul', 'state'], 'GB']);
  el.headingLevel = 4;
  el.sections = ['trip'];
  el.region = undefined;
  expect([el.headingLevel, el.sections, el.region]).to.deep.equal([4, ['trip'], undefined]);
  const cta = (await draw('cta', {})) as KapCta;
  cta.headingLevel = '4';
  expect(cta.headingLevel).to.equal(4);
});
