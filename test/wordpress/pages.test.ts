// What the plugin adds to pages: nothing where it is not used, and where it is, one script.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { version } from '../../build/version.js';
import { visit } from './support/browser.js';
import { text } from './support/expected.js';
import { address, block, drawnElements, elementsOf, fetchPost } from './support/posts.js';
import { nothingLogged, PLUGIN, useSite } from './support/site.js';

const ALL = `${block('explainer')}\n\n${block('quote')}\n\n${block('cta')}\n\n${block('explainer', { layout: 'compact' })}`;

/** Until what stands in the page has been painted. */
const PAINTED =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

describe('the pages of a site', () => {
  const site = useSite();

  it('that do not use it get no request, no script and no word of it', async () => {
    const plain = await site().post(
      '<!-- wp:paragraph -->\n<p>Opening hours</p>\n<!-- /wp:paragraph -->',
    );
    for (const path of [`/?p=${plain}`, '/?s=nothing', '/wp-login.php', '/?page_id=2']) {
      await visit(site(), {}, async ({ page, requests }) => {
        await page.goto(site().url + path, { waitUntil: 'networkidle' });
        assert.deepEqual(
          requests.filter((url) => /kap/i.test(url)),
          [],
          path,
        );
        assert.doesNotMatch(await page.content(), /kap-|kap_|ld\+json/, path);
      });
    }
  });

  it('that use it get one script and one piece of structured data, however many elements', async () => {
    const id = await site().post(ALL);
    await visit(site(), {}, async ({ page, requests, errors }) => {
      await page.goto(address(site(), id), { waitUntil: 'networkidle' });
      await drawnElements(page, 4);
      const ours = requests.filter((url) => /kap/i.test(url));
      assert.deepEqual(ours, [
        `${site().url}/wp-content/plugins/kap-elements/assets/kap.js?ver=${version}`,
      ]);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(`${site().url}/`) && !/^(data|blob):/.test(url)),
        [],
      );
      const data = await page.locator('script[type="application/ld+json"]').allTextContents();
      assert.equal(data.length, 1);
      const { '@type': type, inLanguage } = JSON.parse(data[0]!) as Record<string, string>;
      assert.deepEqual([type, inLanguage], ['MedicalWebPage', 'en']);
      assert.deepEqual(errors, []);
    });
    const html = await fetchPost(site(), id);
    const [tag = ''] = /<script[^>]*kap\.js[^>]*>/.exec(html) ?? [];
    for (const mark of [/ defer/, / data-no-optimize=/, / data-cfasync="false"/, / nowprocket/]) {
      assert.match(tag, mark);
    }
    const [, base = ''] = /<script\s[^>]*\sdata-kap-base="([^"]+)"/.exec(html) ?? [];
    assert.ok(base && tag.includes(`${base}kap.js`), base);
    assert.doesNotMatch(html, /shadowrootmode/);
  });

  it('ask for each language that is shown, once and beside the script; English and hidden drafts for none', async () => {
    const [script, es, ar] = ['kap.js?ver', 'locales/es.js?v', 'locales/ar.js?v'].map(
      (file) => `${site().url}/wp-content/plugins/kap-elements/assets/${file}=${version}`,
    );
    const spanish = block('explainer', { lang: 'es-MX' });
    for (const [content, wanted] of [
      [block('explainer'), []],
      [block('quote', { lang: 'es', drafts: 'hide' }), []],
      [block('quote', { lang: 'sv' }), []],
      [`${spanish}\n\n${block('cta', { lang: 'es' })}\n\n[kap_quote lang="ar"]`, [es, ar]],
    ] as const) {
      const id = await site().post(content);
      const links = (await fetchPost(site(), id)).matchAll(
        /<link rel="modulepreload" href="([^"]+)">/g,
      );
      assert.deepEqual(
        [...links].map(([, href]) => href),
        wanted,
      );
      await visit(site(), {}, async ({ page, requests, errors }) => {
        await page.goto(address(site(), id), { waitUntil: 'networkidle' });
        const ours = requests.filter((url) => /kap/i.test(url));
        assert.deepEqual(ours.toSorted(), [script, ...wanted].toSorted());
        assert.deepEqual(errors, []);
      });
    }
  });

  it('do not move when the script comes', async () => {
    const id = await site().post(block('explainer', { lang: 'es' }));
    for (const width of [360, 1280]) {
      await visit(site(), {}, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        let come!: () => void;
        const coming = new Promise<void>((resolve) => (come = resolve));
        await page.route(/kap\.js/, (route) => coming.then(() => route.continue()));
        // The theme's own fonts move the page.
        await page.route(/\.woff2/, (route) => route.abort());
        await page.goto(address(site(), id), { waitUntil: 'commit' });
        await page.locator('[data-kap-static]').waitFor();
        await page.evaluate(PAINTED);
        come();
        await drawnElements(page, 1);
        await page.evaluate(PAINTED);
        const shifts = await page.evaluate(() => {
          const observer = new PerformanceObserver(() => undefined);
          observer.observe({ type: 'layout-shift', buffered: true });
          return observer.takeRecords().map((entry) => JSON.stringify(entry));
        });
        assert.deepEqual(shifts, []);
      });
    }
  });

  it('keep the text where the script is blocked', async () => {
    const id = await site().post(ALL);
    await visit(site(), {}, async ({ page }) => {
      await page.route(/kap\.js/, (route) => route.abort());
      await page.goto(address(site(), id));
      const seen = await elementsOf(page);
      assert.deepEqual(
        seen.map(({ drawn }) => drawn),
        [false, false, false, false],
      );
      assert.ok(await page.getByText(text('en', 'lead')).isVisible());
      assert.ok(await page.getByText(text('en', 'safety.disclaimer')).first().isVisible());
    });
  });

  it('get the script also for tags and placeholders that stand there as such', async () => {
    for (const raw of [
      '<kap-quote></kap-quote>',
      '<div data-kap="quote"></div>',
      '<a href="/about#kap-quote?lang=en">About</a>',
      '<a href="/about#kap-quote_lang-en">About</a>',
    ]) {
      const id = await site().post(`<!-- wp:html -->${raw}<!-- /wp:html -->`);
      await visit(site(), {}, async ({ page, errors }) => {
        await page.goto(address(site(), id));
        await drawnElements(page, 1);
        assert.deepEqual(errors, []);
      });
    }
  });

  void nothingLogged(site);
});

describe('the address of the script', () => {
  const site = useSite();

  it('is where WordPress has the plugin’s files, also on another host', async () => {
    await site().addPlugin('test/wordpress/fixtures/other-host');
    const html = await fetchPost(site(), await site().post(block('explainer')));
    const folder = 'https://files.example/kap-elements/assets/';
    assert.ok(html.includes(`data-kap-base="${folder}"`));
    assert.ok(html.includes(`${folder}kap.js`));
  });

  void nothingLogged(site);
});

describe('another plugin with another version', () => {
  const other = mkdtempSync(join(tmpdir(), 'kap-other-'));
  after(() => rmSync(other, { recursive: true }));
  cpSync('test/wordpress/fixtures/other-version', join(other, 'other-version'), {
    recursive: true,
  });
  const site = useSite();

  it('does no harm: one of them draws, and the console names both', async () => {
    const script = readFileSync('dist/kap.js', 'utf8');
    writeFileSync(join(other, 'other-version/kap.js'), script.replaceAll(version, '0.0.9'));
    await site().addPlugin(join(other, 'other-version'));
    const id = await site().post(block('explainer'));
    await visit(site(), {}, async ({ page, errors }) => {
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await page.goto(address(site(), id), { waitUntil: 'networkidle' });
      const [explainer] = await drawnElements(page, 1);
      assert.ok(explainer?.text.includes(text('en', 'lead')));
      const both = warnings.filter(
        (warning) => warning.includes('0.0.9') && warning.includes(version),
      );
      assert.equal(both.length, 1, warnings.join('\n'));
      assert.deepEqual(errors, []);
    });
  });

  it('or a second copy of itself does none either', async () => {
    await site().addPlugin(PLUGIN, 'kap-elements-copy');
    const html = await fetchPost(site(), await site().post(block('explainer')));
    assert.equal(html.match(/<section data-kap-static/g)?.length, 1);
    assert.equal(html.match(/<script[^>]*kap-elements[^>]*kap\.js/g)?.length, 1);
  });

  void nothingLogged(site);
});
