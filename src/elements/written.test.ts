import { expect, fixtureSync } from '@open-wc/testing';
import { propertyOf } from '../options.js';
import { listenToConsole } from '../../test/support/console.js';
import { allInside, drawn, html } from '../../test/support/dom.js';
import { setUp } from '../../test/support/setup.js';
import addresses from '../../test/fixtures/addresses.json' with { type: 'json' };
import optionValues from '../../test/fixtures/option-values.json' with { type: 'json' };

// The plugin's PHP and its editor are held to the same cases: test/wordpress/phpunit/SharedCasesTest.php,
// test/node/editor-values.test.ts.
setUp();
const logged = listenToConsole();

/** An element with one attribute, drawn where it takes no room. */
async function draw(element: string, attribute = 'id', value = 'x'): Promise<Element> {
  const el = document.createElement(`kap-${element}`);
  el.setAttribute(attribute, value);
  fixtureSync(html`<div hidden></div>`).append(el);
  await drawn(el);
  return el;
}

describe('a value as people write it', () => {
  const asText = (el: Element, name: string): string => {
    const values = el as unknown as Record<string, string | number | boolean | string[]>;
    const value = values[propertyOf(name)] ?? '';
    if (typeof value === 'boolean') return value ? '1' : '';
    return Array.isArray(value) ? value.join(' ') : String(value);
  };

  for (const { rule, cases } of optionValues) {
    it(rule, async () => {
      for (const [element, name, written, read] of cases as [string, string, string, string][]) {
        const held = read || asText(await draw(element), name);
        expect(asText(await draw(element, name, written), name), `${name}="${written}"`).to.equal(
          held,
        );
      }
    });
  }
});

describe('an address that the plugin makes', () => {
  for (const { rule, cases } of addresses.read) {
    it(`is taken: ${rule}`, async () => {
      for (const [, address] of cases as [string, string][]) {
        const [link] = allInside(await draw('cta', 'href', address), 'a[href]');
        expect(link?.getAttribute('href')).to.equal(address);
      }
      expect(logged().warnings).to.be.empty;
    });
  }

  const [never] = addresses.refused;
  it(`is not ${never!.rule}`, async () => {
    for (const typed of never!.cases) {
      expect(allInside(await draw('cta', 'href', typed), '[href]'), typed).to.be.empty;
    }
    expect(logged().warnings).not.to.be.empty;
  });
});
