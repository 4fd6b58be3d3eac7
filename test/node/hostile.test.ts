// Files made to be slow to read: each is answered, and soon. A pattern that goes back over what it has
// read would need hours.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLanguage } from '../../translation/checks/language.js';
import { updateXliff } from '../../translation/update.js';
import { editUnits } from '../../translation/xliff/edit.js';

/** Just below the size that is refused. */
const SIZE = 3_900_000;
const MESSAGES = [{ id: 'a', text: 'Hello', note: 'A greeting.' }];

const many = (piece: string): string => piece.repeat(Math.floor(SIZE / piece.length));

const file = (target: string, before = ''): string =>
  `<xliff version="1.2"><file source-language="en" target-language="sw"><body>
<trans-unit id="a">${before}<source>Hello</source>
${target}</trans-unit>
</body></file></xliff>`;

const inTarget = (text: string): string => file(`<target>${text}</target>`);

const told = (xml: string): string =>
  checkLanguage('sw', xml, MESSAGES)
    .problems.map(({ line, text }) => `${line}: ${text}`)
    .join('\n');

describe('what is no file of a language is refused', () => {
  for (const [title, xml, expected] of [
    ['comments that do not end', many('<!--'), /^1: malformed comment/],
    ['sections that do not end', `<a>${many('<![CDATA[')}`, /^1: unclosed tag: a/],
    ['entities that do not end', `<a>${many('&a')}`, /^1: a bare "&"/],
    ['one entity that does not end', `<a>&${many('a')}`, /^1: a bare "&"/],
    ['starts of units', many('<trans-unit id="'), /^1: disallowed character/],
    ['starts of units, then a bare &', `${many('<trans-unit id="')}&`, /^1: a bare "&"/],
    ['a start tag', file(`<target${many(' ')}>Jambo</target>`), /^3: a start tag of 3\d{6} char/],
    ['a file of 50 MB', 'x'.repeat(50_000_000), /^1: the file has 50000000 characters/],
  ] as const) {
    test(title, () => assert.match(told(xml), expected));
  }
});

describe('a text that is far too long is named, and nothing in the file is lost', () => {
  for (const [title, xml] of [
    ['words', inTarget(many('Habari. '))],
    ['one sentence again and again', inTarget(many('Habari ya asubuhi sana. '))],
    ['starts of placeholders', inTarget(many('&lt;x '))],
    ['attributes that do not end', inTarget(`&lt;x ${many('id = ')}`)],
    ['placeholders', inTarget(many('&lt;x id="0"/&gt;'))],
    ['elements in each other', inTarget(many('<g>x</g>'))],
  ] as const) {
    test(title, () => {
      assert.match(told(xml), /^3: <target> has \d{7} characters; /);
      assert.equal(updateXliff(xml, MESSAGES).xml, xml);
    });
  }
});

test('units of another text, tens of thousands, are named and go to the archive', () => {
  const unit = (id: number): string =>
    `<trans-unit id="${id}"><source>A</source><target>B</target></trans-unit>\n`;
  const others = Array.from({ length: SIZE / unit(10_000).length }, (_, id) => unit(id)).join('');
  const xml = inTarget('Habari').replace('<trans-unit', () => `${others}<trans-unit`);
  assert.match(told(xml), /^2: no such message/);
  const { removed } = updateXliff(xml, MESSAGES);
  assert.equal(removed.length, others.split('\n').length - 1);
});

describe('a file with long stretches of nothing can be changed', () => {
  const edit = new Map([['a', { target: 'Habari', state: 'translated', source: 'Hi' }]]);
  for (const [title, xml] of [
    ['before the English text', file('', `${many(' ')}<!-- -->`)],
    ['after a start tag', file(`<target>Jambo</target>${many(' ')}<!-- -->`)],
  ] as const) {
    test(title, () => {
      const edited = editUnits(xml, edit);
      assert.match(edited, /<source>Hi<\/source>/);
      assert.match(edited, />Habari<\/target>/);
    });
  }
});
