// Proves in every engine what the other tests here rely on of pages and of the probe in them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';

const folder = mkdtempSync(join(tmpdir(), 'harness-'));
after(() => rmSync(folder, { recursive: true }));

const probed = (body: string) =>
  `<!doctype html><html lang="en"><head><title>none</title><script src="${PROBE_PATH}"></script></head><body>${body}</body></html>`;

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

eachEngine(
  'harness: pages',
  (test, has) => {
    test.everywhere('evaluate takes arguments, awaits, and hands on errors', async ({ page }) => {
      const sum = await page.evaluate(
        async (a, { b }) => {
          const later = () => Promise.resolve(a + b);
          return { sum: await later() };
        },
        1,
        { b: 2 },
      );
      assert.deepEqual(sum, { sum: 3 });
      const failing = page.evaluate(() => Promise.reject(new Error('no')));
      await assert.rejects(failing, /in the page: no/);
    });

    test.everywhere(
      'evaluate and the probe work under a strict policy',
      async ({ page, servers }) => {
        const policy = `default-src 'none'; script-src ${servers.assetOrigin}; require-trusted-types-for 'script'`;
        const url = servers.page('/', {
          body: `<script src="${servers.asset(PROBE_PATH.slice(1))}"></script><script>1</script><p>text`,
          headers: { 'Content-Security-Policy': policy },
        });
        await page.goto(url);
        assert.equal(await page.evaluate((x) => document.body.innerText + x, '!'), 'text!');
        await page.waitFor(() => window.__probe.violations.length > 0);
        const violations = await page.evaluate(() => window.__probe.violations);
        assert.match(violations[0]?.directive ?? '', /^script-src/);
        assert.deepEqual(servers.assetRequests(), []);
      },
    );

    test.everywhere(
      'the probe sees the console, errors, storage, network and dialogs',
      async (t) => {
        const script = `
        console.warn('careful', { a: 1 });
        document.cookie = 'a=b';
        localStorage.setItem('a', 'b');
        sessionStorage.length;
        indexedDB.open('a');
        fetch('/').catch(() => {});
        alert('hi');
        Promise.reject(new Error('lost'));
        throw new TypeError('thrown');`;
        await t.page.goto(t.servers.page('/', probed(`<script>${script}</script>`)));
        await t.page.waitFor(() => window.__probe.errors.length === 2);
        const seen = await t.page.evaluate(() => window.__probe);
        assert.deepEqual(seen.console, [{ level: 'warn', text: 'careful {"a":1}' }]);
        assert.deepEqual(seen.errors.sort(), ['Error: lost', 'TypeError: thrown']);
        assert.deepEqual(seen.uses, [
          'cookie',
          'localStorage',
          'sessionStorage',
          'indexedDB.open',
          'fetch',
          'alert',
        ]);
      },
    );

    test.everywhere('storage starts empty', async ({ page, servers }) => {
      await page.goto(servers.page('/', probed('')));
      assert.equal(await page.evaluate('document.cookie + (localStorage.a ?? "")'), '');
    });

    test.everywhere(
      'layout shifts are seen where the engine reports them',
      async ({ page, servers, engine }) => {
        const body = '<div id="top"></div><p style="height: 200px">text</p>';
        await page.goto(servers.page('/', probed(body)));
        await page.screenshot();
        await page.evaluate('document.querySelector("#top").style.height = "300px"');
        if (engine.id !== 'chromium') {
          assert.equal(await page.evaluate(() => window.__probe.shifts ?? null), null);
          return;
        }
        await page.waitFor(() => window.__probe.shifts?.length === 1);
      },
    );

    test.everywhere(
      'click reaches into shadow roots and below the fold',
      async ({ page, servers }) => {
        const script = `
        const root = document.querySelector('x-host').attachShadow({ mode: 'open' });
        root.innerHTML = '<div style="height: 3000px"></div><button>press</button>';
        root.querySelector('button').onclick = (event) => { document.title = 'clicked ' + event.isTrusted; };`;
        await page.goto(servers.page('/', probed(`<x-host></x-host><script>${script}</script>`)));
        await page.click(() =>
          document.querySelector('x-host')?.shadowRoot?.querySelector('button'),
        );
        await page.waitFor('document.title === "clicked true"');
        await assert.rejects(page.click('#nothing'), /no such element/);
      },
    );

    test.everywhere('keys and text go to the focused element', async ({ page, servers }) => {
      await page.goto(servers.page('/', probed('<input id="a"><input id="b">')));
      await page.press('Tab');
      await page.type('añb');
      await page.press('Backspace');
      await page.press('Tab');
      await page.press('Shift+Tab');
      await page.press('End');
      await page.press('c');
      assert.equal(
        await page.evaluate('document.activeElement.id + document.activeElement.value'),
        'aañc',
      );
    });

    test.everywhere('viewport, media and screenshots', async ({ page, servers }) => {
      await page.goto(servers.page('/', probed('<div style="height: 1200px">tall</div>')));
      await page.setViewport({ width: 320, height: 400 });
      assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [320, 400]);
      assert.deepEqual(sizeOf(await page.screenshot()), [320, 400]);
      const [, height = 0] = sizeOf(await page.screenshot({ fullPage: true }));
      assert.ok(height > 1200 && height < 1300, String(height));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const matches = (query: string) => matchMedia(query).matches;
      assert.ok(await page.evaluate(matches, '(prefers-color-scheme: dark)'));
      assert.ok(await page.evaluate(matches, '(prefers-reduced-motion: reduce)'));
      if (has('forcedColors')) {
        await page.emulateMedia({ forcedColors: 'active' });
        assert.ok(await page.evaluate(matches, '(forced-colors: active)'));
      } else await assert.rejects(page.emulateMedia({ forcedColors: 'active' }), /cannot/);
      if (has('print')) {
        await page.emulateMedia({ media: 'print' });
        assert.ok(await page.evaluate(matches, 'print'));
      } else await assert.rejects(page.emulateMedia({ media: 'print' }), /cannot/);
    });

    const history = async (t: TestContext) => {
      const [first = '', second = ''] = ['/1', '/2'].map((path) =>
        t.servers.page(path, probed(path)),
      );
      await t.page.goto(first);
      await t.page.evaluate('window.alive = true');
      await t.page.goto(`${first}#end`);
      await t.page.goto(second);
      await t.page.evaluate('void setTimeout(() => history.back())');
      await t.page.waitFor('location.hash === "#end"');
      assert.equal(await t.page.evaluate('window.alive'), true);
      await t.page.goto(second);
      assert.equal(await t.page.evaluate('document.body.innerText'), '/2');
    };
    test.everywhere(
      'pages go to fragments, and come back out of the history alive',
      history,
      undefined,
      {
        history: true,
      },
    );

    if (has('noScript')) {
      test.everywhere('a page can be without scripts', async ({ engine, servers }) => {
        const page = await engine.newPage({ javaScript: false });
        const url = servers.page('/', '<p>text</p><script>document.title = "ran"</script>');
        await page.goto(url);
        assert.equal(await page.evaluate('document.title'), '');
        await page.close();
      });
    }
  },
  folder,
);
