// `npm run growth`: what takes texts from outside takes time in proportion to their length, whatever
// they are. No part of `npm test`: a busy machine would fail it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLanguage } from '../translation/checks/language.js';
import { checkUnit } from '../translation/checks/unit.js';
import { waiversOf } from '../translation/checks/waivers.js';
import { languageOf } from '../translation/languages/index.js';
import { mergeLedgers, readLedger } from '../translation/ledger.js';
import { archived } from '../translation/tmx.js';
import { updateXliff } from '../translation/update.js';
import { editUnits } from '../translation/xliff/edit.js';
import { parseXliff } from '../translation/xliff/parse.js';
import type { Unit } from '../translation/xliff/unit.js';
import { clean } from '../src/elements/shared/attributes.js';
import { growth } from './growth-ratio.js';
import { renderToString } from '../test/support/ssr.js';

const repeated =
  (piece: string, end = '', start = '') =>
  (length: number): string =>
    start + piece.repeat(length / piece.length) + end;

const message = { id: 'a', text: 'Call us (KAP): {number}', note: 'A text.' };
const check =
  (tag: string) =>
  (target: string): unknown =>
    checkUnit({ tag, language: languageOf(tag), message, target });

/** Texts of nothing but one thing, and of many beginnings without an end. */
const PIECES = [
  ...[
    'a@',
    '(',
    '（',
    '[',
    '«',
    '“',
    ' ',
    '\u00a0',
    '.',
    '!"',
    '. ',
    'KAP',
    '(KAP',
    'a ',
    'aä',
    '5',
  ],
  ...[
    '{',
    '{a',
    '<a ',
    '<x id="',
    '&a',
    'on',
    'http://',
    'www.',
    'TODO[',
    '-',
    "'",
    '…',
    'Ketamin',
  ],
  ...['Habari ya asubuhi. ', 'Habari ya asubuhi ', 'ketamine may not ', 'аa ', 'Ã¤ ', 'не ', 'не'],
];

describe('the checks of one translation', () => {
  for (const piece of PIECES)
    it(JSON.stringify(piece), () => {
      assert.equal(growth(check('de'), repeated(piece), 2000), 0);
    });

  for (const [tag, piece] of [
    ['ar', 'ارتفاع'],
    ['ar', 'طبيب'],
    ['ko', '5'],
    ['fa', 'هیچ'],
    ['tr', 'ma'],
    ['fr', ' :'],
    ['ja', '。'],
    ['ru', 'aа '],
  ] as const)
    it(`${tag}: ${piece}`, () => {
      assert.equal(growth(check(tag), repeated(piece), 2000), 0);
    });
});

const file = (inside: string): string =>
  `<xliff version="1.2"><file source-language="en" target-language="sw"><body>
<trans-unit id="a"><source>Hello</source><target>Jambo</target>${inside}</trans-unit>
</body></file></xliff>`;

describe('what translators open', () => {
  const noted = (text: string): unknown =>
    waiversOf({ notes: [{ from: 'kap', text, span: [0, 0] }] } as unknown as Unit);
  it('notes of spaces', () => {
    for (const start of ['allow links', 'allow links: because', ''])
      assert.equal(growth(noted, repeated(' ', 'x -', start), 5000), 0);
  });

  it('many notes', () => {
    const edit = (xml: string): unknown => {
      const [{ notes }] = parseXliff(xml).units as [Unit];
      const texts = notes.map(({ text }) => text);
      return editUnits(xml, new Map([['a', { notes: [...texts, 'one more'] }]]));
    };
    assert.equal(
      growth(edit, (n) => file(repeated('<note from="kap">a</note>')(n)), 100_000),
      0,
    );
  });

  it('sign-offs', () => {
    const merge = (json: string): unknown => mergeLedgers({}, readLedger(json));
    const signOff = (i: number): string =>
      `{"hash":"${`${i}`.padStart(64, '0')}","role":"reviser","name":"A","qualification":"B","date":"2026-01-01"}`;
    const many = (length: number): string[] =>
      Array.from({ length: length / 150 }, (_, i) => signOff(i));
    assert.equal(
      growth(merge, (n) => `{"a":[${many(n).join()}]}`, 200_000),
      0,
    );
    const apart = (n: number): string =>
      many(n)
        .map((one, i) => `"m${i}":[${one}]`)
        .join();
    assert.equal(
      growth(merge, (n) => `{${apart(n)}}`, 200_000),
      0,
    );
  });

  it('archives', () => {
    const add = (tmx: string): unknown => archived(tmx, 'sw', []);
    assert.equal(growth(add, repeated(' ', 'x</body>'), 20_000), 0);
  });
});

describe('what is far too long', () => {
  it('is a finding where it is the notes of a message, and the file keeps them', () => {
    const xml = file(`<note from="kap">allow links: ${'a'.repeat(10_000)}</note>`);
    const messages = [{ id: 'a', text: 'Hello', note: 'A text.' }];
    const [problem] = checkLanguage('sw', xml, messages).problems;
    assert.match(
      problem!.text,
      /^the <note>s have 100\d\d characters; expected no more than 10000$/,
    );
    assert.equal(updateXliff(xml, messages).xml, xml);
  });

  it('is left out where it is an attribute of an element drawn on a server', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const html = await renderToString('kap-cta', { label: 'a'.repeat(10_001), id: 'x' });
    assert.match(html, /^<kap-cta id="x">/);
    assert.match(
      String(warn.mock.calls[0]!.arguments[0]),
      /\["label"\] is .*, and is left out; .* at most 10000 char/,
    );
  });
});

describe('the elements', () => {
  for (const edge of [' ', '\u00a0', '“']) {
    for (const [start, end] of [
      ['', ''],
      ['x', 'x'],
      ['', 'x'],
    ] as const) {
      it(`values of ${JSON.stringify(start + edge + end)}`, () => {
        assert.equal(growth(clean, repeated(edge, end, start), 2000), 0);
      });
    }
  }
});
