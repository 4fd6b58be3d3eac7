// Reader mode keeps what it takes for the article: the static edition must be in it, risks and all.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine } from '../e2e/harness/run.js';
import { text } from '../e2e/support/texts.js';
import { ELEMENTS, Site } from './support/site.js';

const MENU = '<nav>Home Prices Team</nav>';

eachEngine('reader mode', (test) => {
  test('the static edition, as the fallback of an element', async ({ page, servers }) => {
    const site = new Site(servers, ELEMENTS.html);
    const edition = readFileSync('dist/static/es/kap-explainer.US.html', 'utf8');
    const reader = site.installed('@mozilla/readability/Readability.js');
    const html = site.bare({
      head: `<script src="${reader}"></script>`,
      body: `${MENU}<main><h1>Clinic</h1><kap-explainer>${edition}</kap-explainer></main>`,
    });
    await page.goto(servers.page('/', html));
    const article = (await page.evaluate(
      'new Readability(document.cloneNode(true)).parse().textContent',
    )) as string;
    assert.ok(!article.includes('Prices'), 'it leaves something out');
    for (const id of ['lead', 'safety.longterm', 'safety.disclaimer', 'crisis.heading'] as const) {
      assert.ok(article.includes(text('es', id)), id);
    }
    assert.match(article, /911/);
  });
});
