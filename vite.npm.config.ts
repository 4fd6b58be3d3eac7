import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { catalogueFiles, catalogues } from './tools/vite/catalogues.js';
import { englishMessages } from './tools/vite/messages.js';
import { leanTemplates } from './tools/vite/templates.js';
import { version } from './tools/version.js';

/** The files that hosts import, and where they are made. */
const ENTRIES: Record<string, string> = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ssr: 'src/ssr.ts',
  'elements/kap-explainer': 'src/define-explainer.ts',
  'elements/kap-quote': 'src/define-quote.ts',
  'elements/kap-cta': 'src/define-cta.ts',
};

const entryFiles = new Set<unknown>(Object.values(ENTRIES).map((file) => resolve(file)));

/** The package: modules that leave Lit to the host, each element and each catalogue by itself. */
export default defineConfig({
  publicDir: false,
  define: { __KAP_VERSION__: JSON.stringify(version) },
  plugins: [englishMessages(), catalogues(version), catalogueFiles(), leanTemplates()],
  build: {
    target: 'es2022',
    outDir: 'dist/npm',
    emptyOutDir: false,
    minify: false,
    lib: {
      formats: ['es'],
      entry: ENTRIES,
    },
    rolldownOptions: {
      external: /^(lit|@lit-labs)(\/|$)/,
      output: {
        // One file a module, so that a host's build takes only what its elements need.
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ facadeModuleId }) =>
          entryFiles.has(facadeModuleId) ? '[name].js' : 'lib/[name].js',
      },
    },
  },
});
