import { expect } from '@open-wc/testing';
import { english, type MessageId } from '../../content/messages/index.js';
import { regions } from '../../content/regions.js';
import { atHand, madeUp, madeUpCatalogue } from '../../../test/support/provide-catalogues.js';
import { allInside, explainer, html, textOf } from '../../../test/support/dom.js';
import { setUp } from '../../../test/support/setup.js';

// No drafts: their help lines stand there twice.
setUp({
  languages: atHand(false, 'ar', 'ja', 'vi', 'zh-Hant'),
  load: (tag) => Promise.resolve(madeUpCatalogue(tag)),
});

const entriesOf = async (region: string, lang = 'en'): Promise<HTMLElement[]> =>
  allInside(
    await explainer(html`<kap-explainer lang=${lang} region=${region}></kap-explainer>`),
    '.lines > li',
  );

/** What is said of each help line, one text for each of its lines. */
const said = async (region: string, lang?: string): Promise<string[][]> =>
  (await entriesOf(region, lang)).map((entry) => [...entry.children].map((line) => textOf(line)));

const lineOf = async (region: string, number: string, lang?: string): Promise<string[]> =>
  (await said(region, lang)).find(([first]) => first!.endsWith(number))!;

/** A message in English, with what stands in its placeholders. */
const text = (id: MessageId, ...values: string[]): string =>
  values.reduce((filled, value) => filled.replace(/\{\w+\}/, value), english[id]);

describe('a help line', () => {
  it('says its number, its option, its hours, its languages and its area, in this order', async () => {
    expect(await lineOf('GB', '111')).to.deep.equal([
      'Call NHS: 111',
      text('crisis.press', '2'),
      text('crisis.hours24'),
      text('crisis.languages', 'English'),
      text('crisis.places', 'England, Scotland, Wales'),
    ]);
    expect(await lineOf('US', '988')).to.deep.equal([
      'Call Suicide & Crisis Lifeline: 988',
      'Text Suicide & Crisis Lifeline: 988',
      text('crisis.pressFor', '2', 'Spanish'),
      text('crisis.hours24'),
      text('crisis.languages', 'English, Spanish'),
      text('crisis.interpreter'),
    ]);
  });

  it('tells a reader whose language nobody answers in of an interpreter', async () => {
    for (const region of ['US', 'NZ', 'ES']) {
      const lines = (await said(region, 'vi')).flat();
      expect(lines, region).to.include(madeUp('vi', 'crisis.interpreter'));
    }
    expect((await said('CA', 'vi')).flat()).not.to.include(madeUp('vi', 'crisis.interpreter'));
  });

  it('of Australia has an interpreter at another number, which a link dials', async () => {
    const [link] = (await entriesOf('AU')).flatMap((entry) => [
      ...entry.querySelectorAll<HTMLAnchorElement>('[href="tel:131450"]'),
    ]);
    expect(textOf(link)).to.equal(text('crisis.interpreterFirst', '131 450'));
  });

  it('of Peru shows the key to press and does not dial it', async () => {
    const [line] = (await entriesOf('PE')).filter((entry) =>
      entry.querySelector('[href="tel:113"]'),
    );
    expect(textOf(line)).to.contain(text('crisis.press', '5'));
  });

  it('keeps its star where it is dialled', async () => {
    const [link] = (await entriesOf('CL')).flatMap((entry) => [
      ...entry.querySelectorAll('[href="tel:*4141"]'),
    ]);
    expect(textOf(link)).to.contain('*4141');
  });

  it('has the name that its readers know, and another in Latin letters for all others', async () => {
    const number = '0120-279-338';
    expect((await lineOf('JP', number, 'ja'))[0]).to.contain('よりそいホットライン');
    expect((await lineOf('JP', number))[0]).to.equal(`Call Yorisoi Hotline: ${number}`);
    expect((await lineOf('KR', '109'))[0]).to.equal('Crisis line: 109');
    expect((await lineOf('TW', '1925', 'zh-Hant'))[0]).to.contain('安心專線');
  });

  it('says for which parts of the country it is, in letters that the reader reads', async () => {
    const number = '0120-279-226';
    expect(await lineOf('JP', number)).to.include(
      text('crisis.places', 'Iwate, Miyagi, Fukushima'),
    );
    expect((await lineOf('JP', number, 'ja')).join()).to.contain('岩手・宮城・福島');
    expect((await lineOf('JP', '0120-279-338')).join()).not.to.contain('Iwate');
  });

  it('promises no hours that are not known, day and night or others', async () => {
    const hours = new RegExp(`^(${english['crisis.hours24']}|${text('crisis.hours', '.*')})$`);
    const hoursOf = async (region: string) =>
      (await said(region)).flatMap((lines) => lines.filter((line) => hours.test(line)));
    expect(await lineOf('TW', '1925')).to.include(english['crisis.hours24']);
    expect(await hoursOf('TW')).to.have.length(1);
    expect(await hoursOf('CN')).to.be.empty;
    expect(await hoursOf('IT')).to.deep.equal([text('crisis.hours', '9:00–24:00')]);
  });

  it('to which one writes needs no name', async () => {
    expect((await said('IE')).flat()).to.include(text('crisis.text', '50808'));
  });

  for (const region of Object.keys(regions)) {
    it(`of ${region} says no number twice in a line, also to those who read its own name`, async () => {
      for (const lang of ['en', 'ja', 'zh-Hant']) {
        for (const entry of await entriesOf(region, lang)) {
          for (const line of entry.children) {
            const [number] = [...line.querySelectorAll('.ltr')].map((span) => span.textContent);
            if (number) expect(textOf(line).split(number), textOf(line)).to.have.length(2);
          }
        }
      }
    });
  }

  it('has what no language changes from left to right, and browsers leave it alone', async () => {
    for (const region of ['GB', 'IT', 'AU', 'US', 'JP']) {
      for (const span of (await entriesOf(region, 'ar')).flatMap((entry) => [
        ...entry.querySelectorAll('span'),
      ])) {
        expect(span.dir).to.equal('ltr');
        expect(span.translate).to.equal(false);
      }
    }
    const spans = (await entriesOf('IT', 'ar')).flatMap((entry) => [
      ...entry.querySelectorAll('span'),
    ]);
    expect(spans.map((span) => span.textContent)).to.include('9:00–24:00');
  });
});

describe('the emergency numbers', () => {
  for (const [region, { emergency }] of Object.entries(regions)) {
    it(`of ${region} stand before its help lines`, async () => {
      const first = (await said(region)).slice(0, Math.max(1, emergency.length)).flat();
      const expected = emergency.map((number) => text('crisis.emergency', number));
      expect(first).to.deep.equal(expected.length ? expected : [english['crisis.generic']]);
    });
  }

  it('are those that they were for the first regions of the table', () => {
    const known = {
      ...{ US: '911', CA: '911', GB: '999', AU: '000', NZ: '111', DE: '112', FR: '112', ES: '112' },
      ...{ PT: '112', PL: '112', CN: '120', TW: '119', JP: '119', KR: '119' },
    };
    for (const [region, number] of Object.entries(known)) {
      expect(regions[region as keyof typeof known].emergency, region).to.include(number);
    }
  });
});
