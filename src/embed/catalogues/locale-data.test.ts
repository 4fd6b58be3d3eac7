import { expect } from '@open-wc/testing';
import { madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import { explainer, html, shadowText } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';
import { registerCatalogue } from '../../entries/index.js';

setUp();

const months = 'mot hai ba bon nam sau bay tam chin muoi mm mh'.split(' ');
const names = { US: 'Teb Chaws Asmeskas', en: 'Lus Askiv' };
const whole = { date: 'hnub {day} {month} {year}', months, comma: '; ', names };

/** A tag for private use. */
const madeUpTag = (index: number): string => `qa${String.fromCharCode(97 + index)}`;

/** An overview with the day of a review, and with the help lines of the United States. */
async function overviewIn(tag: string, localeData: unknown): Promise<Element> {
  expect(registerCatalogue(tag, { ...madeUpCatalogue(tag), localeData })).to.equal(true);
  return explainer(
    html`<kap-explainer
      lang=${tag}
      region="US"
      reviewed-by="A. Example"
      reviewed-on="2026-03-05"
    ></kap-explainer>`,
  );
}

const shown = async (tag: string, localeData: unknown): Promise<string> =>
  shadowText(await overviewIn(tag, localeData));

describe('what a catalogue of the page tells of its language', () => {
  it('are its dates and names', async () => {
    const text = await shown('qzx', whole);
    for (const each of ['hnub 5 ba 2026', names.US, `${names.en}; Spanish`])
      expect(text).to.contain(each);
  });

  it('are its digits', async () => {
    const text = await shown('qzy', { ...whole, digits: '۰۱۲۳۴۵۶۷۸۹' });
    expect(text).to.contain('hnub ۵ ba ۲۰۲۶');
  });

  it('is not its direction, which its tag says', async () => {
    const root = (await overviewIn('ckb', { ...whole, dir: 'ltr' })).shadowRoot!;
    expect(root.querySelector<HTMLElement>('[part=lead]')!.dir).to.equal('rtl');
  });

  const unusable: [what: string, localeData: unknown][] = [
    ['nothing', undefined],
    ['no object', 'text'],
    ['null', null],
    ['eleven months', { ...whole, months: months.slice(1) }],
    ['no months', { ...whole, months: undefined }],
    ['months that are no list', { ...whole, months: 'x'.repeat(12) }],
    ['a month that is no text', { ...whole, months: [...months.slice(1), 5] }],
    ['a date without the day', { ...whole, date: '{month} {year}' }],
    ['a control character', { ...whole, date: '{day}\u202e {month} {year}' }],
  ];
  for (const [index, [what, localeData]] of unusable.entries()) {
    it(`is left out, and the date is as in English: ${what}`, async () => {
      const text = await shown(madeUpTag(index), localeData);
      expect(text).to.contain('March 5, 2026');
    });
  }

  it('digits that are none of ten are left out', async () => {
    for (const [index, digits] of ['abcdefghij', '0123', 5, null].entries())
      expect(await shown(madeUpTag(15 + index), { ...whole, digits })).to.contain('5 ba 2026');
  });

  it('keeps the names that can be used', async () => {
    const text = await shown('qzz', {
      ...whole,
      comma: ' ',
      names: { US: 7, en: 'Lus', es: 'a\u0000b' },
    });
    expect(text).to.contain('Lus, Spanish').and.to.contain('United States');
    expect(text).not.to.contain('\u0000');
  });
});
