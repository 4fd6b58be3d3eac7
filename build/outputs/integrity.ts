import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages do not load: the demonstration, and what other programs take as a whole. */
const NOT_LOADED = /^(demo|npm|wordpress)\//;

/** Writes `dist/integrity.json`: what each file must hash to (W3C Subresource Integrity). */
export function writeIntegrity(version: string): void {
  const paths = (readdirSync('dist', { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !NOT_LOADED.test(path) && statSync(join('dist', path)).isFile())
    .sort();
  const hash = (path: string): string =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join('dist', path)))
      .digest('base64')}`;
  const files = Object.fromEntries(paths.map((path) => [path, hash(path)]));
  writeFileSync('dist/integrity.json', `${JSON.stringify({ version, files }, null, 2)}\n`);
}
