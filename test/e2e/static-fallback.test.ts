// The static edition as the fallback: all of it before the script, and hardly a move when it comes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { visibleTextOf } from './support/rendered.js';
import { text } from './support/texts.js';

const MOST = 0.05;
const LATE = 2000;

eachEngine('the static edition as fallback', (test) => {
  for (const width of [360, 1280]) {
    for (const styled of [true, false]) {
      const look = styled ? 'with its style sheet' : 'without style';
      test(`${width} px, ${look}, the script 2 s late`, async ({ page, servers }) => {
        await page.setViewport({ width, height: 800 });
        servers.fault('kap.js', { delay: LATE });
        const sheet = `<link rel="stylesheet" href="${servers.asset('static/static.css')}">`;
        const edition = readFileSync('dist/static/es/kap-explainer.US.html', 'utf8');
        const html = hostPage(servers, {
          lang: 'es',
          head: (styled ? sheet : '') + scriptTag(servers, 'async'),
          body: `<h1>Clinic</h1><kap-explainer region="US">${edition}</kap-explainer><p>After</p>`,
        });
        await page.goto(servers.page('/', html), { until: 'commit' });
        await page.waitFor(`document.querySelector('body > p')?.textContent === 'After'`);
        const before = await visibleTextOf(page, 'kap-explainer');
        for (const id of ['title', 'safety.disclaimer', 'crisis.heading'] as const) {
          assert.ok(before.includes(text('es', id)), id);
        }
        await page.waitFor(`!document.querySelector('[data-kap-static]').getClientRects().length`);
        const after = await visibleTextOf(page, 'kap-explainer');
        assert.equal(after.split(text('es', 'title')).length, 2, 'the title stands there once');
        // Time for a shift to be reported.
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        const { shifts = [], console, errors } = await page.evaluate(() => window.__probe);
        const sum = shifts.reduce((total, shift) => total + shift, 0);
        assert.ok(sum <= MOST, `layout shift ${sum}`);
        assert.deepEqual({ console, errors }, { console: [], errors: [] });
      });
    }
  }
});
