import { Ajv } from 'ajv';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readManifest } from '../manifest.js';

const SCHEMA = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');

/**
 * Writes what editors read to know the elements: `custom-elements.json`, data for VS Code, and
 * web-types for JetBrains' programs.
 * @throws where the manifest is not what its schema says
 */
export async function writeManifests(): Promise<void> {
  const manifest = await readManifest();
  for (const module of manifest.modules) {
    module.path = module.path.replace(/^src\/(.*)\.ts$/, '$1.js');
  }
  const ajv = new Ajv({ strict: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  if (!isValid(manifest)) {
    throw new Error(`custom-elements.json: ${ajv.errorsText(isValid.errors)}`);
  }
  writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const options = { outdir: 'dist', hideLogs: true, descriptionSrc: 'summary' };
  generateVsCodeCustomElementData(manifest as never, { ...options, cssFileName: null });
  generateJetBrainsWebTypes(manifest as never, { ...options, packageJson: false });
}
