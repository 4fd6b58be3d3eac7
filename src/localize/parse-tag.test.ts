import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseTag } from './language-tag.js';

describe('a language tag as pages write it', () => {
  const readable: [given: string, tag: string][] = [
    ['es', 'es'],
    ['ES', 'es'],
    ['nl_NL', 'nl-NL'],
    ['en-US@posix', 'en-US'],
    ['en_US.UTF-8', 'en-US'],
    ['“es”', 'es'],
    ['"es"', 'es'],
    ['\u00a0es\u00a0', 'es'],
    ['  pt-br ', 'pt-BR'],
    ['en-', 'en'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['no', 'nb'],
    ['no-NO', 'nb-NO'],
    ['iw', 'he'],
    ['iw-IL', 'he-IL'],
    ['en-x', 'en'],
    ['es-419', 'es-419'],
    ['ckb', 'ckb'],
  ];
  for (const [given, tag] of readable) {
    it(`${JSON.stringify(given)} is ${tag}`, () => {
      expect(parseTag(given)?.baseName).to.equal(tag);
    });
  }

  it('"zh-cmn-Hans" is Chinese, whatever becomes of the rest', () => {
    expect(parseTag('zh-cmn-Hans')?.language).to.equal('zh');
  });

  // Values that name no language: they are passed over, and the next one up is asked.
  const unusable = [
    '',
    ' ',
    'auto',
    'x',
    'und',
    'und-Latn',
    'mul',
    'mis',
    'zxx',
    '-',
    '--',
    '_',
    '@',
    '*',
    '😀',
    '“”',
    '123',
    'i-klingon',
    'x-private',
    '\u0000',
    '中文',
  ];
  for (const given of unusable) {
    it(`${JSON.stringify(given)} names no language`, () => {
      expect(parseTag(given)).to.equal(undefined);
    });
  }

  it('an absent value names no language', () => {
    expect(parseTag(null)).to.equal(undefined);
    expect(parseTag(undefined)).to.equal(undefined);
  });

  // Whatever stands in an attribute must not hold the page up.
  const long = {
    letters: 'a'.repeat(10_000),
    dashes: '-'.repeat(10_000),
    parts: 'a-'.repeat(5000),
  };
  for (const [name, text] of Object.entries(long)) {
    it(`10 000 characters (${name}) are read at once`, () => {
      expect(parseTag(text)).to.equal(undefined);
      expect(parseTag(`es-${text}`)?.language).to.equal('es');
    });
  }

  it('nothing makes it throw, and what it gives is a tag', () => {
    const likeATag = fc.stringMatching(/^[a-zA-Z0-9_@.-]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likeATag), (given) => {
        const locale = parseTag(given);
        if (locale) expect(Intl.getCanonicalLocales(locale.baseName)).to.have.length(1);
      }),
      { numRuns: 500 },
    );
  });
});
