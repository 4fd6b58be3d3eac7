import { defineConfig } from 'vite';
import { languageTable } from './translation/files/compile.js';
import { catalogues } from './build/vite/catalogue-modules.js';
import { constants } from './build/vite/constants.js';
import { guardedScript } from './build/vite/guarded-script.js';
import { numberedMessages } from './build/vite/english-messages.js';
import { leanTemplates } from './build/vite/lean-templates.js';
import { version } from './build/version.js';

const languages = await languageTable();

export default defineConfig({
  publicDir: false,
  define: {
    ...constants,
    __KAP_LANGUAGES__: JSON.stringify(languages),
  },
  plugins: [numberedMessages(), catalogues(), leanTemplates(), guardedScript(version)],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      // Vite's default, for browsers that this target leaves out.
      safari10: false,
      compress: { passes: 4, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      // Right in a page of any encoding.
      format: { comments: false, ascii_only: true },
    },
    lib: { entry: 'src/entries/kap.ts', formats: ['iife'], name: 'kap', fileName: () => 'kap.js' },
  },
});
