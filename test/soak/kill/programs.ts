// Browsers as people have them: a program with a folder of its own, and no one who drives it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { findEngine, HEADLESS_SHELL, which, type EngineId } from '../../harness/browsers/find.mjs';

/** A program that runs until it is killed. */
export interface Running {
  /** Ends it and all that it has started, without a moment to put anything away. */
  kill(): Promise<void>;
}

/** What Firefox must not do before it opens a page, and after it was killed. */
const FIREFOX = {
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

const programOf: Record<EngineId, (folder: string, url: string) => [string, string[]]> = {
  chromium: (folder, url) => [
    HEADLESS_SHELL.anyOf.map(which).find(Boolean) ?? findEngine('chromium').path,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      // Without it, what has no window ends once the page is there.
      ...['--remote-debugging-port=0', `--user-data-dir=${folder}`, url],
    ],
  ],
  firefox: (folder, url) => {
    const prefs = Object.entries(FIREFOX).map(
      ([name, value]) => `user_pref("${name}", ${value});\n`,
    );
    writeFileSync(join(folder, 'user.js'), prefs.join(''));
    return [findEngine('firefox').path, ['--headless', '--no-remote', '--profile', folder, url]];
  },
  // Its driver has no folder for a page: each of its sessions forgets all. The window alone has one.
  webkit: (_, url) => [findEngine('webkit').paths[1]!, [url]],
};

function group(command: string, args: string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(command, args, { detached: true, stdio: 'ignore', env });
  const ended = once(child, 'exit');
  return {
    kill: async () => {
      // The whole of its group: a browser is many processes.
      if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
      await ended;
    },
  };
}

/** A screen for what cannot do without. */
export async function screen(): Promise<{ display: string } & Running> {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  return {
    display: `:${String(number).trim()}`,
    kill: async () => {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/**
 * Starts a browser with a folder that it keeps everything in.
 * @param display the screen, for WebKit
 */
export function start(id: EngineId, folder: string, url: string, display = ''): Running {
  const [program, args] = programOf[id](folder, url);
  const homes = ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'HOME'];
  const own = Object.fromEntries(homes.map((name) => [name, folder]));
  const screen = display && { DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  return group(program, args, { ...process.env, ...own, ...(screen || {}) });
}
