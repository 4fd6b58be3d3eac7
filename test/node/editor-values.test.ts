// What the editor makes of what people write is what PHP makes of it: both are held to the same cases
// (test/wordpress/phpunit), and the elements to those that concern them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ElementName } from '../../src/options.js';
import addresses from '../fixtures/addresses.json' with { type: 'json' };
import optionValues from '../fixtures/option-values.json' with { type: 'json' };
import quotations from '../fixtures/quotations.json' with { type: 'json' };
import { openEditor } from './support/block-editor.js';

const { kapElementsValues } = openEditor(['en', 'de', 'es', 'fil', 'ht', 'zh-Hans', 'zh-Hant']);
const { attribute, textOf } = kapElementsValues;

describe('an address that a person types', () => {
  const link = (typed: string) => attribute('cta', 'href', typed);

  for (const { rule, cases } of addresses.read) {
    test(rule, () => {
      for (const [typed, address] of cases as [string, string][]) {
        assert.equal(link(typed), address, JSON.stringify(typed));
        assert.equal(link(address), address, 'read again');
      }
    });
  }

  for (const { rule, cases } of addresses.refused) {
    test(`${rule} is none`, () => {
      for (const typed of cases) assert.equal(link(typed), undefined, JSON.stringify(typed));
    });
  }
});

describe('the value of an option', () => {
  for (const { rule, cases } of optionValues) {
    test(rule, () => {
      for (const [element, name, written, read] of cases as [
        ElementName,
        string,
        string,
        string,
      ][]) {
        const held = attribute(element, name, written);
        assert.equal(held === true ? '1' : (held ?? ''), read, `${element} ${name}="${written}"`);
      }
    });
  }

  test('is left out where the page shows no other thing without it', () => {
    assert.equal(attribute('explainer', 'layout', 'Article'), undefined);
    assert.equal(attribute('cta', 'target', '_self'), undefined);
    // But the site may hide drafts.
    assert.equal(attribute('quote', 'drafts', 'Show'), 'show');
  });

  test('of a language is one that is at hand, else what is written', () => {
    for (const [written, tag] of [
      ['de_DE', 'de'],
      ['“es-MX”', 'es'],
      ['tl', 'fil'],
      ['hat', 'ht'],
      ['zh_TW', 'zh-Hant'],
      ['sv_SE', 'sv-SE'],
      ['klingon', undefined],
    ]) {
      assert.equal(attribute('quote', 'lang', written), tag, written);
    }
  });

  test('of a region asks for neutral wording', () => {
    assert.equal(attribute('explainer', 'region', 'NONE'), 'none');
  });

  test('may be of any type', () => {
    for (const value of [undefined, null, {}, ['a'], Number.NaN, '\0', '\ud800']) {
      assert.doesNotThrow(() => attribute('explainer', 'cta-href', value));
    }
    assert.equal(attribute('explainer', 'heading-level', 3), '3');
    assert.equal(attribute('explainer', 'language-menu', true), true);
    assert.equal(attribute('explainer', 'language-menu', false), undefined);
  });
});

describe('a quotation out of HTML', () => {
  for (const [html, text] of quotations as [string, string][]) {
    test(JSON.stringify(html), () => {
      assert.equal(attribute('quote', 'text', textOf(html)) ?? '', text);
    });
  }
});
