import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import { explainerHtml } from '../../src/static-html/index.js';
import { bundleScript, type ThirdParty } from '../vite/bundle.js';
import { constants } from '../vite/constants.js';
import { englishPlaceholders } from '../vite/english-messages.js';
import type { Texts } from './texts.js';

/** What stands in `dist/` beside `kap.js`, and nobody's page needs before it asks for it. */
const OTHERS = [
  ['kap-catalogues.js', 'src/entries/kap-catalogues.ts', 'es'],
  ['kap-debug.js', 'src/entries/kap-debug.ts', 'es'],
  ['frame.js', 'src/entries/frame.ts', 'iife'],
  ['frame-parent.js', 'src/entries/frame-parent.ts', 'iife'],
] as const;

/** How each script in `dist/` is made, by its name. */
export const scripts: Readonly<Record<string, InlineConfig>> = {
  'kap.js': { configFile: 'vite.config.ts' },
  ...Object.fromEntries(
    OTHERS.map(([fileName, entry, format]): [string, InlineConfig] => [
      fileName,
      {
        configFile: false,
        publicDir: false,
        define: constants,
        plugins: [englishPlaceholders()],
        build: {
          target: 'es2022',
          emptyOutDir: false,
          lib: { entry, formats: [format], name: 'kap', fileName: () => fileName },
        },
      },
    ]),
  ),
};

/**
 * Writes `kap.js` and the scripts of the page's own catalogues, of the diagnostics and of the frame
 * edition.
 * @returns the packages of others that are in each
 */
export async function buildScripts(): Promise<Map<string, ThirdParty[]>> {
  const bundled = new Map<string, ThirdParty[]>();
  for (const [name, config] of Object.entries(scripts)) {
    bundled.set(name, await bundleScript(config));
  }
  return bundled;
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
