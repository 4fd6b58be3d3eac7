import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { grownListModule, type ListedLanguage } from '../../build/outputs/language-list.js';
import { ledgerPath, readText, xliffPath } from '../../translation/files/locale-files.js';
import { pathOf } from '../static-server.js';
import { type Saved, watchLocales } from './saved.js';

/** The languages that the build knows. */
const LIST = 'dist/demo/language-list.js';
const PAGE = new URL('page.js', import.meta.url);
const NO_WORKER = new URL('no-worker.js', import.meta.url);

/** So many lines of a file's problems go to the terminal. */
const MOST_LINES = 20;

/** A page of the demonstration, told to listen; one without elements stays as it is. */
const listening = (html: string, version: string): string =>
  html.replace(
    /<script defer src="[^"]*\bkap\.js"/,
    `<script type="module" src="/live/page.js?v=${version}"></script>\n    $& data-catalogues=""`,
  );

/** A page that no browser is to keep: what it shows would stand still. */
const unkept = (html: string): string => html.replace(/<link rel="manifest"[^<>]*>/, '');

const eventOf = (saved: Saved): string => `data: ${JSON.stringify(saved)}\n\n`;

const languagesOf = (latest: ReadonlyMap<string, Saved>): Map<string, ListedLanguage | undefined> =>
  new Map(Array.from(latest, ([tag, { language }]) => [tag, language]));

/** A language's file or its sign-offs as they are now, where the build has put those of its time. */
function draftAt(path: string): [type: string, text: string] | undefined {
  const [, tag = '', type] = /^\/demo\/locales\/([\w-]+)\.(xlf|json)$/.exec(path) ?? [];
  const file = type === 'xlf' ? xliffPath(tag) : ledgerPath(tag);
  if (!type || !existsSync(file)) return undefined;
  return [type === 'xlf' ? 'application/xml' : 'application/json', readText(file)];
}

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
  /** The latest of each language, for pages that come later. */
  const latest = new Map<string, Saved>();

  watchLocales((saved) => {
    latest.set(saved.tag, saved);
    for (const page of pages) page.write(eventOf(saved));
    print(saved);
  });

  const subscribe = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(`:\n\n${Array.from(latest.values(), eventOf).join('')}`);
    pages.add(response);
    request.on('close', () => pages.delete(response));
  };

  /** What is served in place of a file, or beside them; undefined for all else. */
  const own = (path: string): [type: string, text: string] | undefined => {
    if (path === '/live/page.js') return ['text/javascript', readFileSync(PAGE, 'utf8')];
    if (path === '/demo/translate-worker.js')
      return ['text/javascript', readFileSync(NO_WORKER, 'utf8')];
    if (path === '/demo/language-list.js')
      return ['text/javascript', grownListModule(readFileSync(LIST, 'utf8'), languagesOf(latest))];
    const draft = draftAt(path);
    if (draft) return draft;
    const [, page] = /^\/demo\/((?:[\w-]+\.html)?)$/.exec(path) ?? [];
    const file = `dist/demo/${page || 'index.html'}`;
    if (page === undefined || !existsSync(file)) return undefined;
    return ['text/html', unkept(listening(readFileSync(file, 'utf8'), version))];
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
