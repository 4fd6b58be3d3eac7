import { defineConfig } from 'vite';
import { languageTable } from './tools/l10n/compile.js';
import { catalogues } from './tools/vite/catalogues.js';
import { guardedScript } from './tools/vite/guard.js';
import { leanLit } from './tools/vite/lit.js';
import { numberedMessages } from './tools/vite/messages.js';
import { leanTemplates } from './tools/vite/templates.js';
import { version } from './tools/version.js';

const languages = await languageTable(version);

export default defineConfig({
  publicDir: false,
  define: {
    __KAP_VERSION__: JSON.stringify(version),
    __KAP_LANGUAGES__: JSON.stringify(languages),
  },
  plugins: [
    numberedMessages(),
    catalogues(version),
    leanLit(),
    leanTemplates(),
    guardedScript(version),
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      format: { comments: false },
    },
    lib: { entry: 'src/embed/script.ts', formats: ['iife'], name: 'kap', fileName: () => 'kap.js' },
  },
});
