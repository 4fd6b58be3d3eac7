import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  CssCustomProperty,
  CustomElementDeclaration,
  CustomElementField,
  Module,
  Package,
  Reference,
} from 'custom-elements-manifest/schema';
import { readFileSync } from 'node:fs';
import { customProperties } from '../src/elements/shared/custom-properties.js';
import { type ElementName, elementNames } from '../src/options.js';
import { type OptionRow, optionRows } from './option-rows.js';

const BASE_SOURCE = 'src/elements/kap-element.ts';
const sourceOf = (element: ElementName): string => `src/elements/${element}/kap-${element}.ts`;

/** Where the package has the class that the elements share; no entry of its own leads there. */
const BASE: Reference = { name: 'KapElement', module: 'lib/elements/kap-element.js' };

/** Each class as its doc block describes it, by the file that it stands in. */
function analyze(): Map<string, CustomElementDeclaration> {
  const modules = [BASE_SOURCE, ...elementNames.map(sourceOf)].map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: litPlugin() });
  return new Map(
    manifest.modules.map(({ path, declarations }) => [
      path,
      declarations![0] as CustomElementDeclaration,
    ]),
  );
}

const inherited = (from: Reference | undefined): { inheritedFrom?: Reference } =>
  from ? { inheritedFrom: from } : {};

const fieldOf = (row: OptionRow, from?: Reference): CustomElementField => ({
  kind: 'field',
  name: row.property,
  type: { text: row.propertyType },
  description: row.description,
  attribute: row.attribute,
  ...inherited(from),
});

const attributeOf = (row: OptionRow, from?: Reference): Attribute => ({
  name: row.attribute,
  type: { text: row.attributeType },
  description: row.description,
  ...(row.default && { default: row.default }),
  // The property `lang` is that of every element of HTML.
  ...(row.type !== 'language' && { fieldName: row.property }),
  ...inherited(from),
});

/** The custom properties that an element reads; without an element, all. */
export const propertiesOf = (element?: ElementName): CssCustomProperty[] =>
  Object.entries(customProperties)
    .filter(([, { readBy }]) => !element || readBy.includes(element))
    .map(([name, { default: value, description }]) => ({
      name,
      ...(value && { default: value }),
      description,
    }));

/** Completes what the doc block says by the table of options; what is nobody's business goes. */
function describe(
  declaration: CustomElementDeclaration,
  rows: readonly OptionRow[],
  fromOf: (row: OptionRow) => Reference | undefined,
): CustomElementDeclaration {
  const properties = new Set(rows.map(({ property }) => property));
  const others = (declaration.members ?? []).filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && !properties.has(name),
  );
  return {
    ...declaration,
    members: [
      ...others.map((member) => ({ ...member, ...(member.inheritedFrom && inherited(BASE)) })),
      ...rows.filter(({ type }) => type !== 'language').map((row) => fieldOf(row, fromOf(row))),
    ],
    events: declaration.events?.filter(({ description }) => description) ?? [],
    attributes: rows.map((row) => attributeOf(row, fromOf(row))),
  };
}

/** One module of the package, which registers an element and exports its class. */
function moduleOf(element: ElementName, declaration: CustomElementDeclaration): Module {
  const { name } = declaration;
  const path = `elements/kap-${element}.js`;
  const described = describe(declaration, optionRows(element), ({ isCommon }) =>
    isCommon ? BASE : undefined,
  );
  return {
    kind: 'javascript-module',
    path,
    declarations: [{ ...described, superclass: BASE, cssProperties: propertiesOf(element) }],
    exports: [
      { kind: 'js', name, declaration: { name, module: path } },
      {
        kind: 'custom-element-definition',
        name: `kap-${element}`,
        declaration: { name, module: path },
      },
    ],
  };
}

function baseModule(declaration: CustomElementDeclaration): Module {
  const rows = optionRows(elementNames[0]).filter(({ isCommon }) => isCommon);
  return {
    kind: 'javascript-module',
    path: BASE.module!,
    declarations: [describe(declaration, rows, () => undefined)],
    exports: [{ kind: 'js', name: BASE.name, declaration: BASE }],
  };
}

/**
 * What the package offers, as https://github.com/webcomponents/custom-elements-manifest says it:
 * attributes and properties by the table of options, slots, parts and events by the doc blocks.
 */
export function readManifest(): Package {
  const classes = analyze();
  return {
    schemaVersion: '2.1.0',
    modules: [
      ...elementNames.map((element) => moduleOf(element, classes.get(sourceOf(element))!)),
      baseModule(classes.get(BASE_SOURCE)!),
    ],
  };
}
