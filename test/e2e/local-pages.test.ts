// Pages without an address of a site: in `srcdoc`, and opened by a double click.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eachEngine } from './harness/run.js';
import { PROBE } from './harness/probe.js';
import { hostPage } from './support/host-page.js';
import { sees } from './support/rendered.js';
import { catalogueModule, text } from './support/texts.js';

eachEngine('pages without a site', (test, _, id) => {
  test('srcdoc: languages of the page’s own are loaded', async ({ page, servers }) => {
    servers.page('/hmn.js', catalogueModule('es', { locale: 'hmn' }));
    const inside = hostPage(servers, { lang: 'hmn', options: 'data-catalogues="/hmn.js"' });
    const body = `<iframe srcdoc="${inside.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;
    await page.goto(servers.page('/', hostPage(servers, { head: '', body })));
    const title = JSON.stringify(text('es', 'title'));
    await page.waitFor(
      `frames[0].document.querySelector('kap-explainer')?.shadowRoot?.textContent.includes(${title})`,
    );
    assert.deepEqual(await page.evaluate('frames[0].__probe.console'), []);
  });

  test(
    'a file: English is shown, and the console says why',
    async ({ page }) => {
      const folder = mkdtempSync(join(tmpdir(), 'kap-'));
      try {
        const file = join(folder, 'page.html');
        const script = pathToFileURL(resolve('dist/kap.js')).href;
        writeFileSync(
          file,
          `<!doctype html><html lang="es"><meta charset="utf-8"><title>Clinic</title><script>${PROBE}</script>
        <script defer src="${script}"></script><kap-explainer><a href="about.html">About KAP</a></kap-explainer>`,
        );
        await page.goto(pathToFileURL(file).href);
        await sees(page, 'kap-explainer', text('en', 'title'));
        await sees(page, 'kap-explainer', text('en', 'fallback.failed'));
        await page.waitFor(() =>
          window.__probe.console.some(({ text }) =>
            text.includes('locales/es.js did not load, as in a page that is opened as a file'),
          ),
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    id === 'firefox' ? 'its driver lets a file load modules' : undefined,
  );
});
