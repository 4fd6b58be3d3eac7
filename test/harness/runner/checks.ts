/** A check that is one command: it passes or fails as a whole. */
export interface Check {
  name: string;
  command: string[];
  /** About how long it takes alone. */
  seconds: number;
  /** Whether it reads what the build wrote, or writes where it writes. */
  needsBuild?: boolean;
}

const script = (name: string, ...args: string[]) => ['npm', 'run', '--silent', name, '--', ...args];

export const BUILD: Check = { name: 'build', command: script('build'), seconds: 25 };

/** What is run every time. */
export const CHECKS: Check[] = [
  { name: 'types', command: ['tsc'], seconds: 12 },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'], seconds: 25 },
  { name: 'imports', command: script('imports'), seconds: 8 },
  {
    name: 'format',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
    seconds: 15,
  },
  { name: 'docs', command: script('docs', '--check'), seconds: 5, needsBuild: true },
  { name: 'locales', command: script('locales', 'check'), seconds: 5 },
  { name: 'size', command: script('size'), seconds: 5, needsBuild: true },
  { name: 'readability', command: script('readability'), seconds: 5, needsBuild: true },
  { name: 'sanitizers', command: script('sanitizers'), seconds: 10, needsBuild: true },
];

/** What is run when everything is: only a new regular expression can fail it. */
export const PATTERNS: Check = { name: 'patterns', command: script('patterns'), seconds: 25 };

/** What is run when everything is: it installs three site generators. */
export const FRAMEWORKS: Check = {
  name: 'frameworks',
  command: script('frameworks', '--built'),
  seconds: 150,
  needsBuild: true,
};
