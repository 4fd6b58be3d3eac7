import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { newFolder } from './places.js';

export interface Server {
  close(): Promise<void>;
}

/** Resolves when the server says that it listens, rejects when it ends before. */
function started(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
      if (/Development Server .* started/.test(said)) resolve();
    });
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`PHP's server ended: ${said}`)));
  });
}

let compiled: string | undefined;

/** The options of PHP in a site: some settings, and those that all have. */
export function phpOptions(settings: Record<string, string> = {}): string[] {
  // What one process has compiled is there for the next.
  compiled ??= newFolder('compiled');
  const all = {
    // WordPress 6.1 says on PHP 8.2 what it will have to change.
    error_reporting: '8191',
    'opcache.enable_cli': '1',
    'opcache.file_cache': compiled,
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
}

/** Serves a site's folder with PHP's own server, of one process: it leaves no other behind. */
export async function serve(folder: string, port: number): Promise<Server> {
  const child = spawn(
    'php',
    [
      ...phpOptions({
        sendmail_path: '/bin/true',
        upload_max_filesize: '64M',
        post_max_size: '64M',
      }),
      ...['-S', `127.0.0.1:${port}`, '-t', folder, 'router.php'],
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  // A run that is cut off leaves no server behind.
  const end = () => void child.kill();
  process.once('exit', end);
  await started(child);
  return {
    async close() {
      process.off('exit', end);
      child.kill();
      await ended;
    },
  };
}
