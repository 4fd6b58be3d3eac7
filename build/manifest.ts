import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { mkdirSync, readFileSync } from 'node:fs';

export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Described {
  kind?: 'field' | 'method';
  static?: boolean;
  privacy?: 'public' | 'protected' | 'private';
}

export interface Declaration {
  tagName?: string;
  summary?: string;
  members?: Member[];
  attributes?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  events?: Described[];
  cssProperties?: Described[];
}

interface Module {
  path: string;
  declarations: Declaration[];
}

/** A manifest of custom elements, as https://github.com/webcomponents/custom-elements-manifest defines it. */
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

const ORDER = ['kap-explainer', 'kap-quote', 'kap-cta'];

/** The custom properties that all elements share: they stand with the styles that read them. */
export function customProperties(): Described[] {
  const source = readFileSync('src/elements/shared/text.styles.ts', 'utf8');
  return [...source.matchAll(/@cssprop \[([^\]=]+)=?([^\]]*)\] - (.*)/g)].map(
    ([, name = '', value = '', description = '']) => ({
      name,
      ...(value && { default: value }),
      description,
    }),
  );
}

const isPublic = ({ privacy }: Member): boolean => !privacy || privacy === 'public';

/** Reads the doc blocks of the three elements, in their usual order; what is nobody's business is left out. */
export async function readManifest(): Promise<Manifest> {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/**/kap-*.ts'];
  argv.push('--exclude', '**/*.test.ts', '--outdir', '.cache/manifest');
  mkdirSync('.cache/manifest', { recursive: true });
  await cli({ argv, cwd: process.cwd(), noWrite: false });
  const text = readFileSync('.cache/manifest/custom-elements.json', 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const place = ({ declarations }: Module): number =>
    ORDER.findIndex((name) => declarations.some(({ tagName }) => tagName === name));
  const modules = manifest.modules
    .filter((module) => place(module) >= 0)
    .sort((a, b) => place(a) - place(b));
  for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
    declaration.members = declaration.members?.filter(isPublic) ?? [];
    declaration.events = declaration.events?.filter(({ description }) => description) ?? [];
    declaration.cssProperties = customProperties();
  }
  return { ...manifest, modules };
}

/** What the manifest says of each element. */
export const elementDeclarations = async (): Promise<Declaration[]> =>
  (await readManifest()).modules.flatMap(({ declarations }) => declarations);
