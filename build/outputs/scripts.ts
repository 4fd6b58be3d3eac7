import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { explainerHtml } from '../../src/static-html/index.js';
import { constants } from '../vite/constants.js';
import { englishPlaceholders } from '../vite/english-messages.js';
import type { Texts } from './texts.js';

/** What stands in `dist/` beside `kap.js`, and nobody's page needs before it asks for it. */
const SCRIPTS = [
  ['kap-catalogues.js', 'src/entries/kap-catalogues.ts', 'es'],
  ['kap-debug.js', 'src/entries/kap-debug.ts', 'es'],
  ['frame.js', 'src/entries/frame.ts', 'iife'],
  ['frame-parent.js', 'src/entries/frame-parent.ts', 'iife'],
] as const;

/** Writes the scripts of the page's own catalogues, of the diagnostics and of the frame edition. */
export async function buildScripts(): Promise<void> {
  for (const [fileName, entry, format] of SCRIPTS) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define: constants,
      plugins: [englishPlaceholders()],
      build: {
        target: 'es2022',
        emptyOutDir: false,
        lib: { entry, formats: [format], name: 'kap', fileName: () => fileName },
      },
    });
  }
}

/** Writes `dist/frame.html`, which says in plain HTML what it says without its scripts. */
export function writeFrame(english: Texts): void {
  const page = readFileSync('src/embed/frame/frame.html', 'utf8');
  const edition = explainerHtml(english.t, 'article', undefined, false);
  // Links lead out of the frame, but for those to the help lines.
  const text = edition.replace('href="#kap-safety"', '$& target="_self"');
  writeFileSync('dist/frame.html', page.replace('<!-- static edition -->', text));
  cpSync('src/embed/frame/frame.css', 'dist/frame.css');
}
