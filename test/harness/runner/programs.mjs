// The programs, beside browsers, that some tests need: PHP for WordPress, Java for the HTML checker.
// Used before anything is installed, so it needs nothing but Node.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HEADLESS_SHELL, which } from '../browsers/find.mjs';

/** @typedef {import('../browsers/find.mjs').Part} Part */

/** @type {Record<'php' | 'unzip' | 'phpunit' | 'java', Part>} */
export const PROGRAMS = {
  php: { anyOf: ['php'], apt: ['php-cli'] },
  unzip: { anyOf: ['unzip'], apt: ['unzip'] },
  phpunit: { anyOf: ['phpunit'], apt: ['phpunit'] },
  java: { anyOf: ['java'], apt: ['default-jre-headless', 'default-jre'] },
};

/** What makes tests better or quicker where a system has it, and is missed nowhere. @type {Part[]} */
const EXTRAS = [{ anyOf: ['phpcs'], apt: ['php-codesniffer'] }, HEADLESS_SHELL];

// What PHP itself is asked for when it is there, by the name of the part of PHP.
/** @type {Record<string, Part>} */
const PHP_PARTS = {
  pdo_sqlite: { anyOf: [], apt: ['php-sqlite3'] },
  mbstring: { anyOf: [], apt: ['php-mbstring'] },
  dom: { anyOf: [], apt: ['php-xml'] },
};

/** @returns {Part[]} the parts of PHP that a site needs and that are not here */
function missingPhpParts() {
  const { stdout = '' } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const has = (stdout ?? '').split(/\r?\n/).map((line) => line.trim().toLowerCase());
  return Object.entries(PHP_PARTS).flatMap(([name, part]) => (has.includes(name) ? [] : [part]));
}

/** Whether WordPress can run here, and not only be asked. */
export const canServePhp = () => hasProgram('php') && missingPhpParts().length === 0;

/** Where the sources of WordPress are unpacked. */
export const WORDPRESS_CACHE = fileURLToPath(new URL('../../../.cache/wordpress', import.meta.url));
/** The folder of WordPress in there, as Debian's package has it. */
export const WORDPRESS = join(WORDPRESS_CACHE, 'usr/share/wordpress');

/** @param {keyof PROGRAMS} name */
export const hasProgram = (name) => PROGRAMS[name].anyOf.some(which);

/** Where Prototype is unpacked, a library that npm does not have. */
export const PROTOTYPE_CACHE = fileURLToPath(new URL('../../../.cache/prototype', import.meta.url));
/** The library, as Debian's package has it. */
export const PROTOTYPE = join(PROTOTYPE_CACHE, 'usr/share/javascript/prototype/prototype.js');

export const hasPrototype = () => existsSync(PROTOTYPE);

export const hasWordPress = () => existsSync(join(WORDPRESS, 'wp-includes/kses.php'));

/** @param {Part[]} parts */
const missing = (parts) => parts.filter(({ anyOf }) => !anyOf.some(which));

/** @returns {Part[]} the programs that are not on this system, and parts of them */
export const missingPrograms = () => [...missing(Object.values(PROGRAMS)), ...missingPhpParts()];

/** @returns {Part[]} what is worth installing, and missed by nobody */
export const missingExtras = () => missing(EXTRAS);
