// The blocks' sidebars, previews and shortcodes against the table of options, on a made-up `wp`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { compileFunction } from 'node:vm';
import { sectionIds } from '../../src/content/index.js';
import {
  type ElementName,
  elementNames,
  offWords,
  type Options,
  optionsOf,
  propertyOf,
  wordpressOptions,
} from '../../src/options.js';

interface Node {
  type: string;
  props: Record<string, unknown>;
  children: unknown[];
}

interface Block {
  edit(props: { attributes: object; setAttributes(values: object): void }): Node;
  transforms: {
    from: {
      attributes: Record<
        string,
        { shortcode: (options: { named: object; numeric: string[] }) => unknown }
      >;
    }[];
  };
}

/** What a block's sidebar leaves out, and why. */
const LEFT_OUT: Partial<Record<ElementName, string[]>> = {
  // There the site's setting holds, or a shortcode's.
  quote: ['drafts'],
  cta: ['drafts'],
};

/** Words that a sidebar does not offer: only pages in frames have a use for them. */
const UNOFFERED = ['_parent', '_top'];

const optionsIn = (element: ElementName): Options => ({
  ...optionsOf(element),
  ...wordpressOptions[element],
});

const typesOf = (element: ElementName) =>
  Object.fromEntries(Object.entries(optionsIn(element)).map(([name, { type }]) => [name, type]));

/** Runs the editor's scripts as WordPress does, and gives the blocks that they register. */
function registerBlocks(): Map<string, Block> {
  const blocks = new Map<string, Block>();
  const names = new Proxy({}, { get: (_, name) => name });
  const wp = {
    element: {
      createElement: (type: string, props: object | null, ...children: unknown[]): Node => ({
        type,
        props: { ...props },
        children,
      }),
    },
    i18n: { __: (text: string) => text, sprintf: (text: string) => text },
    components: names,
    htmlEntities: { decodeEntities: (text: string) => text },
    blockEditor: { InspectorControls: 'InspectorControls', useBlockProps: () => ({}) },
    blocks: {
      registerBlockType: (name: string, block: Block) =>
        blocks.set(name.replace('kap-elements/', ''), block),
    },
  };
  const window = {
    wp,
    kapElementsOptions: {
      types: Object.fromEntries(elementNames.map((element) => [element, typesOf(element)])),
      off: offWords,
    },
    kapElementsData: {
      lang: 'en',
      languages: [{ value: 'en', label: 'English' }],
      regions: [{ value: 'US', label: 'United States' }],
      sections: sectionIds.map((value) => ({ value, label: value })),
      settings: {},
    },
  };
  for (const file of ['fields', 'shortcodes', 'blocks']) {
    const code = readFileSync(`wordpress/kap-elements/editor/${file}.js`, 'utf8');
    const run = compileFunction(code, ['window']) as (page: object) => void;
    run(window);
  }
  return blocks;
}

function* nodesIn(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (typeof node === 'object' && node !== null && 'props' in node) {
    yield node as Node;
    yield* nodesIn((node as Node).children);
  }
}

const blocks = registerBlocks();

for (const element of elementNames) {
  describe(`the block of kap-${element}`, () => {
    const block = blocks.get(element)!;
    const options = Object.entries(optionsIn(element));
    const set: string[] = [];
    const nodes = [
      ...nodesIn(
        block.edit({
          attributes: {},
          setAttributes: (values) => set.push(...Object.keys(values)),
        }),
      ),
    ];
    for (const { props } of nodes) (props.onChange as ((value: string) => void) | undefined)?.('x');

    test('has a field for each option, and for nothing else', () => {
      const wanted = options
        .map(([name]) => name)
        .filter((name) => !LEFT_OUT[element]?.includes(name))
        .map(propertyOf);
      assert.deepEqual([...new Set(set)].sort(), wanted.sort());
    });

    for (const [name, { type }] of options) {
      if (typeof type === 'string' || LEFT_OUT[element]?.includes(name)) continue;
      test(`offers the words of ${name}`, () => {
        const [first, ...others] = type.map(String);
        const field = nodes.find(
          ({ type: control, props }) =>
            control === 'SelectControl' && props.key === propertyOf(name),
        );
        const offered = (field?.props.options as { value: string }[]).map(({ value }) => value);
        const wanted = others.filter((word) => !UNOFFERED.includes(word));
        assert.deepEqual(
          offered.filter((word) => word && word !== first),
          wanted,
        );
        assert.ok(offered.includes(''), 'the default');
      });
    }

    test('shows each option in its preview', () => {
      const attributes = Object.fromEntries(
        options.map(([name, { type }]) => [propertyOf(name), type === 'boolean' ? true : 'x']),
      );
      const tree = block.edit({ attributes, setAttributes: () => undefined });
      const preview = [...nodesIn(tree)].find(({ type }) => type === `kap-${element}`);
      assert.deepEqual(
        preview?.props,
        Object.fromEntries(
          Object.entries(optionsOf(element)).map(([name, { type }]) => [
            name,
            type === 'boolean' ? '' : 'x',
          ]),
        ),
      );
    });

    test('takes each option from a shortcode, in any spelling', () => {
      const { attributes } = block.transforms.from[0]!;
      assert.deepEqual(
        Object.keys(attributes).sort(),
        options.map(([name]) => propertyOf(name)).sort(),
      );
      for (const [name, { type }] of options) {
        const { shortcode } = attributes[propertyOf(name)]!;
        for (const spelled of [name, propertyOf(name), name.replaceAll('-', '_')]) {
          const read = (value: string) => shortcode({ named: { [spelled]: value }, numeric: [] });
          assert.equal(read('x'), type === 'boolean' ? true : 'x');
          if (type !== 'boolean') continue;
          assert.equal(shortcode({ named: {}, numeric: [spelled] }), true);
          for (const word of offWords) assert.equal(read(word.toUpperCase()), undefined, word);
        }
      }
    });

    test('declares each option in block.json', () => {
      const { attributes } = JSON.parse(
        readFileSync(`wordpress/kap-elements/blocks/${element}/block.json`, 'utf8'),
      ) as { attributes: object };
      assert.deepEqual(
        Object.keys(attributes),
        options.map(([name]) => propertyOf(name)),
      );
    });
  });
}
