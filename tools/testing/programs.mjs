// The programs, beside browsers, that some tests need: PHP for the real functions of WordPress, Java
// for the HTML checker. Used before anything is installed, so it needs nothing but Node.
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { which } from '../browsers/find.mjs';

/** @typedef {import('../browsers/find.mjs').Part} Part */

/** @type {{ php: Part, java: Part }} */
export const PROGRAMS = {
  php: { anyOf: ['php'], apt: ['php-cli'] },
  java: { anyOf: ['java'], apt: ['default-jre-headless', 'default-jre'] },
};

/** Where the sources of WordPress are unpacked. */
export const WORDPRESS_CACHE = fileURLToPath(new URL('../../.cache/wordpress', import.meta.url));
/** The folder of WordPress in there, as Debian's package has it. */
export const WORDPRESS = join(WORDPRESS_CACHE, 'usr/share/wordpress');

/** @param {keyof PROGRAMS} name */
export const hasProgram = (name) => PROGRAMS[name].anyOf.some(which);

export const hasWordPress = () => existsSync(join(WORDPRESS, 'wp-includes/kses.php'));

/** @returns {Part[]} the programs that are not on this system */
export const missingPrograms = () =>
  Object.values(PROGRAMS).filter(({ anyOf }) => !anyOf.some(which));
