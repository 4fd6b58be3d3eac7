// The page that the operations happen to.
import { readFileSync } from 'node:fs';
import type { Servers } from '../e2e/harness/servers.js';
import { hostPage, scriptTag } from '../e2e/support/host-page.js';
import { bundle } from '../hosts/support/bundle.js';
import { FIRST, SLOTTED, SOURCES } from './sources.js';

const STYLE = `<style>
  body { color: #111; background: #fff }
  .dark { color: #eee; background: #111 }
</style>`;

const WRITTEN = JSON.stringify({ sources: SOURCES, slotted: SLOTTED });

const BODY = `<section data-place="plain">${FIRST.join('')}</section>
<section data-place="spanish" lang="es"></section>
<nav data-place="nav"></nav>
<div data-place="shadow"></div>
<iframe data-place="frame" title="Frame"></iframe>`;

/** Serves the page, and gives its address. */
export async function serveSite(servers: Servers): Promise<string> {
  const script = (path: string, body: string) =>
    `<script src="${servers.page(path, { body, headers: { 'Content-Type': 'text/javascript' } })}"></script>`;
  const head = [
    STYLE,
    script('/soak.js', await bundle('test/soak/page/index.ts', 'soak')),
    script('/idiomorph.js', readFileSync('node_modules/idiomorph/dist/idiomorph.js', 'utf8')),
    `<script type="application/json" id="written">${WRITTEN.replaceAll('<', '\\u003c')}</script>`,
    scriptTag(servers, 'defer crossorigin="anonymous"'),
  ];
  return servers.page('/', hostPage(servers, { head: head.join(''), body: BODY }));
}
