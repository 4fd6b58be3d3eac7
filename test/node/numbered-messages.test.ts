import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseSync, transformWithOxc } from 'vite';
import { numberMessages } from '../../build/vite/english-messages.js';
import { english } from '../../src/content/index.js';

const IMPORT = `import { message, messages } from '../content/index.js';\n`;
const ANYWHERE = '/somewhere/src/new/place.ts';

const numbered = (code: string): string =>
  numberMessages(code, parseSync('place.js', code).program, ANYWHERE);
const numberOf = (id: string): string => String(Object.keys(english).indexOf(id));

test('a marked id becomes its place in the list, wherever the file stands', () => {
  const code = `${IMPORT}say(message('crisis.heading'), message('title'));`;
  const expected = `${IMPORT}say(${numberOf('crisis.heading')}, ${numberOf('title')});`;
  assert.equal(numbered(code), expected);
});

test('several marked ids become a list of places', () => {
  const code = `${IMPORT}list(messages('safety.home', 'lead'));`;
  assert.equal(numbered(code), `${IMPORT}list([${numberOf('safety.home')},${numberOf('lead')}]);`);
});

test('a module may give the function another name', () => {
  const code = `import { message as m } from './message.js';\nm('lead');`;
  assert.equal(numbered(code), code.replace("m('lead')", numberOf('lead')));
});

test('what only looks like a mark or an id is left alone', () => {
  const code = `const message = (text) => text;\nmessage('title') + 'lead' + 'no.id';`;
  assert.equal(numbered(code), code);
});

test('only ids that are written out may be marked', () => {
  for (const argument of [`'no.id'`, 'id', "some ? 'title' : 'lead'", "...['title']"]) {
    assert.throws(
      () => numbered(`${IMPORT}message(${argument});`),
      /new\/place\.ts: message\(\) takes ids that are written out/,
    );
  }
});

test('an id that is not marked is refused by name', () => {
  assert.throws(
    () => numbered(`${IMPORT}say(t, message('title'), 'crisis.heading');`),
    /new\/place\.ts: mark the id: message\('crisis\.heading'\)/,
  );
});

test('every id in our code is marked, also in what `kap.js` does not hold', async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!content\/messages\/).*(?<!\.test|\.d)\.ts$/.test(file),
  );
  assert.ok(files.length > 50);
  for (const file of files) {
    const { code } = await transformWithOxc(readFileSync(`src/${file}`, 'utf8'), file);
    numberMessages(code, parseSync(file, code).program, file);
  }
});
