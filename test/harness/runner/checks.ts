/** A check that is one command: it passes or fails as a whole. */
export interface Check {
  name: string;
  command: string[];
  /** Whether it reads what the build wrote. */
  needsBuild?: boolean;
}

const script = (name: string, ...args: string[]) => ['npm', 'run', '--silent', name, '--', ...args];

/** What can be told from the sources alone. */
export const SOURCE_CHECKS: Check[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
];

export const BUILD: Check = { name: 'build', command: script('build') };

/** What is run after the build. */
export const PRODUCT_CHECKS: Check[] = [
  { name: 'docs', command: script('docs', '--check') },
  { name: 'locales', command: script('locales', 'check') },
  { name: 'size', command: script('size'), needsBuild: true },
  { name: 'readability', command: script('readability') },
  { name: 'sanitizers', command: script('sanitizers') },
];

/** What is run when everything is: it installs three site generators. */
export const FRAMEWORKS: Check = {
  name: 'frameworks',
  command: script('frameworks', '--built'),
  needsBuild: true,
};
