import { realpathSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, sep } from 'node:path';

const TYPES: Record<string, string | undefined> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** The path that a request asks for; what cannot be read as one asks for nothing there is. */
export function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

/**
 * A request listener that serves the files of a folder, and nothing outside it, not even through a
 * link. A folder is answered with its index.html.
 * @throws where the folder is not there
 */
export function staticFiles(folder: string): RequestListener {
  const root = realpathSync(folder);

  return (request, response) => {
    const answer = (status: number, body: string | Buffer, headers = {}) => {
      response.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-cache',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };

    const serve = async (path: string) => {
      const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
      if (!file.startsWith(root + sep)) throw new Error(`${path} leads outside`);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      answer(200, await readFile(file), { 'Content-Type': type });
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      answer(405, 'Method not allowed\n', { Allow: 'GET, HEAD' });
      return;
    }
    const path = pathOf(request.url ?? '/');
    serve(path).catch((error: unknown) => {
      // Without the slash a page's relative addresses would lead elsewhere.
      const location = `${encodeURIComponent(basename(path))}/`;
      if (codeOf(error) === 'EISDIR') answer(301, '', { Location: location });
      else answer(404, 'Not found\n');
    });
  };
}

/**
 * Starts a server on this computer only, on the first of some ports that is free (0: any).
 * @returns its address, `http://localhost:<port>`
 * @throws where all are taken
 */
export async function listen(server: Server, ports: readonly number[]): Promise<string> {
  const [port = 0, ...others] = ports;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    server.removeAllListeners('error');
    if (codeOf(error) !== 'EADDRINUSE' || others.length === 0) throw error;
    return listen(server, others);
  }
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
