import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  customProperties,
  type Declaration,
  type Described,
  elementDeclarations,
} from './manifest.js';

const START = '<!-- generated: npm run docs -->';
const END = '<!-- end of generated -->';

const escape = (text: string): string => text.replaceAll('|', '\\|');

const list = (title: string, rows: Described[] = []): string =>
  rows.length
    ? `${title}: ${rows.map(({ name }) => (name ? `\`${name}\`` : 'the fallback')).join(' ')}\n\n`
    : '';

function describe({ tagName, summary, attributes = [], slots, cssParts, events }: Declaration) {
  const rows = attributes
    .filter(({ description }) => description)
    .map(({ name, type, default: value, description = '' }) => {
      const cells = [`\`${name}\``, `\`${escape(type?.text ?? '')}\``, value ? `\`${value}\`` : ''];
      return `| ${cells.join(' | ')} | ${description} |`;
    });
  return `### \`<${tagName}>\`

${summary}

| attribute | values | default | |
| --- | --- | --- | --- |
${rows.join('\n')}

${list('Slots', slots)}${list('Parts', cssParts)}${list(
    'Events',
    events?.filter(({ description }) => description),
  )}`;
}

const propertyRow = ({ name, default: value, description = '' }: Described): string =>
  `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${description} |`;

const elements = await elementDeclarations();
const generated = `${START}

${elements.map(describe).join('\n')}
### Custom properties

| property | default | |
| --- | --- | --- |
${customProperties().map(propertyRow).join('\n')}

${END}`;

const readme = readFileSync('README.md', 'utf8');
const [before, rest = ''] = readme.split(START);
const wanted = await format(`${before}${generated}${rest.split(END)[1] ?? ''}`, {
  ...(await resolveConfig('README.md')),
  parser: 'markdown',
});
if (wanted === readme) {
  console.log(`README.md: ${elements.length} elements, up to date`);
} else if (process.argv.includes('--check')) {
  console.error('README.md is out of date with the code: run `npm run docs` and commit it.');
  process.exitCode = 1;
} else {
  writeFileSync('README.md', wanted);
  console.log('README.md written');
}
