// Most tags are read and matched without `Intl`: the answers are those that it would give.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTag, parseTag } from '../../src/localize/language-tag.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
const LANGUAGES = [...PAIRS, 'fil'];
const REGIONS = PAIRS.map((pair) => pair.toUpperCase());
const SCRIPTS = ['Latn', 'Cyrl', 'Arab', 'Hans', 'Hant', 'Deva', 'Hebr'];

/** `Intl` leaves it alone, and it is read as Bokmål. */
const OURS = /^no\b/;

const canonical = (tag: string): string => new Intl.Locale(tag).baseName;
const scriptOf = (tag: string): string => new Intl.Locale(tag).maximize().script!;

test('a tag is its canonical form', () => {
  const tags = LANGUAGES.flatMap((language) => [
    language,
    ...REGIONS.map((region) => `${language}-${region}`),
    ...SCRIPTS.flatMap((script) => [`${language}-${script}`, `${language}-${script}-US`]),
  ]).filter((tag) => !OURS.test(tag));
  const wrong = tags.filter((tag) => parseTag(tag) !== canonical(tag));
  assert.deepEqual(wrong, []);
});

test('a language is matched in any region where it has the same script, and in no other', () => {
  const wrong = LANGUAGES.map((language) => parseTag(language)!).flatMap((language) => {
    const script = scriptOf(language);
    return REGIONS.map((region) => parseTag(`${language}-${region}`)!).filter(
      (tag) => !!matchTag(tag, [language]) !== (scriptOf(tag) === script),
    );
  });
  assert.deepEqual(wrong, []);
});
