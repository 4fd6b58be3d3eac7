import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const SCRIPT = `
  import { date, englishTranslator, helpLines, nameOf } from './src/content/index.js';
  import { autonym } from './src/localize/language-tag.js';
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
