import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { build } from 'vite';
import { languageTags, ledgerPath, xliffPath } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { constants } from '../vite/constants.js';
import { englishMessages } from '../vite/english-messages.js';
import { translatorsMessages } from '../vite/translators-messages.js';

/** Writes `dist/demo`: its pages as they are, the workbench, and the drafts that it can open. */
export async function writeDemo(): Promise<void> {
  cpSync('demo', 'dist/demo', { recursive: true });
  cpSync('workbench/page', 'dist/demo', { recursive: true });
  mkdirSync('dist/demo/locales', { recursive: true });
  const drafts: Record<string, boolean> = {};
  for (const tag of languageTags()) {
    drafts[tag] = existsSync(ledgerPath(tag));
    cpSync(xliffPath(tag), `dist/demo/locales/${tag}.xlf`);
    if (drafts[tag]) cpSync(ledgerPath(tag), `dist/demo/locales/${tag}.json`);
  }
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: constants,
    plugins: [englishMessages(), translatorsMessages(sourceMessages(), drafts)],
    build: {
      target: 'es2022',
      outDir: 'dist/demo',
      emptyOutDir: false,
      lib: {
        entry: 'workbench/index.ts',
        formats: ['iife'],
        name: 'kapTranslate',
        fileName: () => 'translate.js',
      },
    },
  });
}
