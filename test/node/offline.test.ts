// What the translators' page and the list of languages keep for times without a network: all that they
// load, as it stands in dist/, and nothing from elsewhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { keptFiles } from '../../build/outputs/offline.js';

const kept = keptFiles();
const read = (name: string) => readFileSync(`dist/demo/${name}`, 'utf8');

/** What a page names in its head. */
const namedIn = (html: string): string[] =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/\b(?:href|src)="([^"]+)"/g)]
    .map(([, address]) => address!)
    .filter((address) => !address.startsWith('data:'));

for (const [page, files] of Object.entries(kept)) {
  test(`${page}.html is kept with all that it names`, () => {
    assert.deepEqual(
      [`${page}.html`, ...namedIn(read(`${page}.html`))].filter((name) => !(name in files)),
      [],
    );
  });

  test(`all that ${page}.html keeps is in dist, and the worker knows it as it is there`, () => {
    const paths = Object.keys(files).map((name) => posix.normalize(`dist/demo/${name}`));
    assert.ok(paths.every((path) => path.startsWith('dist/') && existsSync(path)));
    const worker = read('translate-worker.js');
    assert.deepEqual(
      Object.entries(files).filter(
        ([name, hash]) => !worker.includes(name) || !worker.includes(hash),
      ),
      [],
    );
  });
}

test('every draft, every catalogue and every icon is kept', () => {
  const drafts = readdirSync('dist/demo/locales').map((name) => `locales/${name}`);
  const { icons } = JSON.parse(read('translate.webmanifest')) as { icons: { src: string }[] };
  for (const name of [...drafts, ...icons.map(({ src }) => src)])
    assert.ok(name in kept.translate, name);
  for (const name of readdirSync('dist/locales'))
    assert.ok(`../locales/${name}` in kept.languages, name);
});

test('no other page of the demonstration is in the scope of the worker', () => {
  const pages = readdirSync('dist/demo').filter((name) => name.endsWith('.html'));
  const answered = pages.filter((name) =>
    Object.keys(kept).some((scope) => name.startsWith(scope)),
  );
  assert.deepEqual(answered.sort(), ['languages.html', 'translate.html']);
});
