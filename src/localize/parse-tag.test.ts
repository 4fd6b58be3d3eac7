import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseTag } from './language-tag.js';
import fixture from '../../test/fixtures/language-tags.json' with { type: 'json' };
import { askedOfIntl } from '../../test/support/intl.js';

/** WebKit's `Intl` knows only some of the codes that stand for others. */
const knowsAliases = new Intl.Locale('ger').language === 'de';

type Case = [written: string, tag: string | null];

/** A tag as far as a language is matched by it, without variants; null where it names no language. */
function read(written: string): string | null {
  const tag = parseTag(written);
  if (!tag) return null;
  const { language, script, region } = new Intl.Locale(tag);
  return [language, script, region].filter(Boolean).join('-');
}

describe('a language tag as pages write it', () => {
  // PHP runs the same cases: test/wordpress/phpunit/LanguageTagTest.php.
  for (const { rule, cases, needsAliases } of fixture.reading) {
    (needsAliases && !knowsAliases ? describe.skip : describe)(rule, () => {
      for (const [written, tag] of cases as Case[]) {
        it(`${JSON.stringify(written)} is ${tag ?? 'no language'}`, () => {
          expect(read(written)).to.equal(tag);
        });
      }
    });
  }

  it('variants are kept', () => {
    expect(parseTag('ca_ES_valencia')).to.equal('ca-ES-valencia');
  });

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
      expect(parseTag(`es-${text}`)).to.equal('es');
    });

    it(`of 10 000 characters (${name}) \`Intl\` is asked about the first 99`, () => {
      const asked = askedOfIntl(() => parseTag(`es-${text}`));
      expect(Math.max(...asked.map((tag) => tag.length))).to.equal(99);
    });
  }

  // Browsers take long to start it, and every element asks.
  for (const tag of ['cy', 'cy-GB', 'fil', 'fil-PH', 'sr-Cyrl', 'sr-Cyrl-ME', 'cy-Latn-GB']) {
    it(`${tag} is read without \`Intl\``, () => {
      expect(askedOfIntl(() => parseTag(tag))).to.deep.equal([]);
    });
  }

  it('nothing makes it throw, and what it gives is a tag', () => {
    const likeATag = fc.stringMatching(/^[a-zA-Z0-9_@.-]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likeATag), (given) => {
        const tag = parseTag(given);
        if (tag) expect(Intl.getCanonicalLocales(tag)).to.have.length(1);
      }),
      { numRuns: 500 },
    );
  });
});
