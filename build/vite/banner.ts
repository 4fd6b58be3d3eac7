import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../version.js';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Lit's own notice, for a script that is handed on alone. */
const LIT = 'Lit: Copyright 2017 Google LLC, BSD-3-Clause | ';

/**
 * The first line of a script: what it is, whose it is, and where the licences of all that is in it
 * stand.
 */
export const banner = (license = 'MIT', { hasLit = false } = {}): string =>
  `/*! kap-elements ${version} | ${license} | ${hasLit ? LIT : ''}see ${NOTICES} */`;

/** Puts the banner into a script that ships as it was written. */
export function addBanner(path: string, license?: string): void {
  writeFileSync(path, `${banner(license)}\n${readFileSync(path, 'utf8')}`);
}
