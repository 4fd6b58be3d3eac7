import type { Attribute, CssCustomProperty, CustomElement } from 'custom-elements-manifest/schema';
import { readFileSync } from 'node:fs';
import { regions } from '../src/content/index.js';
import { elementNames, type Option, optionsOf } from '../src/options.js';
import { propertiesOf, readManifest } from './manifest.js';
import { version } from './version.js';

const escape = (text: string): string => text.replaceAll('|', '\\|');

const list = (title: string, rows: readonly { name: string }[] = []): string =>
  rows.length
    ? `${title}: ${rows.map(({ name }) => (name ? `\`${name}\`` : 'the fallback')).join(' ')}\n\n`
    : '';

const attributeRow = ({ name, type, default: value, description = '' }: Attribute): string => {
  const cells = [`\`${name}\``, `\`${escape(type?.text ?? '')}\``, value ? `\`${value}\`` : ''];
  return `| ${cells.join(' | ')} | ${description} |`;
};

const propertyRow = ({ name, default: value, description = '' }: CssCustomProperty): string =>
  `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${description} |`;

const describe = ({ tagName, summary, attributes, slots, cssParts, events }: CustomElement) =>
  `### \`<${tagName}>\`

${summary}

| attribute | values | default | |
| --- | --- | --- | --- |
${attributes!.map(attributeRow).join('\n')}

${list('Slots', slots)}${list('Parts', cssParts)}${list('Events', events)}`;

function reference(): string {
  const elements = readManifest()
    .modules.flatMap(({ declarations = [] }) => declarations as CustomElement[])
    .filter(({ tagName }) => tagName);
  return `
${elements.map(describe).join('\n')}
### Custom properties

| property | default | |
| --- | --- | --- |
${propertiesOf().map(propertyRow).join('\n')}
`;
}

/** The attributes of all elements that somebody else than the page's author may set. */
function openTo(...whom: Option['openTo'][]): string {
  const open = elementNames
    .flatMap((element) => Object.entries(optionsOf(element)))
    .filter(([, option]) => whom.includes(option.openTo))
    .map(([attribute]) => `\`${attribute}\``);
  return new Intl.ListFormat('en-GB').format(new Set(open));
}

/** What stands in the README between `<!-- generated: NAME -->` and `<!-- end -->`. */
const GENERATED: Readonly<Record<string, () => string>> = {
  reference: () => `\n${reference()}\n`,
  regions: () => Object.keys(regions).sort().join(', '),
  'options of links': () => openTo('links'),
  'options of frames': () => openTo('links', 'frames'),
};

/** An address of a file of ours in an example, up to its version. */
const VERSIONED = /(\.js\?v=)[\w.+-]+/g;

/**
 * The README with what is made from the code, addresses in examples with the current version.
 * @throws where a place for it is missing
 */
export function readme(): string {
  let text = readFileSync('README.md', 'utf8');
  for (const [name, make] of Object.entries(GENERATED)) {
    const start = `<!-- generated: ${name} -->`;
    const [before, rest, ...more] = text.split(start);
    const end = rest?.indexOf('<!-- end -->') ?? -1;
    if (more.length || end < 0) throw new Error(`README.md: no one place for ${name}.`);
    text = `${before!}${start}${make()}${rest!.slice(end)}`;
  }
  return text.replace(VERSIONED, `$1${version}`);
}
