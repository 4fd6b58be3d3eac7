import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { InlineConfig } from 'vite';

const FOLDER = 'demo';

/** What a page needs that works without a network; the page by the start of its file's name. */
const NEEDED = {
  translate: /^demo\/(translate(?!-worker)[-.]|locales\/)/,
  languages: /^(demo\/(languages\.|language-list\.js$|clinic\.css$)|kap\.js$|locales\/)/,
};

/** The files of each such page: their paths beside it, and what they must hash to. */
export type KeptFiles = Record<keyof typeof NEEDED, Record<string, string>>;

const hash = (path: string): string =>
  `sha256-${createHash('sha256')
    .update(readFileSync(join('dist', path)))
    .digest('base64')}`;

/** The page comes first: where a host has changed it, nothing else is asked for. */
const rank = (path: string): number => Number(path.includes('locales/'));

/**
 * Lists what the pages need, as it stands in `dist`.
 * @throws where it is not there
 */
export function keptFiles(): KeptFiles {
  const paths = (readdirSync('dist', { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join('dist', path)).isFile())
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  const those = (needed: RegExp): Record<string, string> =>
    Object.fromEntries(
      paths
        .filter((path) => needed.test(path))
        .map((path) => [posix.relative(FOLDER, path), hash(path)]),
    );
  return { translate: those(NEEDED.translate), languages: those(NEEDED.languages) };
}

/** How the service worker of these pages is made. */
export const worker = (files: KeptFiles): InlineConfig => ({
  configFile: false,
  publicDir: false,
  define: {
    __KAP_FILES__: JSON.stringify(files),
    // Without this, Workbox writes to the console.
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    target: 'es2022',
    outDir: `dist/${FOLDER}`,
    emptyOutDir: false,
    lib: {
      entry: 'workbench/worker.ts',
      formats: ['iife'],
      name: 'kapWorker',
      fileName: () => 'translate-worker.js',
    },
  },
});
