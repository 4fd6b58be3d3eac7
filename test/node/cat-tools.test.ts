// What translation tools return, by the forms that their documents show.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { editUnits } from '../../translation/xliff/edit.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { stateOf } from '../../translation/xliff/state.js';

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/cat-tools/${name}.xlf`, import.meta.url), 'utf8');

const HONEST = 'KAP ina hatari zake, na hakuna anayeweza kuahidi kwamba itakusaidia.';
const TEXT_WORD = 'Tuma “{keyword}” kwa {number}';

const EXPECTED: Record<string, [id: string, state: string, target: string][]> = {
  'weblate-placeables': [
    ['lead.honest', 'revised', HONEST],
    ['crisis.textWord', 'draft', TEXT_WORD],
    ['safety.home', 'to-do', 'A & B'],
    ['cta.button', 'missing', ''],
  ],
  'weblate-plain': [
    ['crisis.textWord', 'draft', TEXT_WORD],
    ['crisis.emergency', 'draft', 'Dharura: {number}'],
  ],
  phrase: [
    ['lead.honest', 'revised', HONEST],
    ['crisis.textWord', 'draft', TEXT_WORD],
  ],
  okapi: [
    [
      'safety.urgent',
      'draft',
      'Uliza kliniki umpigie nani. Ukipata shida ya kupumua, piga simu ya dharura.',
    ],
    ['crisis.textWord', 'draft', TEXT_WORD],
  ],
  poedit: [
    ['lead.honest', 'draft', HONEST],
    ['safety.home', 'to-do', 'A & B'],
    ['crisis.textWord', 'draft', TEXT_WORD],
  ],
  crowdin: [
    ['lead.honest', 'revised', HONEST],
    ['cta.button', 'to-do', 'Talk with our team'],
    ['crisis.textWord', 'draft', 'Kwa {number} tuma “{keyword}”'],
  ],
};

for (const [name, expected] of Object.entries(EXPECTED)) {
  describe(name, () => {
    const xml = read(name);
    const { units, ...head } = parseXliff(xml);

    test('goes in whole', () => {
      assert.deepEqual([head.sourceLanguage, head.targetLanguage], ['en', 'sw']);
      assert.deepEqual(
        units.map((unit) => [unit.id, stateOf(unit), unit.target]),
        expected,
      );
      assert.deepEqual(
        units.flatMap(({ faults }) => faults),
        [],
      );
    });

    test('has the English text of the code', () => {
      const texts = {
        'lead.honest': 'KAP has risks, and no one can promise that it will help you.',
        'crisis.textWord': 'Text {keyword} to {number}',
        'safety.home': 'A & B',
        'crisis.emergency': 'Emergency: {number}',
        'cta.button': 'Talk with our team',
        'safety.urgent':
          'Ask the clinic who to call. If you have trouble breathing, call emergency services.',
      };
      for (const { id, source } of units) assert.equal(source, texts[id as keyof typeof texts]);
    });

    test('comes out whole: an edit of each text and state changes nothing else', () => {
      const there = new Map(
        units.map(({ id, target }) => [id, { target: `${target}!`, state: 'translated' }]),
      );
      const after = editUnits(xml, there);
      assert.deepEqual(
        parseXliff(after).units.map(({ target, state, faults }) => ({ target, state, faults })),
        expected.map(([, , target]) => ({ target: `${target}!`, state: 'translated', faults: [] })),
      );
      const outside = (text: string): string =>
        text.replace(/<target[^>]*?(\/>|>.*?<\/target>)/gs, '');
      assert.equal(outside(after), outside(xml));
    });
  });
}

const UNIT = `<trans-unit id="u">
  <source>From <x id="0" equiv-text="\${url}"/>, on <x id="1" equiv-text="\${date}"/></source>
  <target>@</target>
</trans-unit>`;

const file = (units: string): string =>
  `<xliff version="1.2"><file source-language="en" target-language="sw"><body>\n${units}\n</body></file></xliff>`;

const faults = (target: string, unit = UNIT): string[] =>
  parseXliff(file(unit.replace('@', () => target))).units.flatMap((one) =>
    one.faults.map(({ line, text }) => `${line}: ${text}`),
  );

describe('a placeholder that cannot be told for sure is explained with its line', () => {
  const KNOWN = 'expected id="0" for {url}, id="1" for {date}';
  for (const [title, target, expected] of [
    [
      'two that have changed places',
      '<x id="1" equiv-text="${url}"/>\n<x id="0" equiv-text="${date}"/>',
      [
        `4: <x id="1" equiv-text="\${url}"/> contradicts itself: in <source> that id is {date}; ${KNOWN}`,
        `5: <x id="0" equiv-text="\${date}"/> contradicts itself: in <source> that id is {url}; ${KNOWN}`,
      ],
    ],
    ['an unknown one', '<x id="7"/>', [`4: <x id="7"/> is not in <source>; ${KNOWN}`]],
    [
      'one without id',
      '<x equiv-text="${url}"/>',
      [`4: <x equiv-text="\${url}"/> is not in <source>; ${KNOWN}`],
    ],
    [
      'code in place of a name',
      '<x id="0" equiv-text="${alert(1)}"/>',
      [
        `4: <x id="0" equiv-text="\${alert(1)}"/> contradicts itself: in <source> that id is {url}; ${KNOWN}`,
      ],
    ],
    ['one as text', '&lt;x id="7"/&gt;', [`4: <x id="7"/> is not in <source>; ${KNOWN}`]],
    [
      'formatting',
      '<bpt id="5">&lt;b&gt;</bpt>x',
      ['4: <bpt> inside <target>: texts hold placeholders only, no markup'],
    ],
    [
      'markup in a placeholder',
      '<ph id="0"><b>${url}</b></ph>',
      ['4: <b> inside <ph>: texts hold placeholders only, no markup'],
    ],
  ] as [string, string, string[]][]) {
    test(title, () => assert.deepEqual(faults(target), expected));
  }

  test('one whose name the tool has lost in the English text', () => {
    assert.deepEqual(faults('<x id="0"/>', UNIT.replace(' equiv-text="${url}"', '')), [
      '3: <x id="0"/> in <source> does not say what it stands for; let the tool keep "equiv-text"',
      '4: <x id="0"/> is not in <source>; expected id="1" for {date}',
    ]);
  });

  test('two of one id in the English text', () => {
    assert.deepEqual(faults('', UNIT.replace('id="1"', 'id="0"')), [
      '3: two placeholders of <source> have the id "0"',
    ]);
  });
});

describe('a file is refused, with line and reason, that', () => {
  for (const [title, xml, line, message] of [
    ['has a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${file(UNIT)}`, 1, /DOCTYPE is not allowed/],
    ['has an entity of its own', file(UNIT.replace('@', '&bomb;')), 4, /undefined entity/],
    [
      'is XLIFF 2',
      file(UNIT).replace('1.2', '2.0'),
      1,
      /XLIFF version 2\.0: save the file as XLIFF 1\.2/,
    ],
    [
      'is in another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${file(UNIT)}`,
      1,
      /encoding is ISO-8859-1: save it as UTF-8/,
    ],
    ['is far too long', 'x'.repeat(4_000_001), 1, /4000001 characters/],
    ['has two files', file(`${UNIT}</body></file><file><body>`), 5, /more than one <file>/],
    ['has a unit twice', file(UNIT + UNIT), 5, /the unit "u" is there twice/],
    [
      'has a unit in a unit',
      file(UNIT.replace('<source', '<trans-unit id="v"/><source')),
      3,
      /<trans-unit> inside another/,
    ],
    ['has a unit without id', file(UNIT.replace(' id="u"', '')), 2, /without id/],
    [
      'has a unit without English text',
      file('<trans-unit id="v"><target>x</target></trans-unit>'),
      2,
      /"v" has no <source>/,
    ],
    [
      'has two translations',
      file(UNIT.replace('</trans', '<target>b</target></trans')),
      5,
      /"u" has two <target>/,
    ],
    [
      'has a bare &',
      file(UNIT.replace('@', 'A & B')),
      4,
      /^a bare "&" in the message u; write "&amp;"$/,
    ],
    ['is broken off', file(UNIT).slice(0, -9), 6, /unclosed tag/],
    ['is another format', '{"lead": "x"}', 1, /./],
    ['is empty', '', 1, /./],
  ] as [string, string, number, RegExp][]) {
    test(title, () => {
      assert.throws(
        () => parseXliff(xml),
        (error: { line: number; message: string }) => {
          assert.match(error.message, message);
          assert.equal(error.line, line);
          return true;
        },
      );
    });
  }
});
