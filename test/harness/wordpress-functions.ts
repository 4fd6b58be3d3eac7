import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { hasProgram, hasWordPress, WORDPRESS } from './runner/programs.mjs';

const SCRIPT = fileURLToPath(new URL('wordpress-functions.php', import.meta.url));

/** Whether this system has what it takes to run WordPress's own functions. */
export const canRunWordPress = (): boolean => hasProgram('php') && hasWordPress();

/**
 * Runs one of WordPress's own functions on texts: `wp_kses_post` is what is done to all that an
 * Author saves, `wpautop` what the classic editor's texts go through when they are shown.
 * @throws with what PHP said where it fails
 */
export function wordpress(name: 'wp_kses_post' | 'wpautop', texts: readonly string[]): string[] {
  const { status, stdout, stderr, error } = spawnSync('php', [SCRIPT, WORDPRESS, name], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw error ?? new Error(`${stdout}\n${stderr}`);
  return JSON.parse(stdout) as string[];
}
