import { expect } from '@open-wc/testing';
import { madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import { explainer, html, shadowText } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';
import { registerCatalogue } from '../../entries/index.js';

setUp();

const months = 'mot hai ba bon nam sau bay tam chin muoi mm mh';
const words = { and: 'thiab', months, names: { US: 'Teb Chaws Asmeskas', en: 'Lus Askiv' } };

/** What the overview says of the day of a review, and of the help lines of the United States. */
async function shown(tag: string, localeData: unknown): Promise<string> {
  expect(registerCatalogue(tag, { ...madeUpCatalogue(tag), localeData })).to.equal(true);
  return shadowText(
    await explainer(
      html`<kap-explainer
        lang=${tag}
        region="US"
        reviewed-by="A. Example"
        reviewed-on="2026-03-05"
      ></kap-explainer>`,
    ),
  );
}

describe('what a catalogue of the page tells of its language', () => {
  it('are its dates and names, where no browser knows them', async () => {
    const text = await shown('hmn', { words });
    for (const each of ['5 ba 2026', words.names.US, words.names.en, ` ${words.and} `])
      expect(text).to.contain(each);
  });

  it('are its digits', async () => {
    expect(await shown('mzn', { digits: 'arabext' })).to.contain('۲۰۲۶');
  });

  const unusable: [tag: string, what: string, localeData: unknown][] = [
    ['aa', 'no object', 'text'],
    ['ab', 'null', null],
    ['ae', 'eleven months', { words: { ...words, months: months.slice(0, -3) } }],
    ['ak', 'no months', { words: { ...words, months: undefined } }],
    ['an', 'months that are no text', { words: { ...words, months: Array(12).fill('x') } }],
    ['av', 'no “and”', { words: { ...words, and: ' ' } }],
    ['ba', 'a control character', { words: { ...words, and: 'a\u202eb' } }],
    ['bh', 'digits that are none of ours', { digits: 'no such digits' }],
    ['bi', 'words that are no object', { words: 5 }],
  ];
  for (const [tag, what, localeData] of unusable) {
    it(`is left out, and the rest is shown: ${what}`, async () => {
      const text = await shown(tag, localeData);
      expect(text).to.match(/\b5\b/).and.to.contain('2026');
      expect(text).not.to.contain(' ba ').and.not.to.contain('Asmeskas');
    });
  }

  it('keeps the names that can be used', async () => {
    const names = { US: 7, en: 'Lus Askiv', es: 'a\u0000b' };
    const text = await shown('co', { words: { ...words, names } });
    expect(text).to.contain('Lus Askiv');
    expect(text).not.to.contain('\u0000');
  });
});
