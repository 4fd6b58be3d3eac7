import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLanguage, FILE_CHECKS } from '../../translation/checks/language.js';
import { LANGUAGE_RULES, RULES } from '../../translation/checks/rules/index.js';
import { formsIn } from '../../translation/languages/forms.js';
import { withWords } from '../../translation/xliff/words.js';
import { writeXliff } from '../../translation/xliff/write.js';
import { address } from '../fixtures/checks/address.js';
import { across } from '../fixtures/checks/across.js';
import { care } from '../fixtures/checks/care.js';
import { degree } from '../fixtures/checks/degree.js';
import { files } from '../fixtures/checks/file.js';
import type { Fixture, Fixtures } from '../fixtures/checks/fixture.js';
import { form } from '../fixtures/checks/form.js';
import { given } from '../fixtures/checks/given.js';
import { keyPhrases } from '../fixtures/checks/key-phrases.js';
import { manner } from '../fixtures/checks/manner.js';
import { numbers } from '../fixtures/checks/numbers.js';
import { punctuation } from '../fixtures/checks/punctuation.js';
import { quotation } from '../fixtures/checks/quotation.js';
import { script } from '../fixtures/checks/writing-system.js';
import { sense } from '../fixtures/checks/sense.js';
import { untranslated } from '../fixtures/checks/untranslated.js';
import { weakened } from '../fixtures/checks/weakened.js';
import { whole } from '../fixtures/checks/whole.js';
import { wording } from '../fixtures/checks/wording.js';

/** Fixtures of several files, those of one rule together. */
const joined = (...all: readonly Fixtures[]): Fixtures => {
  const rules = new Set(all.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...rules].map((rule) => [rule, all.flatMap((each) => each[rule] ?? [])]),
  );
};

const single = joined(
  address,
  care,
  degree,
  form,
  given,
  keyPhrases,
  manner,
  numbers,
  punctuation,
  quotation,
  script,
  sense,
  untranslated,
  weakened,
  whole,
  wording,
);

type Texts = Readonly<Record<string, readonly [source: string, target: string]>>;

const check = (tag: string, texts: Texts, words: Fixture['words'] = {}) => {
  const xml = writeXliff(
    tag,
    Object.entries(texts).map(([id, [source, target]]) => ({
      id,
      source,
      note: 'A text.',
      target,
    })),
  );
  const given = new Map(Object.entries(words).map(([name, forms]) => [name, formsIn(forms)]));
  const whole = withWords(xml, given);
  const added = whole.split('\n').length - xml.split('\n').length;
  const messages = Object.entries(texts).map(([id, [text]]) => ({ id, text, note: 'A text.' }));
  // As if the words took no line.
  return checkLanguage(tag, whole, messages).problems.map((problem) => ({
    ...problem,
    line: problem.line - added,
  }));
};

const printed = (problems: ReturnType<typeof check>) =>
  problems.map(({ line, id, text, rule }) => `${line}: ${id ? `${id}: ` : ''}${text} [${rule}]`);

test('every rule has a fixture that it fails, and no fixture lacks its rule', () => {
  const failing = Object.entries({ ...single, ...across, ...files })
    .filter(([, fixtures]) => fixtures.some(({ expected }) => expected?.length))
    .map(([rule]) => rule);
  const rules = [...RULES, ...LANGUAGE_RULES].map(({ id }) => id);
  assert.deepEqual(failing.sort(), [...rules, ...FILE_CHECKS].sort());
});

for (const [rule, fixtures] of Object.entries(single)) {
  for (const { tag, source, target, words, id = 'a', expected = '' } of fixtures) {
    test(`${rule}: ${tag}: ${target}`, () => {
      const problems = check(tag, { [id]: [source, target] }, words);
      assert.equal(problems.map((p) => `${p.line} ${p.id!}: ${p.text}`).join('\n'), expected);
      if (expected) assert.ok(problems.some((problem) => problem.rule === rule));
    });
  }
}

for (const [rule, fixtures] of Object.entries(across)) {
  for (const { tag, units, expected } of fixtures) {
    test(`${rule}: ${tag}: ${Object.keys(units).join(', ')}`, () => {
      assert.deepEqual(printed(check(tag, units)), expected);
    });
  }
}

for (const [rule, fixtures] of Object.entries(files)) {
  for (const { tag, english, xml, expected } of fixtures) {
    test(`${rule}: ${expected[0] ?? 'nothing wrong'}`, () => {
      const messages = Object.entries(english).map(([id, text]) => ({ id, text, note: 'A text.' }));
      assert.deepEqual(printed(checkLanguage(tag, xml, messages).problems), expected);
    });
  }
}
