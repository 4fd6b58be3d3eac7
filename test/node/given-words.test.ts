// The words that a translator gives the checks: how a file keeps them, and what they are worth.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkLanguage } from '../../translation/checks/language.js';
import { coverageInWords, coverageOf, nothingFound } from '../../translation/coverage.js';
import { hasIdleWords, languageIn } from '../../translation/file-language.js';
import { formsIn } from '../../translation/languages/forms.js';
import { languageOf, LANGUAGES } from '../../translation/languages/index.js';
import { languageWith, readWords, writeWords } from '../../translation/languages/questionnaire.js';
import { updateXliff } from '../../translation/update.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { withWords, wordsIn } from '../../translation/xliff/words.js';
import { writeXliff } from '../../translation/xliff/write.js';

const words = (given: Record<string, string>) =>
  new Map(Object.entries(given).map(([name, forms]) => [name, formsIn(forms)]));

const WORDS = words({ may: 'huenda, anaweza', not: 'si, haija-', safe: 'salama', 'x & <y>': 'z' });

/** Texts of the overview with what a hurried translator may make of them. */
const TEXTS: Record<string, [source: string, target: string]> = {
  'safety.a': ['The clinic can tell you.', 'Kliniki itakuambia.'],
  'safety.b': ['The FDA has not approved ketamine.', 'FDA imeidhinisha ketamini.'],
  'safety.c': ['It is given slowly.', 'Inatolewa polepole na ni salama.'],
};
const messages = Object.entries(TEXTS).map(([id, [text]]) => ({ id, text, note: 'A text.' }));
const plain = writeXliff(
  'sw',
  Object.entries(TEXTS).map(([id, [source, target]]) => ({ id, source, target, note: 'A text.' })),
);

describe('a file', () => {
  const tool = '<header><tool tool-id="a" tool-name="A"/></header>';
  const other =
    '<header>\n      <glossary><internal-file form="text">may = puede;</internal-file></glossary>\n    </header>';
  const files: Record<string, string> = {
    'without a header': plain,
    'on one line': plain.replace(/>\s+</g, '><'),
    'with line ends of Windows': plain.replaceAll('\n', '\r\n'),
    'with a header': plain.replace('<body>', `${tool}\n    <body>`),
    'with somebody else’s glossary': plain.replace('<body>', `${other}\n    <body>`),
    'with a header in a comment': plain.replace('<body>', '<!-- <header></header> -->\n    <body>'),
    'of a tool': readFileSync('test/fixtures/cat-tools/phrase.xlf', 'utf8'),
  };
  for (const [what, xml] of Object.entries(files)) {
    test(`${what} holds words, and is the same to the byte without them`, () => {
      assert.equal(wordsIn(xml).size, 0);
      const whole = withWords(xml, WORDS);
      assert.deepEqual(wordsIn(whole), WORDS);
      assert.deepEqual(
        parseXliff(whole).units.map(({ id, target }) => [id, target]),
        parseXliff(xml).units.map(({ id, target }) => [id, target]),
      );
      assert.equal(/\n/.test(whole.replaceAll('\r\n', '')), /\n/.test(xml.replaceAll('\r\n', '')));
      const [start, end] = xml.split('<body>') as [string, string];
      assert.ok(whole.endsWith(`<body>${end}`));
      assert.ok(whole.startsWith(start.slice(0, start.indexOf('<file'))));
      const changed = withWords(whole, words({ may: 'labda' }));
      assert.deepEqual(wordsIn(changed), words({ may: 'labda' }));
      assert.equal(withWords(changed, new Map()), xml);
    });
  }

  test('with an empty header holds words', () => {
    const xml = plain.replace('<body>', '<header/>\n    <body>');
    assert.deepEqual(wordsIn(withWords(xml, WORDS)), WORDS);
  });

  test('holds them as the translators’ manual shows it', () => {
    const [shown] = /<header>[^]*?<\/header>/.exec(readFileSync('locales/README.md', 'utf8'))!;
    const xml = plain.replace('<body>', `${shown}\n    <body>`);
    assert.deepEqual(
      wordsIn(xml),
      words({ may: 'huenda, inaweza', not: 'si, haija-', safe: 'salama' }),
    );
  });

  test('keeps its words when it is brought up to a new English text', () => {
    const [first] = messages as [(typeof messages)[0]];
    const { xml } = updateXliff(withWords(plain, WORDS), [{ ...first, text: 'It is new.' }]);
    assert.deepEqual(wordsIn(xml), WORDS);
  });
});

test('a list that a tool has put on one line is read', () => {
  assert.deepEqual(readWords(writeWords(WORDS).replace(/\s+/g, ' ')), WORDS);
  assert.equal(readWords('may = puede;'), undefined);
});

describe('what is checked', () => {
  const found = (xml: string) =>
    checkLanguage('sw', xml, messages).problems.map(({ id, rule }) => `${id!}: ${rule}`);
  const coverage = (xml: string) => coverageOf(languageIn('sw', xml));

  test('is the form only, where nobody has given words, and it is said', () => {
    assert.deepEqual(found(plain), []);
    assert.equal(
      coverageInWords(coverage(plain), 'Swahili'),
      'Form checked; meaning is not checked in Swahili.',
    );
    assert.match(nothingFound(coverage(plain), 'Swahili'), /Meaning is not checked in Swahili/);
  });

  test('is more with each word: a lost "can" and "not", and a "safe" that nobody said', () => {
    const given = { may: 'huenda, anaweza, inaweza', not: 'si, haija-', safe: 'salama' };
    const xml = withWords(plain, words(given));
    assert.deepEqual(found(xml), ['safety.a: hedge', 'safety.b: negation', 'safety.c: promise']);
    assert.equal(
      coverageInWords(coverage(xml), 'Swahili'),
      'Form and these words checked: may, not, safe. The meaning as a whole only people can judge.',
    );
    assert.match(
      nothingFound(coverage(xml), 'Swahili'),
      /^The checks find nothing in its form and/,
    );
  });

  test('is not what no rule goes by', () => {
    const xml = withWords(plain, words({ without: 'bila', 'x & <y>': 'z', may: '-, *' }));
    assert.equal(coverage(xml).by, 'nothing');
    assert.deepEqual(coverage(xml).words, []);
  });

  test('is what our own rules look at where a language has them; words in its file are idle', () => {
    const given = words({ may: 'quizá' });
    assert.equal(languageWith('es-MX', given), languageOf('es-MX'));
    assert.ok(hasIdleWords('es', withWords(plain, given)) && !hasIdleWords('es', plain));
  });

  /** What no rule looks at in a language of ours. */
  const LEFT_OUT: Record<string, string[]> = {
    fa: ['a “here” too many'],
    fil: ['a “here” too many'],
    ht: ['form of address'],
  };
  for (const tag of LANGUAGES.keys()) {
    // What holds for every Portuguese is no whole description.
    if (tag === 'pt') continue;
    test(`in ${tag}, is the meaning too, but never as a whole`, () => {
      const { by, meaning, unchecked } = coverageOf(languageOf(tag));
      assert.equal(by, 'rules');
      assert.deepEqual(unchecked, LEFT_OUT[tag] ?? []);
      assert.ok(meaning.includes('negation'));
      assert.match(nothingFound(coverageOf(languageOf(tag)), tag), /cannot judge the meaning/);
    });
  }
});
