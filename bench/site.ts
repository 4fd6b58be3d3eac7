// The pages that are measured: nothing but the elements, from the files as they ship.
import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { listen, serveFolder } from '../serve/static-server.js';
import { renderToString } from '../test/support/ssr.js';

const LATE = 2000;

const page = (body: string, script: string): string => `<!doctype html><html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clinic</title>
<link rel="stylesheet" href="/static/static.css"><script async src="${script}"></script>
<body><h1>Clinic</h1><main>${body}</main><p>After</p>`;

export const staticEdition = (): string =>
  readFileSync('dist/static/en/kap-explainer.html', 'utf8');

/** Serves an empty page with the script at `/`, and pages whose script is late. */
export async function serve(): Promise<{ server: Server; address: string }> {
  const files = serveFolder('dist');
  const drawn = await renderToString('kap-explainer', {}, { lang: 'en' });
  const pages: Record<string, string | undefined> = {
    '/': page('', '/kap.js'),
    '/server': page(drawn, '/late/kap.js'),
    '/static': page(`<kap-explainer>${staticEdition()}</kap-explainer>`, '/late/kap.js'),
  };
  const answer: RequestListener = (request, response) => {
    const html = pages[request.url ?? ''];
    if (html) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    } else if (request.url === '/late/kap.js') {
      request.url = '/kap.js';
      void sleep(LATE).then(() => files(request, response));
    } else files(request, response);
  };
  return listen(answer, [0]);
}
