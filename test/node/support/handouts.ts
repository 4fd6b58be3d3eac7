// The folders that are handed on by themselves, and what the bundler puts into their scripts: asked
// anew, without what the build took down about it.
import { readFileSync } from 'node:fs';
import { build, type InlineConfig, mergeConfig, type Rolldown } from 'vite';
import { workbench } from '../../../build/outputs/demo.js';
import { worker } from '../../../build/outputs/offline.js';
import { modules } from '../../../build/outputs/package.js';
import { scripts } from '../../../build/outputs/scripts.js';

export interface Handout {
  folder: string;
  configs: InlineConfig[];
  /** What it has of others beside code. */
  data: string[];
}

export const handouts: Handout[] = [
  { folder: 'dist', configs: Object.values(scripts), data: [] },
  {
    folder: 'dist/demo',
    configs: [workbench({}), worker({ translate: {}, languages: {} })],
    data: [],
  },
  { folder: 'dist/npm', configs: [modules], data: [] },
  {
    folder: 'dist/wordpress/kap-elements',
    configs: [scripts['kap.js']!, scripts['kap-debug.js']!],
    data: [`cldr ${process.versions.cldr ?? ''}`],
  },
];

const PACKAGE = /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The package of a module, such as `lit-html 3.3.3`; none where it is ours. */
function packageOf(module: string): string[] {
  const folder = PACKAGE.exec(module.replaceAll('\\', '/'))?.[0];
  if (!folder) return [];
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return [`${name} ${version}`];
}

const built = new Map<InlineConfig, Promise<string[]>>();

async function packagesIn(config: InlineConfig): Promise<string[]> {
  const result = await build(
    mergeConfig(config, { logLevel: 'error', build: { write: false, minify: false } }),
  );
  const outputs = [result].flat() as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  return (chunks as Rolldown.OutputChunk[])
    .flatMap(({ modules }) => Object.keys(modules))
    .flatMap(packageOf);
}

/** The packages of others in the scripts of a folder, each as `lit-html 3.3.3`. */
export async function bundledIn({ configs }: Handout): Promise<string[]> {
  const all = configs.map((config) => {
    if (!built.has(config)) built.set(config, packagesIn(config));
    return built.get(config)!;
  });
  return [...new Set((await Promise.all(all)).flat())].sort();
}
