import { build, type InlineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite';
import { banner } from './banner.js';

/** Something of others that we hand on, as Vite lists the packages whose code is in a script. */
export interface ThirdParty {
  name: string;
  version: string;
  /** Its licence by SPDX. */
  identifier?: string;
  /** The text of that licence, where the package brings one. */
  text?: string;
}

const LIST = 'licenses.json';

/** Takes Vite's list of licences out of what is written: the notices hold it. */
function takeLicences(found: ThirdParty[]): Plugin {
  return {
    name: 'kap-licences',
    generateBundle: {
      order: 'post',
      handler(_, files) {
        const list = files[LIST];
        if (list?.type !== 'asset') throw new Error('Vite has listed no licences.');
        found.push(...(JSON.parse(String(list.source)) as ThirdParty[]));
        Reflect.deleteProperty(files, LIST);
      },
    },
  };
}

/**
 * Builds what the configuration says.
 * @returns the packages of others that are in it
 */
export async function bundle(config: InlineConfig): Promise<ThirdParty[]> {
  const found: ThirdParty[] = [];
  await build(
    mergeConfig(config, {
      logLevel: 'warn',
      plugins: [takeLicences(found)],
      build: { license: { fileName: LIST } },
    }),
  );
  return found;
}

/**
 * Has Chromium compile all functions while the script arrives, and beside the page's own work: nearly
 * all of them run at once. Functions that it has skipped it would parse twice
 * (https://github.com/WICG/explicit-javascript-compile-hints-file-based).
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

const LIT = /\/node_modules\/(lit|lit-html|lit-element|@lit\/[\w-]+)\//;

const startOf = ({ modules }: Pick<Rolldown.RenderedChunk, 'modules'>): string => {
  const hasLit = Object.keys(modules).some((module) => LIT.test(module.replaceAll('\\', '/')));
  return `${banner('MIT', { hasLit })}\n${COMPILE_HINT}`;
};

/** Builds a script that starts with our banner. */
export const bundleScript = (config: InlineConfig): Promise<ThirdParty[]> =>
  bundle(
    mergeConfig(config, {
      build: { rolldownOptions: { output: { postBanner: startOf } } },
    }),
  );
