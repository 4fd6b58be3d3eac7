import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const SCRIPT = `
  import { autonym, formatDate, englishTranslator, displayNameOf } from './src/content/index.js';
  import { helpBlock } from './src/content/help.js';
  const t = { ...englishTranslator, locale: 'hmn' };
  const languages = helpBlock(t, 'US').lines.flat().find((line) => line.message === 'crisis.languages');
  console.log(JSON.stringify([
    new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2),
    formatDate(t, '2026-01-31'),
    displayNameOf(t, 'region', 'US'),
    languages.values.languages,
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
  import { autonym, formatDate, englishTranslator, displayNameOf, formatList, regions } from './src/content/index.js';
  import { localeData } from './src/content/locale-data.js';
  const t = { ...englishTranslator, locale: 'ht', localeData: localeData.ht };
  const english = (type, code) => displayNameOf(englishTranslator, type, code);
  const codes = Object.keys(regions);
  const tags = Object.values(regions).flatMap(({ lines }) => lines.flatMap((line) => line[3] ?? []));
  console.log(JSON.stringify([
    formatDate(t, '2026-11-23'),
    displayNameOf(t, 'region', 'US'),
    formatList(t, ['en', 'es'].map((tag) => displayNameOf(t, 'language', tag))),
    autonym('ht'),
    codes.filter((code) => code !== 'JP' && displayNameOf(t, 'region', code) === english('region', code)),
    tags.filter((tag) => displayNameOf(t, 'language', tag) === english('language', tag)),
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
