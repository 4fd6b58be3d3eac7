import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const SCRIPT = `
  import { autonym, date, englishTranslator, helpLines, nameOf } from './src/content/index.js';
  const t = { ...englishTranslator, locale: 'hmn' };
  const languages = helpLines(t, 'US').flat().find(([id]) => id === 'crisis.languages');
  console.log(JSON.stringify([
    new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2),
    date(t, '2026-01-31'),
    nameOf(t, 'region', 'US'),
    languages[1].languages,
    autonym('hmn'),
  ]));
`;

test('dates and names are English, not German, where a German system knows no Hmong', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const env = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(stdout || stderr), [
    'de',
    'January 31, 2026',
    'United States',
    'English and Spanish',
    'Hmong',
  ]);
});

const IN_HAITIAN = `
  import { autonym, date, englishTranslator, nameOf, listOf, regions } from './src/content/index.js';
  const t = { ...englishTranslator, locale: 'ht' };
  const english = (type, code) => nameOf(englishTranslator, type, code);
  const codes = Object.keys(regions);
  const tags = Object.values(regions).flatMap(({ lines }) => lines.flatMap((line) => line[3] ?? []));
  console.log(JSON.stringify([
    date(t, '2026-11-23'),
    nameOf(t, 'region', 'US'),
    listOf(t, ['en', 'es'].map((tag) => nameOf(t, 'language', tag))),
    autonym('ht'),
    codes.filter((code) => code !== 'JP' && nameOf(t, 'region', code) === english('region', code)),
    tags.filter((tag) => nameOf(t, 'language', tag) === english('language', tag)),
  ]));
`;

test('Haitian Creole, which no system knows, has dates and names of its own', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', IN_HAITIAN];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(stdout || stderr), [
    '23 novanm 2026',
    'Etazini',
    'anglè ak panyòl',
    'Kreyòl ayisyen',
    [],
    [],
  ]);
});
