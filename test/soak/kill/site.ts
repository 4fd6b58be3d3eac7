// The translators' page with the typist in it, and what the two of them tell.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';

const FOLDER = 'dist/demo';
const TYPES: Record<string, string | undefined> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** A server that is the same origin for all rounds. */
export interface Site {
  url: string;
  /** The script of the round. */
  script: string;
  /** Told what a page says, and of what. */
  told: (what: string, body: string) => void;
  close(): void;
}

/** Serves the page. */
export async function serve(): Promise<Site> {
  const page = readFileSync(join(FOLDER, 'translate.html'), 'utf8').replace(
    '</head>',
    '<script defer src="/typist.js"></script></head>',
  );
  const answer = async (
    request: IncomingMessage,
  ): Promise<[type: string, body: string | Buffer]> => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname.startsWith('/told/')) {
      site.told(pathname.slice('/told/'.length), await text(request));
      return ['text/plain', ''];
    }
    if (pathname === '/typist.js') return ['text/javascript', site.script];
    if (pathname === '/translate.html') return ['text/html', page];
    const body = readFileSync(join(FOLDER, normalize(pathname)));
    return [TYPES[extname(pathname)] ?? 'application/octet-stream', body];
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ([type, body]) => {
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.setHeader('Cache-Control', 'no-store');
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/translate.html`,
    script: '',
    told: () => undefined,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}
