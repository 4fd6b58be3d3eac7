import { readFileSync } from 'node:fs';

/** What the lock file says of a package. */
export interface Locked {
  name: string;
  version: string;
  license?: string;
  /** Its hash as SRI has it. */
  integrity?: string;
  dependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Omit<Locked, 'name'>>;
};

const FOLDER = 'node_modules/';
const all = Object.entries(packages)
  .filter(([path]) => path.includes(FOLDER))
  .map(([path, locked]) => ({ ...locked, name: path.split(FOLDER).at(-1)!, path }));

/** @throws where the lock file has no such package */
export function locked(name: string, version?: string): Locked {
  const found = all.find((one) =>
    version ? one.name === name && one.version === version : one.path === FOLDER + name,
  );
  if (!found) throw new Error(`package-lock.json has no ${name} ${version ?? ''}.`);
  return found;
}

/** The packages of these names and all that they need, in the versions that this build has. */
export function withDependencies(names: readonly string[]): Locked[] {
  const wanted = new Set(names);
  // A set grows while it is walked.
  for (const name of wanted) {
    for (const other of Object.keys(locked(name).dependencies ?? {})) wanted.add(other);
  }
  return [...wanted].map((name) => locked(name));
}
