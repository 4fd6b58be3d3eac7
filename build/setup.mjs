// Runs before `npm start` and `npm test`, also on a fresh clone where nothing is installed yet:
// checks Node, installs the packages, and with --tests looks for the engines and programs that the
// tests need.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENGINE_IDS, TITLES, findEngine, isAvailable } from '../test/harness/browsers/find.mjs';
import {
  hasPrototype,
  hasWordPress,
  missingExtras,
  missingPrograms,
  PROTOTYPE_CACHE,
  WORDPRESS_CACHE,
} from '../test/harness/runner/programs.mjs';

const APT_LISTS = '/var/lib/apt/lists';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it ended well
 */
function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: 'ignore', ...options }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** @param {string} path of a lock file */
const lockedPackages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

// npm keeps a copy of the lock of what it installed: only the packages for other systems may be
// missing from it.
function packagesAreCurrent() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  const names = Object.keys(wanted).filter((name) => name !== '');
  return (
    Object.keys(installed).every((name) => name in wanted) &&
    names.every((name) =>
      installed[name]
        ? installed[name].version === wanted[name].version &&
          installed[name].integrity === wanted[name].integrity
        : wanted[name].optional,
    )
  );
}

/** Installs the packages. Ends the program where that fails. */
async function installPackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing the packages (npm ci) ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const done = await new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
  if (done) return;
  console.error('npm ci failed; what it said is above.');
  process.exit(1);
}

/** @returns {string[] | undefined} how to call apt-get with the rights to install, if at all */
function aptGet() {
  if (!run('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (!run('sudo', ['-n', 'true'])) return undefined;
  return ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
}

/**
 * @param {string[]} apt
 * @param {import('../test/harness/browsers/find.mjs').Part[]} parts
 * @param {boolean} update whether to fetch the lists of packages first
 */
function installWithApt([command = '', ...apt], parts, update) {
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];
  // What is being set up goes to the screen only if it fails: dpkg cannot be told to be quiet.
  const call = (/** @type {string[]} */ ...args) => {
    const { status, stderr } = spawnSync(command, [...apt, ...quiet, ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) console.error(stderr);
  };
  if (update) call('update');
  const names = parts.map(({ apt: names }) =>
    names.find((name) => run('apt-cache', ['show', name])),
  );
  const packages = [...new Set(names.filter((name) => name !== undefined))];
  if (packages.length === 0) return;
  console.log(`Installing for the tests: ${packages.join(' ')} ...`);
  call('install', '-y', '--no-install-recommends', ...packages);
}

const missingParts = () => [
  ...ENGINE_IDS.filter(isAvailable).flatMap((id) => findEngine(id).missing),
  ...missingPrograms(),
];

/**
 * Unpacks a package of Debian's without installing it: the tests need only some of its files.
 * @param {string} name
 * @param {string} cwd where to
 */
function unpack(name, cwd) {
  mkdirSync(cwd, { recursive: true });
  const download = () => run('apt-get', ['download', '-qq', name], { cwd });
  if (!download()) {
    // A fresh system knows of no packages yet.
    const [command = '', ...apt] = aptGet() ?? [];
    if (!command || !run(command, [...apt, '-qq', 'update']) || !download()) return;
  }
  const file = readdirSync(cwd).find((file) => file.startsWith(`${name}_`));
  if (file) run('dpkg-deb', ['-x', file, '.'], { cwd });
}

// Whether apt knows any packages to install: images of systems are often without these lists.
const knowsPackages = () =>
  existsSync(APT_LISTS) && readdirSync(APT_LISTS).some((name) => name.includes('_Packages'));

function installForTests() {
  const parts = missingParts();
  const all = [...parts, ...missingExtras()];
  const apt = all.length > 0 ? aptGet() : undefined;
  // What nobody misses is not worth asking the mirrors for each time.
  if (apt) installWithApt(apt, all, parts.length > 0 || !knowsPackages());
  if (!hasWordPress()) unpack('wordpress', WORDPRESS_CACHE);
  if (!hasPrototype()) unpack('libjs-prototype', PROTOTYPE_CACHE);
}

function reportForTests() {
  for (const id of ENGINE_IDS) {
    const { missing } = findEngine(id);
    if (!isAvailable(id)) console.log(`${TITLES[id]}: not available on this system.`);
    else if (missing.length > 0) {
      const names = missing.map(({ apt }) => apt.join(' or '));
      console.log(
        `${TITLES[id]} is not on this system: to test in it, install ${names.join(', ')}.`,
      );
    }
  }
  for (const { apt } of missingPrograms()) {
    console.log(`Some tests need a program that is not here: install ${apt.join(' or ')}.`);
  }
  if (!hasWordPress()) {
    console.log('Some tests need the sources of WordPress, which only apt-get can fetch.');
  }
  if (!hasPrototype()) console.log('Some tests need Prototype, which only apt-get can fetch.');
}

checkNode();
const forTests = process.argv.includes('--tests');
const installed = installPackages();
// npm works meanwhile. Where it fails, it ends the program only after this, which nothing may cut off.
if (forTests) installForTests();
await installed;
if (forTests) reportForTests();
