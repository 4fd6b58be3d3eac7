// What stands in `dist/` is right in pages of any encoding: scripts are read in the page's where a
// server does not say which, modules are UTF-8 (HTML Standard, "fetch a classic script").
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSync } from 'vite';

const isModule = (code: string): boolean => parseSync('script.js', code).module.hasModuleSyntax;

const scripts = (readdirSync('dist', { recursive: true }) as string[]).filter((name) =>
  name.endsWith('.js'),
);

test('every script that is no module is ASCII', () => {
  const classic = scripts.filter(
    (name) => !name.startsWith('demo/') && !isModule(readFileSync(join('dist', name), 'utf8')),
  );
  for (const name of ['kap.js', 'frame.js', 'frame-parent.js']) assert.ok(classic.includes(name));
  assert.ok(classic.some((name) => name.startsWith('wordpress/')));
  const others = classic.filter((name) =>
    /[^\0-\x7f]/.test(readFileSync(join('dist', name), 'utf8')),
  );
  assert.deepEqual(others, []);
});

test('the demonstration’s pages say themselves that they are UTF-8', () => {
  const pages = readdirSync('dist/demo').filter((name) => name.endsWith('.html'));
  assert.ok(pages.length > 0);
  for (const name of pages)
    assert.match(
      readFileSync(join('dist/demo', name), 'utf8').slice(0, 1024),
      /<meta charset="utf-8"/i,
    );
});
