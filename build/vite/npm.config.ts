import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { catalogueFiles, catalogues } from './catalogue-modules.js';
import { constants } from './constants.js';
import { englishMessages } from './english-messages.js';
import { leanTemplates } from './lean-templates.js';

/** The files that hosts import, and where they are made. */
const ENTRIES: Record<string, string> = {
  index: 'src/entries/index.ts',
  define: 'src/entries/define.ts',
  ssr: 'src/entries/ssr.ts',
  'elements/kap-explainer': 'src/entries/elements/kap-explainer.ts',
  'elements/kap-quote': 'src/entries/elements/kap-quote.ts',
  'elements/kap-cta': 'src/entries/elements/kap-cta.ts',
};

const entryFiles = new Set<unknown>(Object.values(ENTRIES).map((file) => resolve(file)));

/** The package: modules that leave Lit to the host, each element and each catalogue by itself. */
export default defineConfig({
  publicDir: false,
  define: constants,
  plugins: [englishMessages(), catalogues(), catalogueFiles(), leanTemplates()],
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
      // Modules are there for what they export: what nobody uses of them is not imported.
      treeshake: { moduleSideEffects: false },
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
