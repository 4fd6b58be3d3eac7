import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { archived, archivedUnits, withoutUnits } from '../../translation/tmx.js';
import { updateXliff, type UpdateOptions } from '../../translation/update.js';
import { parseXliff } from '../../translation/xliff/parse.js';

const XML = readFileSync(new URL('../fixtures/awkward.xlf', import.meta.url), 'utf8');

/** The English messages of that file. */
const MESSAGES = [
  { id: 'a', text: 'Hello & goodbye', note: 'A greeting. <b>' },
  { id: 'b', text: 'Call {number}', note: 'A label.' },
  { id: 'c', text: 'Yes', note: 'Short.' },
  { id: 'd', text: 'No', note: 'Short.' },
];

type Messages = typeof MESSAGES;

const update = (xml: string, messages: Messages, options?: UpdateOptions) =>
  updateXliff(xml, messages, options);

const withText = (id: string, text: string): Messages =>
  MESSAGES.map((message) => (message.id === id ? { ...message, text } : message));

const unit = (xml: string, id: string) => parseXliff(xml).units.find((one) => one.id === id)!;

test('a file that is up to date stays as it is, to the byte', () => {
  assert.deepEqual(update(XML, MESSAGES), {
    ...{ xml: XML, stale: [], takenBack: [], added: [], removed: [] },
  });
});

test('a unit whose source a tool has spoilt is left alone: it says nothing of the English', () => {
  const spoilt = XML.replace(
    /(<trans-unit[^>]*id=["']b["'][^]*?<source>)[^]*?(?=<\/source>)/,
    '$1Call <x id="7"/>',
  );
  assert.notEqual(spoilt, XML);
  const { xml, stale } = update(spoilt, MESSAGES);
  assert.deepEqual(stale, []);
  assert.equal(unit(xml, 'b').target, unit(XML, 'b').target);
});

describe('when an English text changes', () => {
  const changed = withText('a', 'Hello, all');
  const stale = update(XML, changed);

  test('the translation stays, is marked, and says what it was made from', () => {
    const { source, target, state, approved, notes } = unit(stale.xml, 'a');
    assert.deepEqual(
      { source, target, state, approved },
      { source: 'Hello, all', target: 'Hola & adiós', state: 'needs-adaptation', approved: false },
    );
    assert.deepEqual(
      notes.map(({ from, text }) => [from, text]),
      [
        ['lit-localize', 'A greeting. <b>'],
        ['kap', 'English before [final, approved]: Hello & goodbye'],
      ],
    );
    assert.deepEqual(stale.stale, ['a']);
  });

  test('undoing it restores the file to the byte', () => {
    const restored = update(stale.xml, MESSAGES);
    assert.equal(restored.xml, XML);
    assert.deepEqual(restored.takenBack, ['a']);
  });

  test('a change that turns out not to be one of meaning is taken back', () => {
    const same = update(stale.xml, changed, { sameMeaning: new Set(['a']) });
    const { source, target, state, approved, notes } = unit(same.xml, 'a');
    assert.deepEqual(
      { source, target, state, approved },
      { source: 'Hello, all', target: 'Hola & adiós', state: 'final', approved: true },
    );
    assert.equal(notes.length, 1);
  });

  test('a second change keeps what the translation was made from', () => {
    const twice = update(stale.xml, withText('a', 'Hello, everybody'));
    assert.match(unit(twice.xml, 'a').notes.at(-1)!.text, /: Hello & goodbye$/);
    assert.equal(update(twice.xml, MESSAGES).xml, XML);
  });

  test('a translation that is made anew loses the mark, and is stale from then on by itself', () => {
    const anew = stale.xml
      .replace("'needs-adaptation'", "'needs-review-translation'")
      .replace('Hola &amp; ad<!-- no -->i&#xF3;s', 'Hola a todos');
    const clean = update(anew, changed);
    assert.equal(unit(clean.xml, 'a').notes.length, 1);
    const back = update(anew, MESSAGES);
    assert.deepEqual(back.stale, ['a']);
    assert.match(
      unit(back.xml, 'a').notes.at(-1)!.text,
      /^English before \[needs-review-translation\]: Hello, all$/,
    );
  });

  test('a tool that drops the state leaves it stale', () => {
    const dropped = stale.xml.replace(" state = 'needs-adaptation'", '');
    assert.equal(unit(update(dropped, changed).xml, 'a').notes.length, 2);
    assert.deepEqual(update(dropped, MESSAGES).takenBack, ['a']);
  });

  test('with the same meaning, only the English text changes', () => {
    const { xml, stale: none } = update(XML, changed, { sameMeaning: new Set(['a']) });
    assert.equal(xml, XML.replace('Hello &amp; goodbye', 'Hello, all'));
    assert.deepEqual(none, []);
  });

  test('a message without a translation is not stale', () => {
    const { xml, stale: none } = update(XML, withText('d', 'Never'));
    assert.equal(xml, XML.replace('>No<', '>Never<'));
    assert.deepEqual(none, []);
  });

  test('waivers stay', () => {
    const waived = XML.replace('<note>mine</note>', '<note from="kap">allow x: y</note>');
    const twice = update(
      update(waived, withText('b', 'Ring {number}')).xml,
      withText('b', 'Call {number}'),
    );
    assert.equal(twice.xml, waived);
  });
});

describe('new messages', () => {
  const NEW = { id: 'n', text: 'New & {date}', note: 'A note.' };
  const UNIT = (indent: string): string =>
    [
      '<trans-unit id="n">',
      '  <source>New &amp; <x id="0" equiv-text="${date}"/></source>',
      '  <target state="new"></target>',
      '  <note from="lit-localize">A note.</note>',
      '</trans-unit>',
    ].join(indent);

  for (const [title, at, before] of [
    ['at the start', 0, '<trans-unit approved'],
    ['in the middle', 2, '<trans-unit id="c"'],
  ] as const) {
    test(`${title} stand in reading order, indented as their neighbours`, () => {
      const messages = MESSAGES.toSpliced(at, 0, NEW);
      const { xml, added } = update(XML, messages);
      const indent = '\r\n\t';
      assert.equal(
        xml,
        XML.replace(before, () => `${UNIT(indent)}${indent}${before}`),
      );
      assert.deepEqual(added, ['n']);
      assert.equal(update(xml, MESSAGES).xml, XML);
    });
  }
});

describe('removed messages', () => {
  const without = (...ids: string[]): Messages => MESSAGES.filter(({ id }) => !ids.includes(id));

  for (const ids of [['a'], ['b'], ['b', 'c'], ['a', 'b'], ['c'], ['d'], ['c', 'd']]) {
    test(`${ids.join(' and ')}: they go to the archive whole, and come back whole`, () => {
      const { xml, removed } = update(XML, without(...ids));
      assert.deepEqual(
        removed.map(({ id, target }) => [id, target]),
        ids.map((id) => [id, unit(XML, id).target]),
      );
      const archive = archived(undefined, 'xx', removed);
      const back = update(xml, MESSAGES, { archive: archivedUnits(archive) });
      assert.deepEqual(
        parseXliff(back.xml).units.map(({ id }) => id),
        ['a', 'b', 'c', 'd'],
      );
      for (const id of ids)
        assert.deepEqual(
          unit(back.xml, id).notes.map(({ text }) => text),
          unit(XML, id).notes.map(({ text }) => text),
        );
      assert.equal(withoutUnits(archive, back.added), undefined);
      if (!ids.includes('a') && !ids.includes('b')) assert.equal(back.xml, XML);
    });
  }

  test('the archive is a memory that tools import', () => {
    const { removed } = update(XML, without('b'));
    assert.match(
      archived(undefined, 'xx', removed),
      /<tuv xml:lang="en"><seg>Call <ph>\{number\}<\/ph><\/seg><\/tuv>\n {6}<tuv xml:lang="xx"><seg>Llame: <ph>\{number\}<\/ph><\/seg>/,
    );
  });

  test('an archive keeps what else it holds', () => {
    const one = archived(undefined, 'xx', update(XML, without('a')).removed);
    const two = archived(one, 'xx', update(XML, without('b')).removed);
    assert.deepEqual([...archivedUnits(two).keys()], ['a', 'b']);
    assert.equal(withoutUnits(two, ['b']), one);
  });

  test('a broken archive is an error, not a loss', () => {
    assert.throws(() => archived('<tmx>', 'xx', []), /no <\/body>/);
    assert.throws(() => archivedUnits('<tmx>'), /the archive is broken/);
  });
});
