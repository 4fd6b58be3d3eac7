// The editor's scripts of the plugin, on a made-up `wp`.
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { regions, sectionIds } from '../../../src/content/index.js';
import { matchTag, parseTag } from '../../../src/localize/language-tag.js';
import {
  type ElementName,
  elementNames,
  offWords,
  type Options,
  optionsOf,
  wordpressOptions,
} from '../../../src/options.js';

export interface Node {
  type: string;
  props: Record<string, unknown>;
  children: unknown[];
}

/** What the editor hands to a block. */
export interface Props {
  name: string;
  attributes: object;
  setAttributes(values: object): void;
}

type FromShortcode = (
  options: { named: object; numeric: string[] },
  match?: { shortcode: { content: string } },
) => unknown;

export interface Block {
  edit(props: Props): Node;
  transforms: {
    from: { type: string; attributes: Record<string, { shortcode: FromShortcode }> }[];
  };
}

/** What the scripts leave on the page for each other. */
export interface EditorPage {
  blocks: Map<string, Block>;
  kapElementsValues: {
    attribute: (element: ElementName, name: string, value: unknown) => string | true | undefined;
    textOf: (html: string) => string;
  };
}

/** All that the block of an element takes. */
export const optionsIn = (element: ElementName): Options => ({
  ...optionsOf(element),
  ...wordpressOptions[element],
});

const typesOf = (element: ElementName) =>
  Object.fromEntries(Object.entries(optionsIn(element)).map(([name, { type }]) => [name, type]));

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const FILES = [
  'address',
  'values',
  'site',
  'fields',
  'review',
  'sections',
  'setup',
  'shortcodes',
  'raw',
  'blocks',
];

/**
 * Runs the editor's scripts as WordPress does.
 * @param languages the tags at hand
 * @param data what else PHP tells the editor
 */
export function openEditor(languages = ['en'], data: object = {}): EditorPage {
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
    i18n: {
      __: (text: string) => text,
      sprintf: (text: string, ...values: unknown[]) =>
        text.replace(/%(?:(\d)\$)?[sd]/g, (_, place = 1) => String(values[Number(place) - 1])),
    },
    components: names,
    htmlEntities: {
      decodeEntities: (text: string) => text.replace(/&\w+;/g, (sign) => ENTITIES[sign] ?? sign),
    },
    blockEditor: { InspectorControls: 'InspectorControls', useBlockProps: () => ({}) },
    blocks: {
      registerBlockType: (name: string, block: Block) =>
        blocks.set(name.replace('kap-elements/', ''), block),
    },
  };
  const window = {
    wp,
    kapElementsLanguageTag: { matchTag, parseTag },
    kapElementsOptions: {
      types: Object.fromEntries(elementNames.map((element) => [element, typesOf(element)])),
      off: offWords,
      regions: Object.keys(regions),
      sections: sectionIds,
    },
    kapElementsData: {
      lang: 'en',
      languages: languages.map((value) => ({ value, label: value })),
      regions: [{ value: 'US', label: 'United States' }],
      sections: sectionIds.map((value) => ({ value, label: value })),
      settings: {},
      ...data,
    },
  };
  for (const file of FILES) {
    const code = readFileSync(`wordpress/kap-elements/editor/${file}.js`, 'utf8');
    const run = compileFunction(code, ['window']) as (page: object) => void;
    run(window);
  }
  return { ...(window as unknown as EditorPage), blocks };
}

/** A piece of a block with all that is in it. */
export function* nodesIn(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (typeof node === 'object' && node !== null && 'props' in node) {
    yield node as Node;
    yield* nodesIn((node as Node).children);
  }
}
