import { fileURLToPath } from 'node:url';

/** A WordPress to test in, named after the Debian release that has it. */
export interface Suite {
  name: string;
  /** Packages beside those that every one needs: its default theme, and what it has left out. */
  packages: string[];
  /** The step of the tests that runs in it, as `--only` names it. */
  step: 'wordpress' | 'wordpress-older' | 'wordpress-next';
}

export const SUITES: Suite[] = [
  { name: 'bookworm', packages: ['wordpress-theme-twentytwentythree'], step: 'wordpress-older' },
  { name: 'trixie', packages: ['wordpress-theme-twentytwentyfive'], step: 'wordpress' },
  {
    name: 'sid',
    packages: ['wordpress-theme-twentytwentyfive', 'libphp-phpmailer', 'libjs-jquery-ui'],
    step: 'wordpress-next',
  },
];

/** Where the versions of WordPress are kept, and the sites of a run. */
export const CACHE = fileURLToPath(new URL('../../../.cache/wordpress-sites', import.meta.url));

/** @throws if there is no such suite */
export function suiteNamed(name: string): Suite {
  const suite = SUITES.find((one) => one.name === name);
  if (!suite)
    throw new Error(`No suite ${name}. There are: ${SUITES.map((s) => s.name).join(', ')}`);
  return suite;
}
