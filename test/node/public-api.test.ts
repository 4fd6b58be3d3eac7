// Every name that a site may rely on. Whoever changes one changes the list, so that it is seen.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import { regions } from '../../src/content/index.js';
import { partNames } from '../../src/elements/shared/part-names.js';
import { languageTags } from '../../translation/files/locale-files.js';

type Names = Readonly<Record<string, readonly string[]>>;

interface PublicApi {
  elements: Readonly<Record<string, Names>>;
  customProperties: readonly string[];
  errorCodes: readonly string[];
  exportPaths: readonly string[];
  files: readonly string[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const expected = read('test/fixtures/public-api.json') as PublicApi;
const { modules } = read('dist/custom-elements.json') as Package;
const elements = modules
  .flatMap(({ declarations }) => declarations as CustomElementDeclaration[])
  .filter((one) => one.tagName);

const names = (all: readonly { name: string }[] = []): string[] => all.map(({ name }) => name);

/** Names in no order, each once. */
const sorted = (all: readonly string[]): string[] => [...new Set(all)].sort();

function assertSame(found: readonly string[], listed: readonly string[], what: string): void {
  const message = `${what}: test/fixtures/public-api.json has other names`;
  assert.deepEqual(sorted(found), sorted(listed), message);
}

test('the elements, and what each takes and tells', () => {
  assertSame(
    elements.map(({ tagName }) => tagName!),
    Object.keys(expected.elements),
    'elements',
  );
  for (const { tagName, ...of } of elements) {
    const properties = of.members?.filter((member) => member.kind === 'field' && !member.static);
    const found = {
      attributes: names(of.attributes),
      properties: names(properties),
      slots: names(of.slots),
      parts: names(of.cssParts),
      events: names(of.events),
    };
    const listed = expected.elements[tagName!]!;
    assert.deepEqual(Object.keys(listed), Object.keys(found));
    for (const [kind, all] of Object.entries(found))
      assertSame(all, listed[kind]!, `${tagName} ${kind}`);
  }
});

test('the parts that placeholders hand on', () => {
  const found = elements.flatMap(({ cssParts }) => names(cssParts));
  assert.deepEqual(partNames.split(','), sorted(found));
});

test('the custom properties', () => {
  const found = elements.flatMap(({ cssProperties }) => names(cssProperties));
  assertSame(found, expected.customProperties, 'custom properties');
});

test('the codes of errors', () => {
  const types = readFileSync('dist/npm/types/elements/shared/events.d.ts', 'utf8');
  const [, union = ''] = /type KapErrorCode = ([^;]*);/.exec(types) ?? [];
  assertSame(union.match(/[\w-]+/g) ?? [], expected.errorCodes, 'error codes');
});

test('what the package exports', () => {
  const { exports } = read('dist/npm/package.json') as { exports: object };
  assertSame(Object.keys(exports), expected.exportPaths, 'export paths');
});

test('the files in dist', () => {
  const tag = new RegExp(`(?<=/)(en|${languageTags().join('|')})(?=[/.])`);
  const region = new RegExp(`(?<=\\.)(${Object.keys(regions).join('|')})(?=\\.)`);
  const found = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace('dist/', ''))
    .filter(
      (path) =>
        !/^(npm|demo|wordpress(-directory)?)\//.test(path) || path === 'wordpress/kap-elements.zip',
    )
    .map((path) => path.replace(tag, '<tag>').replace(region, '<REGION>'));
  assertSame(found, expected.files, 'files');
});
