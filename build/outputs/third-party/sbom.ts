import { ComponentType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import { Bom, Component, LicenseExpression, Metadata } from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { writeFileSync } from 'node:fs';
import type { ThirdParty } from '../../vite/bundle.js';
import { version } from '../../version.js';
import { type Locked, locked } from './lock.js';

const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));

function component(
  name: string,
  version: string,
  license: string | undefined,
  type = ComponentType.Library,
): Component {
  const made = new Component(type, name, { bomRef: `${name}@${version}`, version });
  if (license) made.licenses.add(new LicenseExpression(license));
  return made;
}

function npmComponent({ name, version, license, integrity }: Locked): Component {
  const made = component(name, version, license);
  // The `@` of a scope is escaped in a package's address (package-url).
  made.purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const hash = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
  if (hash) made.hashes.set(HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex'));
  return made;
}

/** Packages as components that know which of them need which. */
function npmComponents(packages: readonly Locked[]): Component[] {
  const made = new Map(packages.map((one) => [one.name, npmComponent(one)]));
  for (const { name, dependencies = {} } of packages) {
    for (const other of Object.keys(dependencies)) {
      const needed = made.get(other);
      if (needed) made.get(name)!.dependencies.add(needed.bomRef);
    }
  }
  return [...made.values()];
}

/**
 * Writes what a folder consists of beside our own work, as CycloneDX: with no date and no serial
 * number, so that the same build gives the same bytes.
 */
export function writeSbom(
  folder: string,
  license: string,
  packages: readonly ThirdParty[],
  data: readonly ThirdParty[],
): void {
  const ours = component('kap-elements', version, license);
  const bom = new Bom({ metadata: new Metadata({ component: ours }) });
  const parts = [
    ...npmComponents(packages.map(({ name, version }) => locked(name, version))),
    ...data.map((one) => component(one.name, one.version, one.identifier, ComponentType.Data)),
  ];
  for (const part of parts) {
    bom.components.add(part);
    ours.dependencies.add(part.bomRef);
  }
  const json = serializer.serialize(bom, { sortLists: true, space: 2 });
  writeFileSync(`${folder}/sbom.cdx.json`, `${json}\n`);
}
