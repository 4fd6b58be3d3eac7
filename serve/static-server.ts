import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import finalhandler from 'finalhandler';
import serveStatic from 'serve-static';

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
export function serveFolder(folder: string): RequestListener {
  const root = realpathSync(folder);
  const serve = serveStatic(root);

  const isInside = async (path: string): Promise<boolean> => {
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const target = await realpath(file).catch(() => file);
    return (target + sep).startsWith(root + sep);
  };

  return (request, response) => {
    const notFound = finalhandler(request, response);
    void isInside(pathOf(request.url ?? '/')).then((inside) => {
      if (inside) serve(request, response, notFound);
      else notFound();
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
