import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const LIMIT = 40 * 60_000;

export interface Outcome {
  passed: boolean;
  /** What it printed. */
  output: string;
}

/**
 * Runs a command, also one of node_modules/.bin, in the current folder; after 40 minutes it is
 * ended. Never rejects: what cannot be run has failed.
 */
export function runCommand(
  [command = '', ...args]: string[],
  { env = {} }: { env?: Record<string, string> } = {},
): Promise<Outcome> {
  const path = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: LIMIT,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ passed: false, output: String(error) }));
    child.on('close', (code) => done({ passed: code === 0, output: output.trim() }));
  });
}
