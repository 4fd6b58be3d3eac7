// Languages by what people call them, the same on the translators' page and in the command.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagOfLanguage } from '../../translation/named-languages.js';

const FOUND: Record<string, string[]> = {
  sw: ['sw', 'SW', 'Swahili', ' swahili ', 'Kiswahili', 'KISWAHILI'],
  es: ['Spanish', 'Español', 'espanol'],
  fil: ['tl', 'fil', 'Filipino'],
  ht: ['Haitian Creole'],
  ckb: ['Central Kurdish'],
  ja: ['日本語'],
  ar: ['العربية'],
  de: ['Deutsch'],
  'fa-AF': ['Dari'],
  'pt-BR': ['pt-br', 'Brazilian Portuguese', 'Portuguese (Brazil)', 'Português (Brasil)'],
  'zh-Hant': ['ZH-hant', 'Traditional Chinese', 'Chinese, Traditional', '繁體中文'],
};

for (const [tag, all] of Object.entries(FOUND)) {
  for (const typed of all)
    test(`"${typed}" is ${tag}`, () => {
      assert.equal(tagOfLanguage(typed), tag);
    });
}

for (const typed of ['', ' ', 'e', 'Swahilian', 'xx-YY', '../x', 'constructor', '()', '日'])
  test(`"${typed}" is no language`, () => {
    assert.equal(tagOfLanguage(typed), undefined);
  });
