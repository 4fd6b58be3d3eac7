// Two origins: one serves the pages that a test writes, the other dist/. Nothing else of the
// repository can be reached from either: what is served is looked up in a list of known paths.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROBE, PROBE_PATH } from './probe.js';

/** Milliseconds to wait, or a promise: so that a test decides when an answer comes. */
type Delay = number | Promise<unknown>;

export interface Answer {
  /** Several parts are sent one by one, `pause` apart: a page that streams in. */
  body: string | Buffer | string[];
  pause?: Delay;
  status?: number;
  headers?: OutgoingHttpHeaders;
  delay?: Delay;
}

/** What goes wrong with a file of dist/; what is not given stays as it is. `hang` never answers. */
export type AssetFault = Partial<Answer> & { hang?: boolean };

export interface LoggedRequest {
  origin: 'page' | 'asset';
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
}

const TYPES: Record<string, string | undefined> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.zip': 'application/zip',
};

const ready = (delay: Delay | undefined) => (typeof delay === 'number' ? sleep(delay) : delay);

async function send(response: ServerResponse, answer: Answer) {
  await ready(answer.delay);
  response.writeHead(answer.status ?? 200, answer.headers);
  if (!Array.isArray(answer.body)) {
    response.end(answer.body);
    return;
  }
  // WebKit keeps the first 512 bytes back to guess a type; parsers skip spaces in front.
  response.write(' '.repeat(512));
  for (const [index, part] of answer.body.entries()) {
    if (index > 0) await ready(answer.pause);
    response.write(part);
  }
  response.end();
}

/** The ports that tests of this process have had. */
const used = new Set<number>();

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (used.has(port)) {
    await new Promise((resolve) => server.close(resolve));
    return listen(server);
  }
  used.add(port);
  return `http://127.0.0.1:${port}`;
}

/** The files of a folder, by the paths under which they are served. */
export type Files = ReadonlyMap<string, string>;

/** Lists a folder's files. Throws if it is not there. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build makes it`);
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(`/${relative(folder, path).replaceAll(sep, '/')}`, path);
  }
  return files;
}

/** The two servers of a test, whose origins no other test has had: what a browser stores is by origin. */
export class Servers {
  readonly #pages = new Map<string, Answer>();
  readonly #files: Files;
  readonly #faults = new Map<string, AssetFault>();
  readonly #servers: Server[] = [];
  /** Every request of a test so far, favicons and the probe left out. */
  readonly log: LoggedRequest[] = [];
  /** The origins, as `http://127.0.0.1:<port>`. */
  pageOrigin = '';
  assetOrigin = '';

  private constructor(files: Files) {
    this.#files = files;
  }

  /** Starts both servers, of which one serves some files. */
  static async start(files: Files): Promise<Servers> {
    const servers = new Servers(files);
    servers.pageOrigin = await servers.#serve('page', (path) => servers.#pages.get(path));
    servers.assetOrigin = await servers.#serve('asset', (path) => servers.#asset(path));
    return servers;
  }

  /** Serves a page at a path of the page origin and gives its address. */
  page(path: string, page: string | Answer): string {
    this.#pages.set(path, typeof page === 'string' ? { body: page } : page);
    return this.pageOrigin + path;
  }

  /** The address of a file of dist/, such as `kap.js`. */
  asset(path: string): string {
    return `${this.assetOrigin}/${path}`;
  }

  /** Makes a file of dist/ fail or differ; with a `body` the file need not exist. */
  fault(path: string, fault: AssetFault): void {
    this.#faults.set(`/${path}`, fault);
  }

  /** The paths (with query) asked of the asset origin, in order. */
  assetRequests(): string[] {
    return this.log.filter(({ origin }) => origin === 'asset').map(({ url }) => url);
  }

  async close(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  #asset(path: string): AssetFault | undefined {
    const file = this.#files.get(path);
    const fault = this.#faults.get(path);
    return file ? { body: readFileSync(file), ...fault } : fault;
  }

  async #serve(origin: LoggedRequest['origin'], find: (path: string) => AssetFault | undefined) {
    const server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      const { pathname } = new URL(url, 'http://localhost');
      const isProbe = pathname === PROBE_PATH;
      if (!isProbe && pathname !== '/favicon.ico') this.log.push({ origin, method, url, headers });
      const answer = isProbe ? { body: PROBE } : find(pathname);
      if (answer?.hang) return;
      void send(response, {
        status: answer?.body === undefined ? 404 : 200,
        body: '',
        ...answer,
        headers: {
          'Content-Type': TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream',
          'Cache-Control': 'no-cache',
          ...(origin === 'asset' && { 'Access-Control-Allow-Origin': '*' }),
          ...answer?.headers,
        },
      });
    });
    this.#servers.push(server);
    return listen(server);
  }
}
