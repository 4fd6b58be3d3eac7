// Each folder that is handed on lists its parts for programs (CycloneDX).
import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { bundledIn, handouts } from './support/handouts.js';

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; version: string } };
  components: { type: string; name: string; version: string; hashes?: unknown[]; purl?: string }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const SCHEMAS = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const schema = (name: string): object =>
  read(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`)) as object;
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const name of ['spdx', 'jsf-0.82']) {
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const isValid = ajv.compile(schema('bom-1.6'));

/** What npm installs for the package: Lit, and all that it needs. */
const INSTALLED = [
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  '@types/trusted-types',
  'lit',
  'lit-element',
  'lit-html',
];

const { version } = read('package.json') as { version: string };

for (const handout of handouts) {
  const path = `${handout.folder}/sbom.cdx.json`;
  const sbom = read(path) as Sbom;

  test(`${path} lists what is in the folder or installed for it, and nothing else`, async () => {
    const listed = sbom.components.map(({ name, version }) => `${name} ${version}`);
    if (handout.folder === 'dist/npm') {
      assert.deepEqual(sbom.components.map(({ name }) => name).sort(), INSTALLED);
    } else {
      assert.deepEqual(listed.sort(), [...(await bundledIn(handout)), ...handout.data].sort());
    }
    for (const { type, name, hashes, purl } of sbom.components) {
      assert.ok(type === 'data' || (hashes?.length === 1 && purl), name);
    }
  });

  test(`${path} is as its schema says, and the same whenever it is built`, () => {
    assert.ok(isValid(sbom), ajv.errorsText(isValid.errors));
    assert.deepEqual(
      [sbom.metadata.component.name, sbom.metadata.component.version],
      ['kap-elements', version],
    );
    assert.equal(sbom.serialNumber, undefined);
    assert.equal(sbom.metadata.timestamp, undefined);
  });
}
