import { validateCem } from '@wc-toolkit/cem-validator';
import type {
  CustomElementDeclaration,
  CustomElementField,
  Package,
  Reference,
} from 'custom-elements-manifest/schema';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sectionIds } from '../../src/content/index.js';
import { type ElementName, elementNames, optionsOf } from '../../src/options.js';

interface Named {
  name: string;
}

interface Tag extends Named {
  attributes: Named[];
}

interface WebTypes {
  contributions: { html: { elements: Tag[] } };
}

const PACKAGE = 'dist/npm';

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const names = (all: readonly Named[] = []): string[] => all.map(({ name }) => name).sort();

// What pages use already: more may come, none of these may go.
const PUBLISHED_COMMON = ['drafts', 'lang', 'theme'];
const PUBLISHED: Record<ElementName, string[]> = {
  explainer: [
    ...PUBLISHED_COMMON,
    ...['layout', 'sections', 'heading-level', 'region', 'cta-href', 'cta-label'],
    ...['reviewed-by', 'reviewed-on', 'language-menu'],
  ],
  quote: [...PUBLISHED_COMMON, 'author', 'author-title', 'cite'],
  cta: [...PUBLISHED_COMMON, 'href', 'label', 'target', 'layout', 'heading-level'],
};

const check = (found: Map<string, string[]>): void => {
  assert.deepEqual(
    [...found.keys()],
    elementNames.map((element) => `kap-${element}`),
  );
  for (const element of elementNames) {
    const attributes = found.get(`kap-${element}`)!;
    assert.deepEqual(attributes, Object.keys(optionsOf(element)).sort(), element);
    for (const name of PUBLISHED[element]) {
      assert.ok(attributes.includes(name), `${element}: ${name} is gone`);
    }
  }
};

const manifest = read('custom-elements.json') as Package;
const declarations = manifest.modules.map(
  (module) => module.declarations![0] as CustomElementDeclaration,
);
const elements = declarations.filter(({ tagName }) => tagName);

test('custom-elements.json knows each element and its attributes, and nothing private', () => {
  check(new Map(elements.map(({ tagName, attributes }) => [tagName!, names(attributes)])));
  for (const { members } of declarations) {
    assert.ok(members!.length > 0);
    for (const { privacy = 'public' } of members!) assert.equal(privacy, 'public');
  }
});

test('each module of it is in the package, and exports and registers what it says', () => {
  for (const { path, exports } of manifest.modules) {
    const file = `${PACKAGE}/${path}`;
    assert.ok(existsSync(file), file);
    const code = readFileSync(file, 'utf8');
    for (const { kind, name, declaration } of exports!) {
      assert.equal(declaration.module, path);
      const says =
        kind === 'js' ? new RegExp(`export \\{[^}]*\\b${name}\\b`) : new RegExp(`["']${name}["']`);
      assert.match(code, says, `${path}: ${name}`);
    }
  }
  const defined = manifest.modules.flatMap(({ exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  assert.deepEqual(names(defined), names(elements.map(({ tagName }) => ({ name: tagName! }))));
});

test('its elements name their base class, and what they have of it', () => {
  const isThere = ({ name, module }: Reference): boolean =>
    manifest.modules.some(
      ({ path, declarations: all }) => path === module && all?.some((one) => one.name === name),
    );
  for (const { superclass, members, attributes, name } of elements) {
    assert.equal(superclass?.name, 'KapElement', name);
    assert.ok(isThere(superclass), name);
    const inherited = [...members!, ...attributes!].flatMap((one) => one.inheritedFrom ?? []);
    assert.ok(inherited.length > 0 && inherited.every(isThere), name);
  }
});

test('each attribute names its property, and the other way round', () => {
  for (const { attributes, members, name } of declarations) {
    for (const { name: attribute, fieldName } of attributes!) {
      // The property `lang` is that of every element of HTML.
      if (attribute === 'lang') continue;
      const field = members!.find((member) => member.name === fieldName) as
        CustomElementField | undefined;
      assert.equal(field?.attribute, attribute, `${name}: ${attribute}`);
    }
  }
});

test('its types are exported by the package', () => {
  const index = readFileSync(`${PACKAGE}/types/entries/index.d.ts`, 'utf8');
  const texts = elements.flatMap(({ events = [], members = [] }) =>
    [...events, ...(members as CustomElementField[])].map(({ type }) => type?.text ?? ''),
  );
  const types = texts.flatMap((text) => text.match(/\b(?!CustomEvent\b)[A-Z]\w+/g) ?? []);
  assert.ok(types.includes('RegionCode') && types.includes('SectionId'), types.join());
  for (const type of types) assert.match(index, new RegExp(`export [^;]*\\b${type}\\b`), type);
});

test('the overview has a slot for each section', () => {
  const { slots } = elements.find(({ tagName }) => tagName === 'kap-explainer')!;
  const ids = slots!.map(({ name }) => name);
  assert.deepEqual(
    ids.filter((id) => sectionIds.some((known) => known === id)),
    sectionIds,
  );
});

test('a validator of such manifests has no objection', () =>
  validateCem(manifest, {
    packageJsonPath: `${PACKAGE}/package.json`,
    // It is no element by itself.
    exclude: ['KapElement'],
    rules: {
      packageJson: { packageType: 'error', exports: 'error' },
      manifest: {
        schemaVersion: 'error',
        modulePath: 'error',
        definitionPath: 'error',
        // Types come from the package's index, which it does not look into.
        exportTypes: 'off',
      },
    },
  }));

test('VS Code and JetBrains are told of the same', () => {
  const { tags } = read('vscode.html-custom-data.json') as { tags: Tag[] };
  check(new Map(tags.map(({ name, attributes }) => [name, names(attributes)])));
  const types = read('web-types.json') as WebTypes;
  const { elements: all } = types.contributions.html;
  check(new Map(all.map(({ name, attributes }) => [name, names(attributes)])));
});
