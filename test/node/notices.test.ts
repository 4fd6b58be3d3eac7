// What is handed on carries our licence and those of all that is in it, and each script says so.
import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundledIn, handouts } from './support/handouts.js';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const BANNER =
  /^\/\*! kap-elements \d+\.\d+\.\d+ \| (MIT|GPL-2\.0-or-later) \| (?:Lit: Copyright 2017 Google LLC, BSD-3-Clause \| )?see (\S+) \*\/\n/;

/** Names that Lit keeps for others in whatever is made of it. */
const HAS_LIT = /\b(litHtmlVersions|litElementVersions|reactiveElementVersions)\b/;

/** Data, and the package's modules, which hold nothing of others: a test below says so. */
const NO_BANNER = /^npm\/|(^|\/)locales\/|^demo\/language-list\.js$/;

const RULE = '='.repeat(72);
const SECTION = new RegExp(`^${RULE}\n((?:.+\n)+?)${RULE}\n\n([^]+?)(?=\n${RULE}|$(?![^]))`, 'gm');

interface Section {
  titles: string[];
  text: string;
}

const sectionsOf = (notices: string): Section[] =>
  [...notices.matchAll(SECTION)].map(([, titles, text]) => ({
    titles: titles!.trim().split('\n'),
    text: text!.trim(),
  }));

const without = (all: readonly string[], others: readonly string[]): string[] =>
  all.filter((one) => !others.includes(one));

for (const handout of handouts) {
  const notices = `${handout.folder}/${NOTICES}`;

  test(`${notices} has the licences of what is in the folder, and no other`, async () => {
    const [ours, ...others] = sectionsOf(readFileSync(notices, 'utf8'));
    assert.match(ours!.titles.join(), /^kap-elements \S+ \(MIT\)$/);
    assert.equal(ours!.text, readFileSync('LICENSE', 'utf8').trim());

    const named = others.flatMap(({ titles }) => titles.map((title) => title.replace(/ \(.+/, '')));
    const held = [...(await bundledIn(handout)), ...handout.data];
    assert.deepEqual(without(held, named), [], 'handed on without a notice');
    assert.deepEqual(without(named, held), [], 'a notice for what is not handed on');
    for (const { titles, text } of others) {
      assert.match(text, /Copyright .*[^]*(AS IS|NO EVENT)/i, titles.join());
    }
  });
}

test('each script names the notices in its first line', () => {
  const scripts = (readdirSync('dist', { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !NO_BANNER.test(path));
  const bare = scripts.filter(
    (path) => BANNER.exec(readFileSync(`dist/${path}`, 'utf8'))?.[2] !== NOTICES,
  );
  assert.ok(scripts.includes('kap.js') && scripts.includes('demo/translate.js'));
  assert.deepEqual(bare, [], 'without a banner');
});

/** The scripts among files that hold Lit, and say nothing of it in their first line. */
const silentOfLit = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(
      ([, text]) => HAS_LIT.test(text) && !text.split('\n', 1)[0]!.includes('| Lit: Copyright'),
    )
    .map(([path]) => path);

test('each file that holds Lit has its notice, wherever it goes', () => {
  const paths = (readdirSync('dist', { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(m?js|html)$/.test(path));
  const files = new Map(paths.map((path) => [path, readFileSync(`dist/${path}`, 'utf8')]));
  const holders = paths.filter((path) => HAS_LIT.test(files.get(path)!));
  assert.ok(holders.includes('kap.js') && holders.includes('demo/translate.js'), holders.join());
  assert.deepEqual(silentOfLit(files), []);
});

test("the package's modules hold nothing of others", async () => {
  const npm = handouts.find(({ folder }) => folder === 'dist/npm')!;
  assert.deepEqual(await bundledIn(npm), []);
});

test("the plugin's zip has the notices, and Lit's where it holds Lit", () => {
  const zip = unzipSync(readFileSync('dist/wordpress/kap-elements.zip'));
  const scripts = Object.entries(zip).filter(([path]) => path.endsWith('.js'));
  const texts = new Map(scripts.map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  assert.ok(HAS_LIT.test(texts.get('kap-elements/assets/kap.js') ?? ''));
  assert.deepEqual(silentOfLit(texts), []);
  const notices = zip[`kap-elements/${NOTICES}`];
  assert.ok(notices);
  assert.equal(
    Buffer.from(notices).toString(),
    readFileSync(`dist/wordpress/kap-elements/${NOTICES}`, 'utf8'),
  );
});
