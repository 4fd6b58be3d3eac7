import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeContent } from './editions/content.js';
import { writeDemo } from './editions/demo.js';
import { languageListModule } from './editions/language-list.js';
import { writeIntegrity } from './editions/integrity.js';
import { writeManifests } from './editions/manifests.js';
import { buildScripts, writeFrame } from './editions/scripts.js';
import { writeStatic } from './editions/static.js';
import { allTexts } from './editions/texts.js';
import { writeWordPress } from './editions/wordpress.js';
import { compileCatalogue, edition } from './l10n/compile.js';
import { languageTags } from './l10n/languages.js';
import { buildPackage } from './package.js';
import { moduleOf } from './translation/catalogue.js';
import { version } from './version.js';

/** Writes `dist/locales/<tag>.js`: one catalogue a language, as a module with nothing but data. */
async function writeCatalogues(): Promise<void> {
  mkdirSync('dist/locales', { recursive: true });
  for (const tag of languageTags()) {
    const catalogue = await compileCatalogue(tag, version);
    writeFileSync(`dist/locales/${tag}.js`, moduleOf(catalogue, edition(version)));
  }
}

rmSync('dist', { recursive: true, force: true });
try {
  await writeCatalogues();
  const languages = await allTexts(version);
  writeStatic(languages);
  writeContent(languages, version);
  await build({ logLevel: 'warn' });
  await buildScripts(version);
  writeFrame(languages[0]!);
  writeIntegrity(version);
  await writeManifests();
  await buildPackage();
  writeWordPress(version);
  await writeDemo(version);
  writeFileSync('dist/demo/language-list.js', await languageListModule());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
