// Pages that site generators have built with server rendering: `npm run frameworks` builds them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { PROBE_PATH } from '../e2e/harness/probe.js';
import { eachEngine, type TestContext } from '../e2e/harness/run.js';
import { speaks, visibleTextOf } from '../e2e/support/rendered.js';
import { text } from '../e2e/support/texts.js';

const PAGE = 'index.html';

async function seesAll(t: TestContext): Promise<string> {
  await speaks(t.page, 'es');
  const shown = await visibleTextOf(t.page, 'body');
  assert.equal(shown.split(text('es', 'title')).length, 2, 'the title once');
  assert.ok(shown.includes(text('es', 'crisis.heading')));
  return shown;
}

for (const name of ['eleventy', 'astro', 'next']) {
  const folder = `.cache/frameworks/${name}/out`;
  if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run frameworks makes it`);
  const html = readFileSync(`${folder}/${PAGE}`, 'utf8');

  eachEngine(
    `a page by ${name}`,
    (test) => {
      test('without scripts it shows, then it is taken over', async (t) => {
        t.servers.fault(PAGE, { headers: { 'Content-Security-Policy': "script-src 'none'" } });
        await t.page.goto(t.servers.asset(PAGE));
        const before = await seesAll(t);
        assert.equal(await t.page.evaluate(`customElements.get('kap-cta') === undefined`), true);

        const probe = `<script src="${PROBE_PATH}"></script>`;
        t.servers.fault(PAGE, { body: html.replace(/<head[^>]*>/, (head) => head + probe) });
        await t.page.goto(`${t.servers.asset(PAGE)}?again`);
        await t.page.waitFor(`__probe.ready.length === 3`);
        assert.equal(await seesAll(t), before);
        const digests = `[...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].filter(
          (element) => element.shadowRoot.querySelector('[data-digest]')).length`;
        assert.equal(await t.page.evaluate(digests), 3, 'nothing is drawn anew');
        const { console, errors, shifts = [] } = await t.page.evaluate(() => window.__probe);
        assert.deepEqual({ console, errors, shifts }, { console: [], errors: [], shifts: [] });
      });

      test('its structured data can be read', async (t) => {
        await t.page.goto(t.servers.asset(PAGE));
        const data = await t.page.evaluate(
          () => document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
        );
        const { inLanguage } = JSON.parse(data) as { inLanguage: string };
        assert.equal(inLanguage, 'es');
      });
    },
    folder,
  );
}
