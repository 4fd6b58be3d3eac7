import { expect } from '@open-wc/testing';
import { regionChecks } from './region-checks.js';
import { type RegionCode, regionCode, regions } from './regions.js';

describe('the region table', () => {
  it('has a check for every row, and for no other', () => {
    expect(Object.keys(regionChecks).sort()).to.deep.equal(Object.keys(regions).sort());
  });

  for (const code of Object.keys(regions) as RegionCode[]) {
    it(`${code} was read in a page, on a day that has come`, () => {
      const { source, more, published, verifiedOn } = regionChecks[code];
      for (const page of [source, ...more]) expect(new URL(page).protocol).to.match(/^https?:$/);
      expect(published).to.match(/^(\d{4}(-\d\d){0,2})?$/);
      expect(published <= verifiedOn, published).to.equal(true);
      expect(verifiedOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
      expect(Date.parse(verifiedOn)).to.be.at.most(Date.now());
    });

    it(`${code} has lines, each with a number and nothing in its name that repeats it`, () => {
      const { lines } = regions[code];
      expect(lines).not.to.be.empty;
      for (const { call, text, name = '' } of lines) {
        const numbers = [call, text].filter((number) => !!number);
        expect(numbers.join('')).to.match(/\d/);
        for (const number of numbers) expect([name].flat().join()).not.to.contain(number);
      }
    });

    it(`${code} is a region that browsers can name`, () => {
      const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
      expect(name).to.be.a('string');
    });
  }
});

describe('a region as people write it', () => {
  const cases: [given: string, code: string | undefined][] = [
    ['US', 'US'],
    ['us', 'US'],
    [' Gb ', 'GB'],
    ['uk', 'GB'],
    ['UK', 'GB'],
    ['', undefined],
    ['XX', undefined],
    ['USA', undefined],
    ['UKR', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['toString', undefined],
  ];
  for (const [given, code] of cases) {
    it(`"${given}" is ${code ?? 'none of the table'}`, () => {
      expect(regionCode(given)).to.equal(code);
    });
  }
});
