// Fetches a WordPress out of Debian's packages, which are unpacked and not installed: so the release
// of the system does not matter, and nothing but Debian's mirror is asked.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { addDatabase } from './database.js';
import { run } from './run.js';
import { CACHE, type Suite } from './suites.js';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

// WordPress itself, the languages it ships with, and what Debian keeps in packages of their own.
const PACKAGES = [
  'wordpress',
  'wordpress-l10n',
  'php-getid3',
  'libjs-underscore',
  'libjs-lodash',
  'libjs-cropper',
];

/** The mirrors that this system's own apt uses, as for `/debian` or `/debian-security`. */
function mirror(name: string): string {
  const lines = run('apt-get', ['indextargets', '--format', '$(REPO_URI)']).split('\n');
  const found = lines.find((line) => line.endsWith(`/${name}/`));
  if (!found) throw new Error(`apt knows no mirror of ${name}`);
  return found;
}

/** Options for an apt that knows of one release only and leaves the system's own lists alone. */
function aptOptions({ name }: Suite, folder: string): string[] {
  for (const path of ['lists/partial', 'apt/archives/partial']) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  const from = (uri: string, release: string) =>
    `deb [signed-by=${KEYRING}] ${uri} ${release} main`;
  const sources = [from(mirror('debian'), name)];
  if (name !== 'sid') sources.push(from(mirror('debian-security'), `${name}-security`));
  const list = join(folder, 'sources.list');
  writeFileSync(list, `${sources.join('\n')}\n`);
  return [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    'Dir::State::status=/dev/null',
    `Dir::Cache=${join(folder, 'apt')}`,
    'APT::Sandbox::User=root',
    'Acquire::Retries=3',
  ].flatMap((option) => ['-o', option]);
}

/** Downloads the packages of a suite and unpacks them all into one folder. */
function unpack(suite: Suite, folder: string): string {
  const options = ['-qq', ...aptOptions(suite, folder)];
  const debs = join(folder, 'debs');
  const root = join(folder, 'root');
  mkdirSync(debs);
  mkdirSync(root);
  run('apt-get', [...options, 'update']);
  run('apt-get', [...options, 'download', ...PACKAGES, ...suite.packages], { cwd: debs });
  for (const name of readdirSync(debs)) run('dpkg-deb', ['-x', join(debs, name), root]);
  return root;
}

/** The files of a WordPress with their links followed, as they lie on a clinic's server. */
function copyFiles(root: string, tree: string): void {
  const copy = (from: string, to: string) =>
    cpSync(from, to, {
      recursive: true,
      dereference: true,
      // Debian links to the settings of a site that is not here.
      filter: (path) => existsSync(path) && !/\/(\.htaccess|wp-config\.php)$/.test(path),
    });
  copy(join(root, 'usr/share/wordpress'), tree);
  copy(join(root, 'var/lib/wordpress/wp-content'), join(tree, 'wp-content'));
}

/**
 * The folder of a suite's WordPress, fetched unless it is here already. It has no site yet.
 * @throws with what a program said if it cannot be had
 */
export function fetchWordPress(suite: Suite): string {
  const kept = join(CACHE, suite.name);
  if (existsSync(kept)) return kept;
  const folder = join(CACHE, `${suite.name}.part`);
  const tree = join(folder, 'tree');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFiles(unpack(suite, folder), tree);
  addDatabase(tree);
  // Only what is whole gets the name.
  renameSync(tree, kept);
  rmSync(folder, { recursive: true });
  return kept;
}

/** The version of a WordPress, such as `6.8.1`. */
export function versionOf(folder: string): string {
  const text = readFileSync(join(folder, 'wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(text)?.[1] ?? '';
}
