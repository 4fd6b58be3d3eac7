import { cpSync, existsSync, mkdirSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import { languageTags, ledgerPath, xliffPath } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { addBanner } from '../vite/banner.js';
import { bundleScript } from '../vite/bundle.js';
import { constants } from '../vite/constants.js';
import { englishMessages } from '../vite/english-messages.js';
import { translatorsMessages } from '../vite/translators-messages.js';
import { writeThirdParty } from './third-party/index.js';

const FOLDER = 'dist/demo';

/**
 * How the translators' page is made.
 * @param drafts the languages at hand, and whether each has a ledger
 */
export const workbench = (drafts: Record<string, boolean>): InlineConfig => ({
  configFile: false,
  publicDir: false,
  define: constants,
  plugins: [englishMessages(), translatorsMessages(sourceMessages(), drafts)],
  build: {
    target: 'es2022',
    outDir: FOLDER,
    emptyOutDir: false,
    lib: {
      entry: 'workbench/index.ts',
      formats: ['iife'],
      name: 'kapTranslate',
      fileName: () => 'translate.js',
    },
  },
});

/** Writes `dist/demo`: its pages as they are, the workbench, and the drafts that it can open. */
export async function writeDemo(): Promise<void> {
  cpSync('demo', FOLDER, { recursive: true });
  cpSync('workbench/page', FOLDER, { recursive: true });
  for (const script of ['clinic.js', 'languages.js']) addBanner(`${FOLDER}/${script}`);
  mkdirSync(`${FOLDER}/locales`, { recursive: true });
  const drafts: Record<string, boolean> = {};
  for (const tag of languageTags()) {
    drafts[tag] = existsSync(ledgerPath(tag));
    cpSync(xliffPath(tag), `${FOLDER}/locales/${tag}.xlf`);
    if (drafts[tag]) cpSync(ledgerPath(tag), `${FOLDER}/locales/${tag}.json`);
  }
  writeThirdParty({ folder: FOLDER, bundled: await bundleScript(workbench(drafts)) });
}
