import { expect } from '@open-wc/testing';
import { matchTag } from './language-tag.js';

type Case = [wanted: string, available: string[], found: string | undefined];

function table(cases: Case[]): void {
  for (const [wanted, available, found] of cases) {
    it(`${wanted} of ${available.join(', ')} finds ${found ?? 'none'}`, () => {
      expect(matchTag(wanted, available)).to.equal(found);
      // The order in which languages are listed decides nothing.
      expect(matchTag(wanted, available.toReversed())).to.equal(found);
    });
  }
}

describe('the closest language at hand', () => {
  describe('never has another script', () => {
    table([
      ['zh-TW', ['zh-Hans'], undefined],
      ['zh-Hant', ['zh-Hans'], undefined],
      ['zh-HK', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
      ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
      ['zh', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
      ['zh-SG', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
      ['zh-SG', ['zh-Hans'], 'zh-Hans'],
      ['zh-CN', ['zh-Hans'], 'zh-Hans'],
      ['sr-Latn', ['sr'], undefined],
      ['sr-Latn', ['sr-Cyrl'], undefined],
      ['sr-Latn', ['sr', 'sr-Latn'], 'sr-Latn'],
      ['sr', ['sr-Cyrl', 'sr-Latn'], 'sr-Cyrl'],
      ['sr-ME', ['sr-Cyrl', 'sr-Latn'], 'sr-Latn'],
    ]);
  });

  describe('never is another language', () => {
    table([
      ['de', ['en', 'es'], undefined],
      ['nn', ['nb'], undefined],
      ['pt', ['es'], undefined],
      ['fil', ['fi'], undefined],
      ['de', [], undefined],
    ]);
  });

  describe('is the exact tag before one of the same region', () => {
    table([
      ['es', ['es-ES', 'es'], 'es'],
      ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
      ['es-ES', ['es', 'es-ES'], 'es-ES'],
    ]);
  });

  describe('is one of the same region before the hub', () => {
    table([
      ['es-ES', ['es-419', 'es'], 'es'],
      ['es-MX', ['es-419', 'es-Latn-MX'], 'es-Latn-MX'],
      ['pt-BR', ['pt-PT', 'pt'], 'pt'],
    ]);
  });

  describe('is the hub before one without a region', () => {
    table([
      ['es-MX', ['es', 'es-419'], 'es-419'],
      ['es-AR', ['es', 'es-419', 'es-MX'], 'es-419'],
      ['pt-AO', ['pt', 'pt-PT'], 'pt-PT'],
    ]);
  });

  describe('is one without a region before one of another region', () => {
    table([
      ['es-MX', ['es-AR', 'es'], 'es'],
      ['fr-CH', ['fr-CA', 'fr'], 'fr'],
      ['en-AU', ['en', 'en-GB'], 'en'],
    ]);
  });

  describe('is one of another region rather than none', () => {
    table([
      ['pt-PT', ['pt-BR'], 'pt-BR'],
      ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
      ['fr', ['fr-CA'], 'fr-CA'],
      ['de-AT', ['de-CH'], 'de-CH'],
    ]);
  });

  describe('is found under the name that it has today', () => {
    table([
      ['nb', ['nb'], 'nb'],
      ['iw', ['he'], 'he'],
      ['he-IL', ['he'], 'he'],
      ['in', ['id'], 'id'],
    ]);
  });
});
