import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { InlineConfig } from 'vite';
import {
  languageTags,
  ledgerPath,
  notesPath,
  readText,
  xliffPath,
} from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { reviewNotes } from '../../translation/review-notes.js';
import { addBanner } from '../vite/banner.js';
import { bundleScript } from '../vite/bundle.js';
import { constants } from '../vite/constants.js';
import { englishMessages } from '../vite/english-messages.js';
import { translatorsMessages } from '../vite/translators-messages.js';
import { icon } from './icon.js';
import { languageListModule } from './language-list.js';
import { keptFiles, worker } from './offline.js';
import { writeThirdParty } from './third-party/index.js';

const FOLDER = 'dist/demo';

/** The sizes that browsers ask of an installed page (`translate.webmanifest`). */
const ICONS = [192, 512];

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

/** What the notes on a language say of its messages, for those who review it. */
const notesOf = (markdown: string): string =>
  JSON.stringify(reviewNotes(markdown, new Set(sourceMessages().map(({ id }) => id))));

/**
 * Writes `dist/demo`: its pages as they are, the list of languages, the workbench, the drafts that it
 * can open, and the worker that keeps all this for times without a network.
 */
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
    if (existsSync(notesPath(tag)))
      writeFileSync(`${FOLDER}/locales/${tag}.notes.json`, notesOf(readText(notesPath(tag))));
  }
  for (const size of ICONS) writeFileSync(`${FOLDER}/translate-icon-${size}.png`, icon(size));
  writeFileSync(`${FOLDER}/language-list.js`, await languageListModule());
  const page = await bundleScript(workbench(drafts));
  // Last: it knows what the others hash to.
  const keeper = await bundleScript(worker(keptFiles()));
  writeThirdParty({ folder: FOLDER, bundled: [...page, ...keeper] });
}
