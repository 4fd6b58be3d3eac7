import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { languageListModule } from '../editions/language-list.js';
import { pathOf } from '../static-server.js';
import { type Saved, watchLocales } from './saved.js';

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
export async function livePreview(
  version: string,
  files: RequestListener,
): Promise<RequestListener> {
  const pages = new Set<ServerResponse>();
  /** The latest event of each language, for pages that come later. */
  const events = new Map<string, string>();
  let list = await languageListModule().catch(() => undefined);

  watchLocales(version, (saved) => {
    list = undefined;
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
  const own = async (path: string): Promise<[type: string, text: string] | undefined> => {
    if (path === '/live/page.js') return ['text/javascript', readFileSync(PAGE, 'utf8')];
    if (path === '/demo/language-list.js')
      return ['text/javascript', (list ??= await languageListModule())];
    const [, page] = /^\/demo\/((?:[\w-]+\.html)?)$/.exec(path) ?? [];
    const file = `dist/demo/${page || 'index.html'}`;
    if (page === undefined || !existsSync(file)) return undefined;
    return ['text/html', listening(readFileSync(file, 'utf8'), version)];
  };

  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/live/events') {
      subscribe(request, response);
      return;
    }
    const serve = (found: readonly [type: string, text: string] | undefined): void => {
      if (!found) {
        files(request, response);
        return;
      }
      const [type, text] = found;
      const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' };
      response.writeHead(200, headers).end(text);
    };
    // While a language's file cannot be read, the list is that of the build.
    own(path).then(serve, () => serve(undefined));
  };
}
