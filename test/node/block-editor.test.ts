// The blocks' sidebars, previews and shortcodes against the table of options, on a made-up `wp`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  elementNames,
  offWords,
  optionsOf,
  type OptionType,
  propertyOf,
} from '../../src/options.js';
import { type Node, nodesIn, openEditor, optionsIn } from './support/block-editor.js';

/** Words that a sidebar does not offer: only pages in frames have a use for them. */
const UNOFFERED = ['_parent', '_top'];

const { blocks } = openEditor();

/** What somebody may write for an option, and what the element is given. */
function example(type: OptionType): [written: string, held: string] {
  if (typeof type !== 'string') {
    const word = String(type[1]);
    return [word.toUpperCase(), word];
  }
  const examples: Record<string, [string, string]> = {
    text: ['x', 'x'],
    address: ['info@clinic.com', 'mailto:info@clinic.com'],
    boolean: ['Yes', ''],
    day: [' 2026-01-31 ', '2026-01-31'],
    language: ['en_US', 'en'],
    region: ['uk', 'GB'],
    sections: ['Trip, state', 'trip state'],
  };
  return examples[type]!;
}

for (const element of elementNames) {
  describe(`the block of kap-${element}`, () => {
    const block = blocks.get(element)!;
    const options = Object.entries(optionsIn(element));
    const set: string[] = [];
    const edit = (
      attributes: object,
      setAttributes: (values: object) => void = () => undefined,
    ) => [...nodesIn(block.edit({ name: `kap-elements/${element}`, attributes, setAttributes }))];
    const fieldOf = (nodes: Node[], name: string) =>
      nodes.find(
        ({ type: control, props }) => control === 'SelectControl' && props.key === propertyOf(name),
      )!;
    const nodes = edit({}, (values) => set.push(...Object.keys(values)));
    for (const { props } of nodes) (props.onChange as ((value: string) => void) | undefined)?.('x');

    test('has a field for each option, and for nothing else', () => {
      const wanted = options.map(([name]) => propertyOf(name));
      assert.deepEqual([...new Set(set)].sort(), wanted.sort());
    });

    for (const [name, { type }] of options) {
      if (typeof type === 'string') continue;
      test(`offers the words of ${name}, and shows each that holds`, () => {
        const [first, ...others] = type.map(String);
        const valuesOf = (field: Node) =>
          (field.props.options as { value: string }[]).map(({ value }) => value);
        const offered = valuesOf(fieldOf(nodes, name));
        const wanted = others.filter((word) => !UNOFFERED.includes(word));
        assert.deepEqual(
          offered.filter((word) => word && word !== first),
          wanted,
        );
        assert.ok(offered.includes(''), 'the default');
        for (const word of others) {
          const field = fieldOf(edit({ [propertyOf(name)]: word.toUpperCase() }), name);
          assert.equal(field.props.value, word);
          assert.ok(valuesOf(field).includes(word), word);
        }
      });
    }

    test('shows in its preview what the page makes of each option', () => {
      const attributes = options.map(([name, { type }]) => [propertyOf(name), example(type)[0]]);
      const preview = edit(Object.fromEntries(attributes) as object).find(
        ({ type }) => type === `kap-${element}`,
      );
      assert.deepEqual(
        preview?.props,
        Object.fromEntries(
          Object.entries(optionsOf(element)).map(([name, { type }]) => [name, example(type)[1]]),
        ),
      );
    });

    test('takes each option from a shortcode, in any spelling', () => {
      const { attributes } = block.transforms.from.find(({ type }) => type === 'shortcode')!;
      assert.deepEqual(
        Object.keys(attributes).sort(),
        options.map(([name]) => propertyOf(name)).sort(),
      );
      for (const [name, { type }] of options) {
        const { shortcode } = attributes[propertyOf(name)]!;
        const [written, held] = example(type);
        for (const spelled of [name, propertyOf(name), name.replaceAll('-', '_')]) {
          const read = (value: string) => shortcode({ named: { [spelled]: value }, numeric: [] });
          assert.equal(read(written), type === 'boolean' ? true : held);
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
      assert.deepEqual(Object.keys(attributes), [
        ...options.map(([name]) => propertyOf(name)),
        'anchor',
      ]);
    });
  });
}

describe('an address in the sidebar', () => {
  const block = blocks.get('cta')!;
  const edit = (href: string) => {
    const set: object[] = [];
    const props = {
      name: 'kap-elements/cta',
      attributes: { href },
      setAttributes: (values: object) => set.push(values),
    };
    const nodes = [...nodesIn(block.edit(props))];
    const field = nodes.find(({ type, props }) => type === 'TextControl' && props.key === 'href')!;
    (field.props.onBlur as () => void)();
    const notice = nodes.find(({ type }) => type === 'Notice');
    return { field, notice, set };
  };

  test('stands there as it is typed, and becomes one when the field is left', () => {
    const { field, notice, set } = edit('+1 555 0100 ');
    assert.equal(field.props.value, '+1 555 0100 ');
    assert.equal(notice, undefined);
    assert.deepEqual(set, [{ href: 'tel:+15550100' }]);
  });

  test('that leads nowhere stays as it is, and that is said', () => {
    const { field, notice, set } = edit('contact us');
    assert.equal(field.props.value, 'contact us');
    assert.match(String(notice?.children[0]), /not shown as a link/);
    assert.deepEqual(set, []);
  });
});
