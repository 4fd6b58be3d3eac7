// Proves in every engine what the other tests here rely on of the two servers.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine } from './harness/run.js';

const folder = mkdtempSync(join(tmpdir(), 'harness-'));
mkdirSync(join(folder, 'locales'));
writeFileSync(join(folder, 'kap.js'), 'document.title = "kap.js ran";');
writeFileSync(join(folder, 'locales/es.js'), 'document.title = "es";');
after(() => rmSync(folder, { recursive: true }));

const probed = (body: string) =>
  `<!doctype html><html lang="en"><head><title>none</title><script src="${PROBE_PATH}"></script></head><body>${body}</body></html>`;

eachEngine(
  'harness: servers',
  (test) => {
    test('the asset origin serves the copy, with its type and CORS, and logs', async (t) => {
      await t.page.goto(t.servers.page('/', probed('')));
      const [type, text] = await t.page.evaluate(async (url) => {
        const response = await fetch(url);
        return [response.headers.get('content-type'), await response.text()];
      }, t.servers.asset('locales/es.js?v=1'));
      assert.equal(type, 'text/javascript; charset=utf-8');
      assert.equal(text, 'document.title = "es";');
      assert.deepEqual(t.servers.assetRequests(), ['/locales/es.js?v=1']);
    });

    test('nothing outside the copy can be reached', async ({ servers }) => {
      for (const path of [
        'package.json',
        '..%2fpackage.json',
        'locales',
        '%2e%2e/package.json',
        '%',
      ]) {
        for (const origin of [servers.pageOrigin, servers.assetOrigin]) {
          assert.equal((await fetch(`${origin}/${path}`)).status, 404, path);
        }
      }
    });

    let before: string[] = [];

    test('a test may do anything to its servers', async ({ servers }) => {
      servers.page('/', 'page');
      servers.fault('kap.js', { status: 500 });
      assert.equal((await fetch(servers.asset('kap.js'))).status, 500);
      before = [servers.pageOrigin, servers.assetOrigin];
    });

    test('the next one has other origins, with no pages, no faults and no log', async (t) => {
      const { servers } = t;
      assert.ok(!before.includes(servers.pageOrigin) && !before.includes(servers.assetOrigin));
      assert.equal((await fetch(servers.asset('kap.js'))).status, 200);
      assert.equal((await fetch(`${servers.pageOrigin}/`)).status, 404);
      assert.equal(servers.log.length, 2);
    });

    test('a fault can delay, replace, or leave a file without an answer', async ({
      page,
      servers,
    }) => {
      let release = () => {};
      const delay = new Promise<void>((resolve) => (release = resolve));
      servers.fault('kap.js', { delay, body: 'document.title = "replaced";' });
      servers.fault('hangs.js', { hang: true });
      const scripts = ['kap.js', 'hangs.js'].map((name) => servers.asset(name));
      const tags = scripts.map((url) => `<script async src="${url}"></script>`).join('');
      await page.goto(servers.page('/', probed(tags)), { until: 'commit' });
      await page.waitFor('document.querySelectorAll("script").length === 3');
      assert.equal(await page.evaluate('document.title'), 'none');
      release();
      await page.waitFor('document.title === "replaced"');
      assert.notEqual(await page.evaluate('document.readyState'), 'complete');
    });

    test('a page can stream in', async ({ page, servers }) => {
      let release = () => {};
      const pause = new Promise<void>((resolve) => (release = resolve));
      const url = servers.page('/', { body: [probed('<p id="a">'), '<p id="b">'], pause });
      await page.goto(url, { until: 'commit' });
      await page.waitFor('document.querySelector("#a")');
      assert.equal(await page.evaluate('document.querySelector("#b")'), null);
      release();
      await page.waitFor('document.querySelector("#b") && document.readyState === "complete"');
    });
  },
  folder,
);
