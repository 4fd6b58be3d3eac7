// Memories (TMX) and lists of terms (TBX) as tools write them, and files that pretend to be some.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { termsOf } from '../../translation/languages/glossary.js';
import { pairsIn } from '../../translation/reference/pairs.js';
import { readReference } from '../../translation/reference/read.js';
import { archived } from '../../translation/tmx.js';

const tmx = (body: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<tmx version="1.4"><header srclang="en"/><body>${body}</body></tmx>`;

const tuv = (language: string, text: string) =>
  `<tuv xml:lang="${language}"><prop type="x">no text</prop><seg>${text}</seg></tuv>`;

describe('a memory', () => {
  test('is read as tools write it, also with the name of its definition', () => {
    const xml = tmx(
      `<tu>${tuv('en-US', 'Call {number}.')}${tuv('SW', 'Piga {number}.')}${tuv('fr', 'Appelez.')}</tu>`,
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    );
    assert.deepEqual(pairsIn(readReference(xml).entries, 'sw'), [
      { english: 'Call {number}.', targets: ['Piga {number}.'] },
    ]);
  });

  test('keeps our placeholders, and leaves out what is code of a tool', () => {
    const xml = tmx(
      `<tu>${tuv('en', '<bpt i="1">&lt;b></bpt>Call<ept i="1">&lt;/b></ept> <ph>{number}</ph><hi> now</hi>')}${tuv('sw-KE', 'Piga <ph x="1">{number}</ph>')}</tu>`,
    );
    assert.deepEqual(pairsIn(readReference(xml).entries, 'sw'), [
      { english: 'Call {number} now', targets: ['Piga {number}'] },
    ]);
  });

  test('of ours is read as it was written', () => {
    const unit = {
      id: 'a',
      source: 'Call {number} & wait',
      target: 'Piga {number} <',
      xml: '<x/>',
    };
    const { kind, entries } = readReference(archived(undefined, 'sw', [unit]));
    assert.equal(kind, 'memory');
    assert.deepEqual(pairsIn(entries, 'sw'), [{ english: unit.source, targets: [unit.target] }]);
  });

  test('does not take one script of a language for another', () => {
    const xml = tmx(`<tu>${tuv('en', 'Home')}${tuv('zh-TW', '家')}</tu>`);
    const { entries } = readReference(xml);
    assert.deepEqual(pairsIn(entries, 'zh-Hans'), []);
    assert.equal(pairsIn(entries, 'zh-Hant').length, 1);
  });
});

describe('a list of terms', () => {
  test('of ours has the terms that we have', () => {
    const { kind, entries } = readReference(readFileSync('locales/glossary/es.tbx', 'utf8'));
    assert.equal(kind, 'terms');
    assert.deepEqual(
      pairsIn(entries, 'es'),
      termsOf('es').map(({ english, terms }) => ({ english, targets: terms })),
    );
  });

  test('of the newer standard is read too', () => {
    const sec = (language: string, term: string) =>
      `<langSec xml:lang="${language}"><termSec><term>${term}</term></termSec></langSec>`;
    const xml = `<tbx type="TBX-Basic" xml:lang="en"><tbxHeader/><text><body><conceptEntry>${sec('en', 'dose')}${sec('sw', 'kipimo')}</conceptEntry></body></text></tbx>`;
    assert.deepEqual(pairsIn(readReference(xml).entries, 'sw'), [
      { english: 'dose', targets: ['kipimo'] },
    ]);
  });
});

const long = 'x'.repeat(10_001);
const REFUSED: Record<string, [xml: string, says: RegExp]> = {
  'another document': ['<html><seg>x</seg></html>', /^line 1: <html> is neither a memory/],
  'an object’s own name': ['<constructor/>', /is neither a memory/],
  'a broken one': ['<tmx><body>', /^line 1: unclosed tag/],
  nothing: ['', /^line 1: document must contain a root element/],
  entities: [tmx('', '<!DOCTYPE tmx [<!ENTITY a "b">]>'), /it declares entities/],
  'an entity of its own': [tmx('<tu><tuv><seg>&a;</seg></tuv></tu>'), /undefined entity/],
  'another encoding': ['<?xml version="1.0" encoding="UTF-16"?><tmx/>', /it is in UTF-16/],
  'too much': [`<tmx>${' '.repeat(5_000_000)}</tmx>`, /which is too many$/],
  'too many': [tmx('<tu/>'.repeat(50_001)), /more than 50000 entries/],
};

describe('a file that is neither', () => {
  for (const [what, [xml, says]] of Object.entries(REFUSED))
    test(`${what} is refused in words`, () => {
      assert.throws(() => readReference(xml), { message: says });
    });

  test('what is far too long, or in no language, is left out', () => {
    const xml = tmx(
      `<tu>${tuv('en', long)}${tuv('sw', 'x')}</tu><tu>${tuv('!', 'x')}${tuv('', 'y')}${tuv('sw', 'x')}</tu>`,
    );
    assert.deepEqual(pairsIn(readReference(xml).entries, 'sw'), []);
  });
});
