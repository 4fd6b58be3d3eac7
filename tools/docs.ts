import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  summary?: string;
  attributes?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  events?: Described[];
  cssProperties?: Described[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const START = '<!-- generated: npm run docs -->';
const END = '<!-- end of generated -->';

/** Reads the elements' doc blocks. */
async function manifest(): Promise<Manifest> {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/kap-*.ts'];
  argv.push('--outdir', '.cache/manifest');
  mkdirSync('.cache/manifest', { recursive: true });
  await cli({ argv, cwd: process.cwd(), noWrite: false });
  return JSON.parse(readFileSync('.cache/manifest/custom-elements.json', 'utf8')) as Manifest;
}

/** The shared custom properties, which stand with the styles that read them. */
function cssProperties(): string[] {
  const source = readFileSync('src/elements/styles/text.ts', 'utf8');
  return [...source.matchAll(/@cssprop \[([^\]=]+)=?([^\]]*)\] - (.*)/g)].map(
    ([, name = '', value = '', description = '']) =>
      `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${description} |`,
  );
}

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

const { modules } = await manifest();
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const order = ['kap-explainer', 'kap-quote', 'kap-cta'];
elements.sort((a, b) => order.indexOf(a.tagName!) - order.indexOf(b.tagName!));
const generated = `${START}

${elements.map(describe).join('\n')}
### Custom properties

| property | default | |
| --- | --- | --- |
${cssProperties().join('\n')}

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
