import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeCatalogues } from './editions/catalogues.js';
import { writeContent } from './editions/content.js';
import { writeDemo } from './editions/demo.js';
import { languageListModule } from './editions/language-list.js';
import { writeIntegrity } from './editions/integrity.js';
import { writeManifests } from './editions/manifests.js';
import { buildScripts, writeFrame } from './editions/scripts.js';
import { writeStatic } from './editions/static.js';
import { allTexts } from './editions/texts.js';
import { writeWordPress } from './editions/wordpress.js';
import { buildPackage } from './package.js';
import { version } from './version.js';

rmSync('dist', { recursive: true, force: true });
try {
  await writeCatalogues(version);
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
