import { expect } from '@open-wc/testing';
import { madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import { explainer, html, shadowText } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';
import { registerCatalogue } from '../../entries/index.js';

setUp();

const months = 'mot hai ba bon nam sau bay tam chin muoi mm mh';
const words = { and: 'thiab', months, names: { US: 'Teb Chaws Asmeskas', en: 'Lus Askiv' } };

/** A tag for private use: no browser knows dates or names in its language. */
const madeUpTag = (index: number): string => `qa${String.fromCharCode(97 + index)}`;

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
    const text = await shown('qzx', { words });
    for (const each of ['5 ba 2026', words.names.US, words.names.en, ` ${words.and} `])
      expect(text).to.contain(each);
  });

  it('are its digits', async () => {
    expect(await shown('qzy', { digits: 'arabext' })).to.contain('۲۰۲۶');
  });

  const unusable: [what: string, localeData: unknown][] = [
    ['no object', 'text'],
    ['null', null],
    ['eleven months', { words: { ...words, months: months.slice(0, -3) } }],
    ['no months', { words: { ...words, months: undefined } }],
    ['months that are no text', { words: { ...words, months: Array(12).fill('x') } }],
    ['no “and”', { words: { ...words, and: ' ' } }],
    ['a control character', { words: { ...words, and: 'a\u202eb' } }],
    ['digits that are none of ours', { digits: 'no such digits' }],
    ['words that are no object', { words: 5 }],
  ];
  for (const [index, [what, localeData]] of unusable.entries()) {
    it(`is left out, and the rest is shown: ${what}`, async () => {
      const text = await shown(madeUpTag(index), localeData);
      expect(text).to.contain('March 5, 2026').and.to.contain('United States');
    });
  }

  it('keeps the names that can be used', async () => {
    const names = { US: 7, en: 'Lus Askiv', es: 'a\u0000b' };
    const text = await shown('qzz', { words: { ...words, names } });
    expect(text).to.contain('Lus Askiv');
    expect(text).not.to.contain('\u0000');
  });
});
