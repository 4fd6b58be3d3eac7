import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { grownListModule } from '../editions/language-list.js';
import { pathOf } from '../static-server.js';
import { type Saved, watchLocales } from './saved.js';

/** The languages that the build knows. */
const LIST = 'dist/demo/language-list.js';
const PAGE = new URL('page.js', import.meta.url);

/** So many lines of a file's problems go to the terminal. */
const MOST_LINES = 20;

/** A page of the demonstration, told to listen; one without elements stays as it is. */
const listening = (html: string, version: string): string =>
  html.replace(
    /<script defer src="[^"]*\bkap\.js"/,
    `<script type="module" src="/live/page.js?v=${version}"></script>\n    $& data-catalogues=""`,
  );

function print({ tag, catalogue, problems }: Saved): void {
  const left = problems.length - MOST_LINES;
  for (const line of problems.slice(0, MOST_LINES)) console.error(line);
  if (left > 0) console.error(`and ${left} more: npm run locales -- check`);
  const found = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  const shown = catalogue ? 'pages that are open show it' : 'it cannot be shown';
  console.log(`locales/${tag}.xlf: ${found}; ${shown}.`);
}

/**
 * What `npm start` serves beside the files of `dist/`: pages of the demonstration follow what is saved
 * in `locales/`, without a reload. Nothing of it is written to `dist/`.
 * @param files serves all else
 */
export function livePreview(version: string, files: RequestListener): RequestListener {
  const pages = new Set<ServerResponse>();
  /** The latest event of each language, for pages that come later. */
  const events = new Map<string, string>();

  watchLocales(version, (saved) => {
    const event = `data: ${JSON.stringify(saved)}\n\n`;
    events.set(saved.tag, event);
    for (const page of pages) page.write(event);
    print(saved);
  });

  const subscribe = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(`:\n\n${[...events.values()].join('')}`);
    pages.add(response);
    request.on('close', () => pages.delete(response));
  };

  /** What is served in place of a file, or beside them; undefined for all else. */
  const own = (path: string): [type: string, text: string] | undefined => {
    if (path === '/live/page.js') return ['text/javascript', readFileSync(PAGE, 'utf8')];
    if (path === '/demo/language-list.js')
      return ['text/javascript', grownListModule(readFileSync(LIST, 'utf8'))];
    const [, page] = /^\/demo\/((?:[\w-]+\.html)?)$/.exec(path) ?? [];
    const file = `dist/demo/${page || 'index.html'}`;
    if (page === undefined || !existsSync(file)) return undefined;
    return ['text/html', listening(readFileSync(file, 'utf8'), version)];
  };

  /** As `own`; undefined too while a build is writing the files anew. */
  const ownIfThere: typeof own = (path) => {
    try {
      return own(path);
    } catch (error) {
      console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };

  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/live/events') {
      subscribe(request, response);
      return;
    }
    const [type, text] = ownIfThere(path) ?? [];
    if (type === undefined) {
      files(request, response);
      return;
    }
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' };
    response.writeHead(200, headers).end(text);
  };
}
