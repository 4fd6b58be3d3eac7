import { realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
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

/** What a browser calls this computer; another name in `Host` is of a site that points its own here. */
const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

async function listenAt(server: Server, [port = 0, ...others]: readonly number[]): Promise<void> {
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
    await listenAt(server, others);
  }
}

/**
 * Starts a server on this computer only, on the first of some ports that is free (0: any). Pages of
 * other sites cannot read from it.
 * @returns it, and its address, `http://localhost:<port>`
 * @throws where all are taken
 */
export async function listen(
  answer: RequestListener,
  ports: readonly number[],
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    if (HERE.test(request.headers.host ?? '')) answer(request, response);
    else response.writeHead(403).end('This server answers only to the name localhost.\n');
  });
  await listenAt(server, ports);
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}` };
}
