import { existsSync } from 'node:fs';

/**
 * The path of a file or folder that the build writes.
 * @param path below `dist`
 * @throws with what to do where it is not there
 */
export function built(path: string): string {
  const file = `dist/${path}`;
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build makes it`);
  return file;
}
