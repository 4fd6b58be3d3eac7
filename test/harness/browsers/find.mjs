// Where this system keeps the three browser engines. Used before anything is installed, so it needs
// nothing but Node.
// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineId */
/** @typedef {{ anyOf: string[], apt: string[] }} Part a program under any of these names, and the Debian or Ubuntu packages to try */

/** @type {EngineId[]} */
export const ENGINE_IDS = ['chromium', 'firefox', 'webkit'];

/** @type {Record<EngineId, string>} */
export const TITLES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const onMac = process.platform === 'darwin';

/**
 * What an engine is made of, as of now: a part that was installed a moment ago counts.
 * @type {Record<EngineId, () => Part[]>}
 */
const PARTS = {
  chromium: () => [
    {
      anyOf: onMac
        ? [
            '/Applications/Chromium.app/Contents/MacOS/Chromium',
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          ]
        : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      apt: ['chromium', 'chromium-browser'],
    },
  ],
  firefox: () => [
    {
      anyOf: onMac
        ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
        : ['firefox-esr', 'firefox'],
      apt: ['firefox-esr', 'firefox'],
    },
  ],
  webkit: () => [
    { anyOf: ['WebKitWebDriver'], apt: ['webkit2gtk-driver'] },
    { anyOf: miniBrowsers(), apt: ['webkit2gtk-driver'] },
    { anyOf: ['Xvfb'], apt: ['xvfb'] },
    { anyOf: ['xsettingsd'], apt: ['xsettingsd'] },
  ],
};

/**
 * Chromium without windows, which takes half the time. It keeps no page of the history alive.
 * @type {Part}
 */
export const HEADLESS_SHELL = {
  anyOf: ['chromium-headless-shell'],
  apt: ['chromium-headless-shell'],
};

/** The entries of a folder, none if it cannot be read.
 * @param {string} folder
 */
function entries(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

// The window that WebKitWebDriver opens; distributions keep it in different folders.
function miniBrowsers() {
  const multiarch = entries('/usr/lib').filter((path) => path.endsWith('-linux-gnu'));
  return ['/usr/lib', '/usr/lib64', '/usr/libexec', ...multiarch]
    .flatMap(entries)
    .filter((path) => /\/webkit2?gtk-[^/]*$/.test(path))
    .map((path) => join(path, 'MiniBrowser'));
}

/** @param {string} name a program's name, or its full path */
export function which(name) {
  if (name.includes('/')) return existsSync(name) ? name : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * Looks for one engine.
 * @param {EngineId} id
 * @returns {{ path: string, paths: string[], missing: Part[] }} the program to start, all programs that
 * are there, and what is not there; the engine can be used when nothing is missing
 */
export function findEngine(id) {
  const parts = PARTS[id]();
  const found = parts.map((part) => part.anyOf.map(which).find(Boolean));
  const paths = found.map((path) => path ?? '');
  return { path: paths[0] ?? '', paths, missing: parts.filter((_, index) => !found[index]) };
}

/**
 * Whether this system can have the engine at all: WebKitGTK exists on Linux only.
 * @param {EngineId} id
 */
export function isAvailable(id) {
  return id !== 'webkit' || process.platform === 'linux';
}
