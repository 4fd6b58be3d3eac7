import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../version.js';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The first line of a script: what it is, and where the licences of all that is in it stand. */
export const banner = (license = 'MIT'): string =>
  `/*! kap-elements ${version} | ${license} | see ${NOTICES} */`;

/** Puts the banner into a script that ships as it was written. */
export function addBanner(path: string, license?: string): void {
  writeFileSync(path, `${banner(license)}\n${readFileSync(path, 'utf8')}`);
}
