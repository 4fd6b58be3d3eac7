// What the translator's workbench finds wrong, and that it does not judge a text twice.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkUnit, checkUnitOnce } from '../../translation/checks/unit.js';
import { readXliff } from '../../translation/files/locale-files.js';
import { languageOf } from '../../translation/languages/index.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { Work } from '../../workbench/work.js';

const messages = sourceMessages();
const ES = readXliff('es');

describe('a check that remembers', () => {
  const [message, other] = messages as [(typeof messages)[0], (typeof messages)[0]];
  const context = { tag: 'es', language: languageOf('es'), message, target: 'Un texto <b>' };

  test('judges the same text once', () => {
    const check = checkUnitOnce();
    assert.equal(check({ ...context }), check({ ...context }));
    assert.deepEqual(check(context), checkUnit(context));
  });

  for (const [what, change] of Object.entries({
    translation: { target: 'Un texto' },
    language: { tag: 'ar', language: languageOf('ar') },
    'words of the language': {
      language: { ...languageOf('es'), avoid: [{ phrase: /texto/, because: 'is a word' }] },
    },
    English: { message: { ...other, id: message.id } },
    message: { message: other },
  })) {
    test(`judges anew when the ${what} is another`, () => {
      const check = checkUnitOnce();
      check(context);
      const changed = { ...context, ...change };
      assert.notDeepEqual(checkUnit(changed), checkUnit(context));
      assert.deepEqual(check(changed), checkUnit(changed));
      assert.deepEqual(check(context), checkUnit(context));
    });
  }
});

describe('a review', () => {
  const entryOf = (work: Work, id: string) =>
    work.entries.find(({ message }) => message.id === id)!;

  test('changes nothing when nothing has been typed since the last', () => {
    const work = new Work('es', ES, messages);
    const { entries } = work;
    work.review();
    assert.equal(work.entries, entries);
  });

  test('finds what only shows beside the other texts, also in what was put back', () => {
    const work = new Work('es', ES, messages);
    const before = entryOf(work, 'safety.longterm');
    const rules = () => entryOf(work, 'safety.longterm').findings.map(({ rule }) => rule);
    work.write('safety.longterm', entryOf(work, 'lead').target);
    work.review();
    assert.ok(rules().includes('same-target'), rules().join());
    work.write('safety.longterm', before.target);
    work.review();
    assert.deepEqual(rules(), []);
  });
});
