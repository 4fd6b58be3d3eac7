import type { ThirdParty } from '../../vite/bundle.js';
import { writeNotices } from './notices.js';
import { writeSbom } from './sbom.js';

/** A folder that is handed on by itself, and what it holds of others. */
interface Handout {
  folder: string;
  /** Its licence by SPDX, where it is not only MIT. */
  license?: string;
  /** Packages whose code is in its scripts. */
  bundled: readonly ThirdParty[];
  /** Packages that it has npm install. */
  installed?: readonly ThirdParty[];
  data?: readonly ThirdParty[];
}

const byName = (one: ThirdParty, other: ThirdParty): number => (one.name < other.name ? -1 : 1);

/** Writes the notices that must go with a folder, and its list of parts for programs. */
export function writeThirdParty({
  folder,
  license = 'MIT',
  bundled,
  installed = [],
  data = [],
}: Handout): void {
  const once = new Map(bundled.map((one) => [`${one.name} ${one.version}`, one]));
  const packages = [...once.values()].sort(byName);
  writeNotices(folder, license, [...packages, ...data]);
  writeSbom(folder, license, [...packages, ...installed], data);
}
