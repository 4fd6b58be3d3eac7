import { rmSync } from 'node:fs';
import { writeCatalogues } from './outputs/locales.js';
import { writeContent } from './outputs/content.js';
import { writeDemo } from './outputs/demo.js';
import { writeIntegrity } from './outputs/integrity.js';
import { writeManifests } from './outputs/manifests.js';
import { buildScripts, writeFrame } from './outputs/scripts.js';
import { writeStatic } from './outputs/static.js';
import { writeThirdParty } from './outputs/third-party/index.js';
import { allTexts } from './outputs/texts.js';
import { writeWordPress } from './outputs/wordpress/plugin.js';
import { buildPackage } from './outputs/package.js';
import { outdatedRegions } from './outdated-regions.js';
import { version } from './version.js';

rmSync('dist', { recursive: true, force: true });
try {
  await writeCatalogues();
  const languages = await allTexts();
  writeStatic(languages);
  writeContent(languages, version);
  const scripts = await buildScripts();
  writeFrame(languages[0]!);
  writeIntegrity(version);
  writeThirdParty({ folder: 'dist', bundled: [...scripts.values()].flat() });
  writeManifests();
  await buildPackage();
  await writeWordPress(version, scripts);
  await writeDemo();
  // No error: what was right when it was committed can be built for ever.
  for (const sentence of outdatedRegions(new Date())) console.warn(sentence);
} catch (error) {
  // Half a build must not be taken for one.
  rmSync('dist', { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
