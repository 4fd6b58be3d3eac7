// A clinic's server: our files and those of the peers, packed with brotli beforehand.
import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { built } from '../../build/built.js';
import { listen } from '../../serve/static-server.js';

const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** How long what is asked for below `/late/` takes, in milliseconds. */
export const LATE = 2000;

/** The files of the build that pages ask for, below `/kap/`. */
const ours = (path: string): string => readFileSync(built(path.replace('/kap/', '')), 'utf8');

/**
 * Serves pages, and what they ask for.
 * @param files texts by their paths
 */
export async function serveSite(
  files: Readonly<Record<string, string>>,
): Promise<{ server: Server; address: string }> {
  const packed = new Map<string, Buffer>();
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/^\/late\//, '/');
    const body =
      packed.get(path) ??
      (path in files || path.startsWith('/kap/')
        ? brotliCompressSync(files[path] ?? ours(path))
        : undefined);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    packed.set(path, body);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)]!,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    if (path === pathname) response.end(body);
    else void sleep(LATE).then(() => response.end(body));
  };
  return listen(answer, [0]);
}
