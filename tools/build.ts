import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeContent } from './editions/content.js';
import { writeDemo } from './editions/demo.js';
import { writeIntegrity } from './editions/integrity.js';
import { buildScripts, writeFrame } from './editions/scripts.js';
import { writeStatic } from './editions/static.js';
import { allTexts } from './editions/texts.js';
import { compileCatalogue } from './l10n/compile.js';
import { languageTags } from './l10n/languages.js';
import { buildPackage } from './package.js';
import { numbered } from './vite/messages.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Writes `dist/locales/<tag>.js`: one catalogue a language, as a module with nothing but data. */
function writeCatalogues(): void {
  mkdirSync('dist/locales', { recursive: true });
  for (const tag of languageTags()) {
    const catalogue = compileCatalogue(tag, version);
    const data = JSON.stringify({ ...catalogue, messages: numbered(catalogue.messages) });
    writeFileSync(`dist/locales/${tag}.js`, `export default ${data};\n`);
  }
}

rmSync('dist', { recursive: true, force: true });
try {
  writeCatalogues();
  const languages = allTexts(version);
  writeStatic(languages);
  writeContent(languages, version);
  await build({ logLevel: 'warn' });
  await buildScripts(version);
  writeFrame(languages[0]!);
  writeIntegrity(version);
  await buildPackage();
  await writeDemo(version);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
