import { expect } from '@open-wc/testing';
import { matchTag, parseTag } from './language-tag.js';
import fixture from '../../test/fixtures/language-tags.json' with { type: 'json' };
import { askedOfIntl } from '../../test/support/intl.js';

/** WebKit's `Intl` knows only some of the codes that stand for others. */
const knowsAliases = new Intl.Locale('ger').language === 'de';

type Case = [wanted: string, available: string[], found: string | null];

/** The closest of the languages at hand for a tag as it is written. */
function closest(written: string, available: readonly string[]): string | null {
  const wanted = parseTag(written);
  return (wanted && matchTag(wanted, available)) ?? null;
}

// PHP runs the same cases: test/wordpress/phpunit/LanguageTagTest.php.
describe('the closest language at hand is', () => {
  for (const { rule, cases, needsAliases } of fixture.matching) {
    (needsAliases && !knowsAliases ? describe.skip : describe)(rule, () => {
      for (const [wanted, available, found] of cases as Case[]) {
        it(`${wanted} of ${available.join(', ')} finds ${found ?? 'none'}`, () => {
          expect(closest(wanted, available)).to.equal(found);
          // The order in which languages are listed decides nothing.
          expect(closest(wanted, available.toReversed())).to.equal(found);
        });
      }
    });
  }
});

// Browsers take long to start it, and every element asks. What was asked once is remembered.
describe('the only one of a language that has one script is found without `Intl`', () => {
  const cases: [wanted: string, atHand: string][] = [
    ['cy-GB', 'cy'],
    ['eu', 'eu-ES'],
    ['fil-PH', 'fil'],
  ];
  for (const [wanted, atHand] of cases) {
    it(`${wanted} of ${atHand}`, () => {
      const asked = askedOfIntl(() => {
        expect(matchTag(wanted, [atHand, 'lt'])).to.equal(atHand);
      });
      expect(asked).to.deep.equal([]);
    });
  }
});
