import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const LIMIT = 40 * 60_000;

export interface Outcome {
  passed: boolean;
  /** What it printed. */
  output: string;
  /** What it and all that it started took of the processors; zero where the system does not say. */
  processorSeconds: number;
}

const STATISTICS = '/proc/self/stat';
const TICKS = 100;

/** What all programs that have ended took of the processors, since this one began (see proc(5)). */
function childSeconds(): number {
  if (!existsSync(STATISTICS)) return 0;
  const [, fields = ''] = readFileSync(STATISTICS, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(13, 15);
  return (Number(user) + Number(system)) / TICKS;
}

let counted = 0;

/** What has been added since this was last asked, as it is each time that a program ends. */
function newSeconds(): number {
  const before = counted;
  counted = childSeconds();
  return counted - before;
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
    let processorSeconds = 0;
    child.on('exit', () => {
      processorSeconds = newSeconds();
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ passed: false, output: String(error), processorSeconds }));
    child.on('close', (code) =>
      done({ passed: code === 0, output: output.trim(), processorSeconds }),
    );
  });
}
