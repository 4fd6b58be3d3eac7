import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLanguage } from '../../translation/checks/language.js';
import { writeXliff } from '../../translation/xliff/write.js';

const MESSAGES = [
  { id: 'a', text: 'Hello', note: 'A greeting.' },
  { id: 'b', text: 'Call {number}', note: 'A label.' },
];

const units = (a: string, b: string) =>
  MESSAGES.map(({ id, text, note }, i) => ({ id, source: text, note, target: i ? b : a }));

const problems = (xml: string, tag = 'sw') =>
  checkLanguage(tag, xml, MESSAGES).problems.map(({ line, id, text }) => `${line} ${id}: ${text}`);

const GOOD = writeXliff('sw', units('Hola', 'Llame: {number}'));

test('a complete file has no problem, and its texts come out whole', () => {
  assert.deepEqual(problems(GOOD), []);
  const { file } = checkLanguage('sw', GOOD, MESSAGES);
  assert.deepEqual(
    file?.units.map(({ target }) => target),
    ['Hola', 'Llame: {number}'],
  );
});

for (const [tag, expected] of [
  ['pt-br', /"pt-br" is written "pt-BR"\./],
  ['xx', /"xx" is not a language tag\./],
  ['en-GB', /"en-GB" is English, the language that is translated from\./],
] as const) {
  test(`a file that is called ${tag}.xlf is no language's`, () => {
    assert.match(problems(GOOD.replace('"sw"', `"${tag}"`), tag).join('\n'), expected);
  });
}

for (const [title, xml, expected] of [
  [
    'a lost placeholder',
    writeXliff('sw', units('Hola', 'Llame')),
    /12 b: placeholders are none; expected \{number\}/,
  ],
  [
    'a missing target',
    writeXliff('sw', units('', 'Llame: {number}')),
    /7 a: there is no translation yet/,
  ],
  [
    'a translation that is marked as none',
    GOOD.replace('"needs-review-translation">Hola', '"new">Hola'),
    /7 a: its state is "new", .* set it to "needs-review-translation"/,
  ],
  [
    'markup',
    writeXliff('sw', units('<b>Hola</b>', 'Llame: {number}')),
    /7 a: the translation holds markup/,
  ],
  [
    'a control character',
    writeXliff('sw', units('Ho\u202ela', 'Llame: {number}')),
    /7 a: .*invisible control/,
  ],
  [
    'another language',
    GOOD.replace('target-language="sw"', 'target-language="yy"'),
    /3 undefined: target-language is "yy"; expected "sw"/,
  ],
  [
    'a changed source',
    GOOD.replace('<source>Hello<', '<source>Hi<'),
    /7 a: the file's <source> differs from our English, "Hello": put it back/,
  ],
  [
    'a DOCTYPE',
    GOOD.replace('<xliff', '<!DOCTYPE x []><xliff'),
    /2 undefined: a DOCTYPE is not allowed/,
  ],
  ['a unit twice', GOOD.replace('id="b"', 'id="a"'), /10 undefined: the unit "a" is there twice/],
  ['what is no XML', 'hello', /1 undefined: /],
] as const) {
  test(`${title} is named with its line`, () => {
    assert.match(problems(xml).join('\n'), expected);
  });
}
