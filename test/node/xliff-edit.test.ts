import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { languageTags, readXliff } from '../../translation/files/locale-files.js';
import { editUnits, type UnitEdit } from '../../translation/xliff/edit.js';
import { parseXliff } from '../../translation/xliff/parse.js';

const AWKWARD = readFileSync(new URL('../fixtures/awkward.xlf', import.meta.url), 'utf8');

const edit = (xml: string, id: string, change: UnitEdit): string =>
  editUnits(xml, new Map([[id, change]]));

describe('an edit that changes nothing gives the same file', () => {
  const files = [
    ...languageTags().map((tag) => [tag, readXliff(tag)] as const),
    ['awkward', AWKWARD],
  ];
  for (const [name, xml] of files as [string, string][]) {
    test(name, () => {
      const same = parseXliff(xml).units.map(({ id, ...unit }): [string, UnitEdit] => [
        id,
        {
          source: unit.source,
          target: unit.target,
          state: unit.state ?? null,
          approved: unit.approved,
          notes: unit.notes.filter(({ from }) => from === 'kap').map(({ text }) => text),
        },
      ]);
      assert.ok(editUnits(xml, new Map(same)) === xml);
    });
  }
});

test('the awkward file is read whole: BOM, CRLF, comments, CDATA, entities', () => {
  const { units } = parseXliff(AWKWARD);
  assert.deepEqual(
    units.map(({ id, target, state, approved }) => ({ id, target, state, approved })),
    [
      { id: 'a', target: 'Hola & adiós', state: 'final', approved: true },
      { id: 'b', target: 'Llame: {number}', state: undefined, approved: false },
      { id: 'c', target: '', state: undefined, approved: false },
      { id: 'd', target: '', state: 'new', approved: false },
    ],
  );
});

describe('an edit changes only what it is about', () => {
  for (const [title, id, change, before, after] of [
    [
      'a text',
      'a',
      { target: 'Hola & <b>' },
      'Hola &amp; ad<!-- no -->i&#xF3;s',
      'Hola &amp; &lt;b&gt;',
    ],
    ['a state', 'a', { state: 'translated' }, "state = 'final'", "state = 'translated'"],
    ['a state to none', 'a', { state: null }, " state = 'final'", ''],
    ['a state where none was', 'b', { state: 'final' }, '<target><![', '<target state="final"><!['],
    ['an approval taken back', 'a', { approved: false }, "'yes'", "'no'"],
    ['an approval given', 'b', { approved: true }, '"preserve">', '"preserve" approved="yes">'],
    [
      'a placeholder, in the form that the source has',
      'b',
      { target: '{number}: llame {x}' },
      '<![CDATA[Llame: ]]><x equiv-text="${number}" ctype="x-tel" id=\'t1\'></x>',
      '<x id="t1" equiv-text="${number}" ctype="x-tel"/>: llame {x}',
    ],
    [
      'a unit without a target, with a waiver',
      'c',
      { target: 'Sí', state: 'translated', notes: ['allow x: "y"'] },
      'Yes</source>',
      'Yes</source>\r\n\t\t<target state="translated">Sí</target>\r\n\t\t<note from="kap">allow x: "y"</note>',
    ],
    [
      'an empty element',
      'd',
      { target: 'No', state: null },
      '<target state="new"/>',
      '<target>No</target>',
    ],
    [
      'an English text',
      'c',
      { source: 'Yes, {name}' },
      '>Yes<',
      '>Yes, <x id="0" equiv-text="${name}"/><',
    ],
    ['what the code says', 'a', { hint: '<i>' }, 'A greeting. &lt;b&gt;', '&lt;i&gt;'],
  ] as [string, string, UnitEdit, string, string][]) {
    test(title, () => {
      assert.equal(AWKWARD.split(before).length, 2, 'the fixture has that place once');
      assert.equal(
        edit(AWKWARD, id, change),
        AWKWARD.replace(before, () => after),
      );
    });
  }
});

test('notes that come and go leave no trace', () => {
  const more = edit(AWKWARD, 'c', { notes: ['one', 'two'], target: 'Sí' });
  assert.deepEqual(
    parseXliff(more).units[2]!.notes.map(({ text }) => text),
    ['one', 'two'],
  );
  const fewer = edit(more, 'c', { notes: ['two'] });
  assert.deepEqual(
    parseXliff(fewer).units[2]!.notes.map(({ text }) => text),
    ['two'],
  );
  assert.equal(edit(edit(AWKWARD, 'c', { notes: ['one', 'two'] }), 'c', { notes: [] }), AWKWARD);
});

test('what XML cannot hold is left out: the file can be read again', () => {
  const after = edit(AWKWARD, 'a', { target: 'a\u0000b\u000bc\ud800d]]>' });
  assert.equal(parseXliff(after).units[0]!.target, 'abcd]]>');
});

test('a unit that is not there is an error, and names itself', () => {
  assert.throws(() => edit(AWKWARD, 'zzz', { target: 'x' }), /there is no unit "zzz"/);
});
