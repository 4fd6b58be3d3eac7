// Before, without and after a failed script there is something true to read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import type { AssetFault } from './harness/servers.js';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { speaks, visibleTextOf } from './support/rendered.js';

const LINKS = 'About KAP About KAP About KAP';

/** How many fallback links a reader can see and press. */
const linksInView = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href="/about"]')];
    return links.filter((link) => link.getClientRects().length > 0).length;
  });

eachEngine('script faults', (test) => {
  test('a late script: the fallback until then, the text after', async (t) => {
    let release = () => {};
    t.servers.fault('kap.js', { delay: new Promise<void>((resolve) => (release = resolve)) });
    // Async: a deferred script is waited for by the page's own scripts too.
    const html = hostPage(t.servers, { lang: 'es', head: scriptTag(t.servers, 'async') });
    await t.page.goto(t.servers.page('/', html), { until: 'commit' });
    await t.page.waitFor('document.readyState === "interactive"');
    assert.equal(await visibleTextOf(t.page, 'body'), LINKS);
    assert.equal(await linksInView(t.page), 3);
    release();
    await speaks(t.page, 'es');
    assert.equal(await linksInView(t.page), 0);
    assert.deepEqual(await t.page.evaluate(() => window.__probe.errors), []);
  });

  const script = readFileSync('dist/kap.js', 'utf8');
  const faults: Record<string, AssetFault> = {
    'not there': { status: 404, body: 'no' },
    'failing on the server': { status: 500, body: '' },
    'a page instead of a script': { body: '<!doctype html><h1>Sign in</h1>' },
    'cut off half-way': { body: script.slice(0, script.length / 2) },
    empty: { body: '' },
  };
  test.everywhere('a script that fails: the fallback stays', async (t) => {
    for (const [title, fault] of Object.entries(faults)) {
      t.servers.fault('kap.js', fault);
      const url = t.servers.page(`/${encodeURIComponent(title)}`, hostPage(t.servers));
      // The load event comes after a deferred script has run or failed.
      await t.page.goto(url);
      assert.equal(await visibleTextOf(t.page, 'body'), LINKS, title);
      assert.equal(await linksInView(t.page), 3, title);
      assert.equal(await t.page.evaluate(`!!customElements.get('kap-explainer')`), false, title);
    }
  });

  test('a script that the page forbids: the fallback stays', async (t) => {
    const probe = t.servers.pageOrigin;
    await t.page.goto(
      t.servers.page('/', {
        body: hostPage(t.servers),
        headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${probe}` },
      }),
    );
    assert.equal(await visibleTextOf(t.page, 'body'), LINKS);
    assert.equal(await linksInView(t.page), 3);
    assert.deepEqual(t.servers.assetRequests(), []);
  });
});
