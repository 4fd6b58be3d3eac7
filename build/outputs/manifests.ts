import { Ajv } from 'ajv';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readManifest } from '../manifest.js';

const SCHEMA = createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json');

/**
 * Writes what editors read to know the elements: `custom-elements.json`, data for VS Code, and
 * web-types for JetBrains' programs.
 * @throws where the manifest is not what its schema says
 */
export function writeManifests(): void {
  const manifest = readManifest();
  const ajv = new Ajv({ strict: false });
  const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  if (!isValid(manifest)) {
    throw new Error(`custom-elements.json: ${ajv.errorsText(isValid.errors)}`);
  }
  const options = { hideLogs: true, descriptionSrc: 'summary' };
  const files = {
    'custom-elements.json': JSON.stringify(manifest),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest as never, options),
    'web-types.json': getWebTypesData(manifest as never, options),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(`dist/${name}`, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  }
}
