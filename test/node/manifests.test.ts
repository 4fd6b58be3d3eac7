import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Named {
  name: string;
}

interface Tag extends Named {
  attributes: Named[];
}

interface Module {
  path: string;
  declarations: { tagName: string; attributes: Named[]; members: { privacy?: string }[] }[];
}

interface WebTypes {
  contributions: { html: { elements: Tag[] } };
}

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const names = (all: readonly Named[]): string[] => all.map(({ name }) => name).sort();

const COMMON = ['drafts', 'lang', 'theme'];
const ATTRIBUTES = {
  'kap-explainer': [
    ...COMMON,
    ...['layout', 'sections', 'heading-level', 'region', 'cta-href', 'cta-label'],
    ...['reviewed-by', 'reviewed-on', 'language-menu'],
  ],
  'kap-quote': [...COMMON, 'author', 'author-title', 'cite'],
  'kap-cta': [...COMMON, 'href', 'label', 'target', 'layout', 'heading-level'],
};

const check = (found: Map<string, string[]>): void => {
  assert.deepEqual([...found.keys()], Object.keys(ATTRIBUTES));
  for (const [name, attributes] of Object.entries(ATTRIBUTES)) {
    assert.deepEqual(found.get(name), attributes.toSorted(), name);
  }
};

test('custom-elements.json knows each element and its attributes, and nothing private', () => {
  const { modules } = read('custom-elements.json') as { modules: Module[] };
  const found = modules.flatMap(({ declarations }) => declarations);
  check(new Map(found.map(({ tagName, attributes }) => [tagName, names(attributes)])));
  for (const { members } of found) {
    assert.ok(members.length > 0);
    for (const { privacy = 'public' } of members) assert.equal(privacy, 'public');
  }
  for (const { path } of modules) assert.match(path, /^elements\/kap-\w+\.js$/);
});

test('VS Code and JetBrains are told of the same', () => {
  const { tags } = read('vscode.html-custom-data.json') as { tags: Tag[] };
  check(new Map(tags.map(({ name, attributes }) => [name, names(attributes)])));
  const types = read('web-types.json') as WebTypes;
  const { elements } = types.contributions.html;
  check(new Map(elements.map(({ name, attributes }) => [name, names(attributes)])));
});
