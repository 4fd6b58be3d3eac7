// Dates and names are worked out by the build, so that no browser has to: they are those of `Intl`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import {
  autonym,
  displayNameOf,
  formatDate,
  formatList,
  regions,
  translator,
  type Translator,
} from '../../src/content/index.js';
import { englishLocaleData } from '../../src/content/locale-data.js';
import { languageTags } from '../../translation/files/locale-files.js';
import { languageOf } from '../../translation/languages/index.js';
import { localeDataOf } from '../../translation/locale-data.js';

const speaking = (tag: string): Translator => translator(tag, {}, localeDataOf(tag));

/** Every day of two years, one of them a leap year. */
const DAYS = Array.from({ length: 731 }, (_, day) =>
  new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
);

const codes = Object.keys(regions);

/** The languages of all help lines, by tag. */
const tags = Object.values(regions).flatMap(({ lines }) =>
  lines.flatMap(({ languages, pressFor }) =>
    [languages, pressFor?.[1]].flatMap((list) => list?.match(/\S+/g) ?? []),
  ),
);

for (const tag of ['en', ...languageTags()]) {
  const t = speaking(tag);
  if (languageOf(tag).localeData) continue;

  test(`${tag}: dates, names and commas are those of Intl`, () => {
    const options = {
      calendar: 'gregory',
      dateStyle: 'long',
      numberingSystem: languageOf(tag).digits ?? 'latn',
      timeZone: 'UTC',
    } as const;
    const format = new Intl.DateTimeFormat(tag, options);
    const spaced = (text: string): string => text.replaceAll('\u202f', ' ');
    for (const day of DAYS) assert.equal(formatDate(t, day), spaced(format.format(new Date(day))));
    const named = (type: 'region' | 'language', style: 'long' | 'short' = 'long') =>
      new Intl.DisplayNames(tag, { type, style });
    // The long name of Hong Kong is not the same in all engines.
    const style = (code: string) => (code === 'HK' ? 'short' : 'long');
    for (const code of codes)
      assert.equal(displayNameOf(t, code), named('region', style(code)).of(code));
    for (const code of tags) assert.equal(displayNameOf(t, code), named('language').of(code));
    const names = ['1', '2', '3'];
    const [, comma] = new Intl.ListFormat(tag).formatToParts(names);
    assert.equal(formatList(t, names), names.join(comma!.value));
  });
}

test('no name is brought along that no help line needs', () => {
  const needed = new Set([...codes, ...tags]);
  for (const { names } of [englishLocaleData, languageOf('ht').localeData!])
    assert.deepEqual(
      Object.keys(names).filter((code) => !needed.has(code)),
      [],
    );
});

test('English is what the elements bring', () => {
  assert.deepEqual(localeDataOf('en'), englishLocaleData);
});

test('Haitian Creole, which no system knows, has dates and names of its own', () => {
  const t = speaking('ht');
  const english = speaking('en');
  assert.equal(formatDate(t, '2026-11-23'), '23 novanm 2026');
  assert.equal(
    formatList(
      t,
      ['en', 'es'].map((code) => displayNameOf(t, code)),
    ),
    'anglè, panyòl',
  );
  assert.equal(autonym('ht'), 'Kreyòl ayisyen');
  const same = [...codes, ...tags].filter(
    (code) =>
      !['JP', 'LK', 'fil'].includes(code) &&
      [code, displayNameOf(english, code)].includes(displayNameOf(t, code)),
  );
  assert.deepEqual(same, []);
});

const SCRIPT = `
  import { autonym } from './src/content/index.js';
  import { localeDataOf } from './translation/locale-data.js';
  console.log(JSON.stringify([
    new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2),
    localeDataOf('hmn'),
    autonym('hmn'),
  ]));
`;

test('dates and names are English, not German, where a German system knows no Hmong', () => {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const env = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(stdout || stderr), ['de', englishLocaleData, 'Hmong']);
});
