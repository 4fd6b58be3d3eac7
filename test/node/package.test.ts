// The package in dist/npm, as sites install it.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { bundle } from '../../bench/bundles.js';
import { runCommand } from '../../build/run-command.js';
import { english } from '../../src/content/messages/index.js';

const FOLDER = '.cache/package';

const texts: Readonly<Record<string, string>> = english;

/** The messages whose text stands in some code, but for those as short as a word of code. */
const messagesIn = (code: string): string[] =>
  Object.keys(texts).filter((id) => texts[id]!.length > 10 && code.includes(texts[id]!));

/** The parts of the messages' ids before the first dot. */
const groups = (ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => id.split('.')[0]!)),
];

for (const [name, own] of [
  ['kap-cta', ['cta', 'link', 'menu', 'draft', 'fallback']],
  ['kap-quote', ['quote', 'menu', 'draft', 'fallback']],
] as const) {
  test(`${name} alone carries its own texts and styles, nothing of the safety part`, async () => {
    const code = await bundle(`elements/${name}`, false);
    const found = groups(messagesIn(code));
    assert.deepEqual(found.filter((group) => !own.some((one) => one === group)).sort(), []);
    assert.ok(found.includes(own[0]), 'its texts are told from code');
    assert.doesNotMatch(code, /\.safety|\.crisis|kap-color-safety|911/);
  });
}

test('kap-explainer carries every text', async () => {
  const code = await bundle('elements/kap-explainer', false);
  const long = Object.keys(texts).filter((id) => texts[id]!.length > 10);
  assert.deepEqual(messagesIn(code), long);
});

test('its types are right for every way in which an import is resolved', async () => {
  // A copy, since the package is packed where it is.
  const copy = `${FOLDER}/packed`;
  rmSync(copy, { recursive: true, force: true });
  cpSync('dist/npm', copy, { recursive: true });
  const { passed, output } = await runCommand([
    ...['attw', '--pack', copy, '--profile', 'esm-only', '--no-definitely-typed'],
    ...[
      '--exclude-entrypoints',
      'custom-elements.json',
      'kap-elements.css',
      '--format',
      'ascii',
      '--no-color',
    ],
  ]);
  assert.ok(passed, output);
});

for (const [module, moduleResolution] of [
  ['ESNext', 'bundler'],
  ['Node16', 'Node16'],
] as const) {
  test(`TypeScript knows elements, events and paths: ${moduleResolution}`, async () => {
    const folder = `${FOLDER}/${moduleResolution}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(`${folder}/node_modules`, { recursive: true });
    cpSync('test/types', folder, { recursive: true });
    symlinkSync(resolve('dist/npm'), `${folder}/node_modules/kap-elements`);
    const { passed, output } = await runCommand([
      ...['tsc', '--project', folder, '--module', module, '--moduleResolution', moduleResolution],
    ]);
    assert.ok(passed, output);
  });
}
