import { spawnSync } from 'node:child_process';

/**
 * Runs a program and gives what it prints.
 * @throws with what it said where it fails
 */
export function run(
  command: string,
  args: string[],
  { cwd, input }: { cwd?: string; input?: string } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...(cwd !== undefined && { cwd }),
    ...(input !== undefined && { input }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  throw error ?? new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`.trim());
}
