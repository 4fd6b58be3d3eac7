import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { InlineConfig } from 'vite';
import { languageTags } from '../../translation/files/locale-files.js';
import { runCommand } from '../run-command.js';
import { bundle } from '../vite/bundle.js';
import packageConfig from '../vite/npm.config.js';
import { writeThirdParty } from './third-party/index.js';
import { withDependencies } from './third-party/lock.js';

const FOLDER = 'dist/npm';
const ELEMENTS = ['kap-explainer', 'kap-quote', 'kap-cta'];
const DEPENDENCIES = ['lit'];

interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  type: string;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** How the package's modules are made. */
export const modules: InlineConfig = { ...packageConfig, configFile: false };

const caret = (range: string | undefined): string => `^${range ?? ''}`;

/** What the package's `package.json` says, taken from ours. */
function manifest(): Record<string, unknown> {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { name, version, description, license, type, engines } = own;
  const entry = (name: string): [string, unknown][] => {
    const files = { types: `./types/entries/${name}.d.ts`, default: `./${name}.js` };
    return [
      [`./${name}`, files],
      [`./${name}.js`, files],
    ];
  };
  const catalogue = { types: './locales/*.d.ts', default: './locales/*.js' };
  return {
    name,
    version,
    description,
    license,
    type,
    engines,
    sideEffects: ['./define.js', './ssr.js', './elements/*.js'],
    exports: {
      '.': { types: './types/entries/index.d.ts', default: './index.js' },
      ...Object.fromEntries(
        ['define', 'ssr', ...ELEMENTS.map((name) => `elements/${name}`)].flatMap(entry),
      ),
      './locales/*': catalogue,
      './locales/*.js': catalogue,
      './kap-elements.css': './kap-elements.css',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    'web-types': 'web-types.json',
    dependencies: Object.fromEntries(
      DEPENDENCIES.map((name) => [name, caret(own.dependencies[name])]),
    ),
    peerDependencies: { '@lit-labs/ssr': caret(own.devDependencies['@lit-labs/ssr']) },
    peerDependenciesMeta: { '@lit-labs/ssr': { optional: true } },
  };
}

/**
 * Builds `dist/npm/`, the package for hosts with a build of their own.
 * @throws with what is wrong where the types do not compile or publint objects
 */
export async function buildPackage(): Promise<void> {
  const bundled = await bundle(modules);
  const types = await runCommand(['tsc', '--project', 'tsconfig.build.json']);
  if (!types.passed) throw new Error(types.output);
  for (const tag of languageTags()) {
    writeFileSync(
      `${FOLDER}/locales/${tag}.d.ts`,
      `import type { Catalogue } from '../types/entries/index.js';

declare const catalogue: Catalogue;
export default catalogue;
`,
    );
  }
  const ssr = (await import(pathToFileURL(`${FOLDER}/ssr.js`).href)) as { css: string };
  writeFileSync(`${FOLDER}/kap-elements.css`, ssr.css);
  writeFileSync(`${FOLDER}/package.json`, `${JSON.stringify(manifest(), null, 2)}\n`);
  for (const file of ['LICENSE', 'README.md']) cpSync(file, `${FOLDER}/${file}`);
  for (const file of ['custom-elements.json', 'web-types.json', 'vscode.html-custom-data.json']) {
    cpSync(`dist/${file}`, `${FOLDER}/${file}`);
  }
  writeThirdParty({ folder: FOLDER, bundled, installed: withDependencies(DEPENDENCIES) });

  const { messages, pkg } = await publint({ pkgDir: FOLDER, strict: true });
  if (messages.length) throw new Error(messages.map((one) => formatMessage(one, pkg)).join('\n'));
}
