import { readFileSync } from 'node:fs';
import { regions, sectionIds } from '../src/content/index.js';
import {
  type ElementName,
  elementNames,
  type Options,
  optionsOf,
  type OptionType,
  offWords,
  propertyOf,
  wordpressOptions,
} from '../src/options.js';

const quoted = (text: string | number): string => `'${text}'`;

const phpList = (words: readonly (string | number)[]): string =>
  `array( ${words.map(quoted).join(', ')} )`;

/** An array of PHP whose arrows stand below each other, as WordPress writes them. */
function phpMap(entries: readonly [key: string, value: string][], indent: string): string {
  if (!entries.length) return 'array()';
  const width = Math.max(...entries.map(([key]) => quoted(key).length));
  const rows = entries.map(
    ([key, value]) => `${indent}\t${quoted(key).padEnd(width)} => ${value},\n`,
  );
  return `array(\n${rows.join('')}${indent})`;
}

const phpType = (type: OptionType): string =>
  typeof type === 'string' ? quoted(type) : phpList(type);

const phpOptions = (of: (element: ElementName) => Options): string =>
  phpMap(
    elementNames.map((element) => [
      element,
      phpMap(
        Object.entries(of(element)).map(([name, { type }]) => [name, phpType(type)]),
        '\t',
      ),
    ]),
    '',
  );

/** What the plugin's PHP knows of options, regions and sections. */
export const phpTable = (): string => `<?php
/**
 * What the elements take. Made by \`npm run docs\` from src/options.ts and src/content: change those.
 *
 * @package KapElements
 */

defined( 'ABSPATH' ) || exit;

/** The optional parts of the overview, in their usual order. */
const KAP_ELEMENTS_SECTIONS = ${phpList(sectionIds)};

/** The regions with checked help lines (ISO 3166-1). */
const KAP_ELEMENTS_REGIONS = ${phpList(Object.keys(regions))};

/** What a boolean attribute says where it means no. */
const KAP_ELEMENTS_OFF = ${phpList(offWords)};

/** The attributes of each element, and what each may be: a type, or words, the first the default. */
const KAP_ELEMENTS_ATTRIBUTES = ${phpOptions(optionsOf)};

/** What blocks and shortcodes take besides. */
const KAP_ELEMENTS_EXTRAS = ${phpOptions((element) => wordpressOptions[element])};
`;

/** What a block stores: numbers too, which people write without quotes. */
function blockType(type: OptionType): string | string[] {
  if (type === 'boolean') return 'boolean';
  return typeof type !== 'string' && type.some(Number.isInteger) ? ['string', 'number'] : 'string';
}

export const blockPath = (element: ElementName): string =>
  `wordpress/kap-elements/blocks/${element}/block.json`;

/** A block's `block.json` with the attributes of the table. */
export function blockJson(element: ElementName): string {
  const block = JSON.parse(readFileSync(blockPath(element), 'utf8')) as object;
  const options = Object.entries({ ...optionsOf(element), ...wordpressOptions[element] });
  const attributes = options.map(([name, { type }]) => [
    propertyOf(name),
    { type: blockType(type) },
  ]);
  // What the server writes has no markup in which WordPress would look for the anchor.
  const anchor = { type: 'string' };
  const all = { ...block, attributes: { ...(Object.fromEntries(attributes) as object), anchor } };
  // Prettier keeps an object on lines of its own where it finds it so.
  return JSON.stringify(all, null, 2);
}
