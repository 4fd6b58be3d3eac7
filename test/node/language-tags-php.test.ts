// The plugin's PHP reads and matches language tags as the elements do, whatever the tag. The cases
// that say what is right are in test/fixtures/language-tags.json.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { matchTag, parseTag } from '../../src/localize/language-tag.js';
import { languageTags } from '../../translation/files/locale-files.js';
import { hasProgram } from '../harness/runner/programs.mjs';
import { needs } from './support/needs.js';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
const TRIPLES = PAIRS.flatMap((pair) => LETTERS.map((letter) => pair + letter));
const SCRIPTS = ['Latn', 'Cyrl', 'Arab', 'Hans', 'Hant', 'Deva', 'Guru', 'Hebr', 'Mong', 'Jpan'];

/** What can be at hand: what is, and varieties that the rules tell apart. */
const AVAILABLE = [
  ['en', ...languageTags()],
  ['es', 'es-ES', 'es-419', 'es-MX', 'pt', 'pt-PT', 'pt-AO', 'en-GB', 'en-AU', 'fr-CA', 'fr-BE'],
  ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'sr', 'sr-Latn', 'pa', 'pa-Arab', 'uz', 'uz-Arab'],
  ['az', 'az-Arab', 'kk', 'kk-Arab', 'ku', 'ku-Arab', 'ms', 'ms-Arab', 'yue-Hans', 'yue-Hant'],
  ['zh-Hant', 'sr-Latn', 'pa-Arab', 'uz-Cyrl', 'pt-BR', 'nn', 'nb', 'ro', 'yi', 'fa', 'ha-Arab'],
];

/** What the elements make of a tag: language, script and region, and the closest of each list. */
function inBrowser(written: string): string[] {
  const tag = parseTag(written);
  if (!tag) return ['', ...AVAILABLE.map(() => '')];
  const { language, script, region } = new Intl.Locale(tag);
  return [
    [language, script, region].filter(Boolean).join('-'),
    ...AVAILABLE.map((available) => matchTag(tag, available) ?? ''),
  ];
}

/** What the built plugin makes of tags. */
function inPhp(tags: readonly string[]): string[][] {
  const plugin = 'dist/wordpress/kap-elements';
  const { stdout, stderr } = spawnSync('php', ['test/harness/language-tags.php', plugin], {
    input: JSON.stringify({ tags, available: AVAILABLE }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    return JSON.parse(stdout) as string[][];
  } catch {
    throw new Error(`${stdout}\n${stderr}`);
  }
}

function assertSame(tags: readonly string[]): void {
  const php = inPhp(tags);
  const read = (answer: string[] | undefined): string => answer?.join(' | ') ?? 'nothing';
  const different = tags.flatMap((tag, index) => {
    const [ours, theirs] = [read(inBrowser(tag)), read(php[index])];
    return ours === theirs ? [] : [`${JSON.stringify(tag)}: ${ours} in browsers, ${theirs} in PHP`];
  });
  assert.deepEqual(different.slice(0, 20), [], `${different.length} of ${tags.length} differ`);
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const REGIONS = [...PAIRS.map((pair) => pair.toUpperCase()), '419', '001', '150', '840', '156'];
const named = REGIONS.filter((region) => names.of(region));

test('every code of a language is read alike', (t) => {
  if (!needs(t, hasProgram('php'), 'PHP')) return;
  assertSame([...PAIRS, ...TRIPLES]);
});

test('languages at hand match alike in every region, and in scripts', (t) => {
  if (!needs(t, hasProgram('php'), 'PHP')) return;
  const languages = new Set(AVAILABLE.flat().map((tag) => new Intl.Locale(tag).language));
  const written = [...languages, 'no', 'iw', 'in', 'mo', 'tl', 'sh', 'cmn', 'zho', 'spa', 'prs'];
  assert.ok(written.length > 40 && named.length > 250);
  assertSame(
    written.flatMap((language) => [
      ...named.map((region) => `${language}-${region}`),
      ...SCRIPTS.flatMap((script) => [
        `${language}-${script}`,
        ...['CN', 'TW', 'PK', 'RS', 'US', 'SU'].map((region) => `${language}_${script}_${region}`),
      ]),
    ]),
  );
});

test('every language of two letters matches alike in some regions', (t) => {
  if (!needs(t, hasProgram('php'), 'PHP')) return;
  const regions = ['US', 'RU', 'CN', 'IR', 'ME', 'UK', 'YU', '419', '891'];
  assertSame(PAIRS.flatMap((language) => regions.map((region) => `${language}-${region}`)));
});

test('whatever else is written is read alike', (t) => {
  if (!needs(t, hasProgram('php'), 'PHP')) return;
  // V8 takes four letters before a digit for a script: `ru-petr1708` is `ru-Petr`.
  const subtag = fc.stringMatching(/^[a-zA-Z0-9]{0,9}$/).filter((one) => !/^[a-z]{4}\d/i.test(one));
  const language = fc.constantFrom('es', 'zh', 'sr', 'no', 'pt', 'sh', 'und', 'x', 'i', 'prs');
  const likeATag = fc
    .tuple(language, fc.array(subtag, { maxLength: 4 }), fc.constantFrom('-', '_', '--', '@', ' '))
    .map(([first, rest, joint]) => [first, ...rest].join(joint));
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), likeATag);
  assertSame(fc.sample(anything, 3000));
});
