// A plugin whose files did not all arrive, as after an upload that was cut off.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { text } from './support/expected.js';
import { address, block, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

describe('a file that is missing', () => {
  const site = useSite();
  const asset = (name: string) =>
    join(site().folder, 'wp-content/plugins/kap-elements/assets', name);
  let id = 0;

  it('that is the tables of language tags leaves the languages that tags name themselves', async () => {
    rmSync(asset('language-tags.json'));
    const html = await fetchPost(site(), await site().post(block('cta', { lang: 'es_MX' })));
    assert.match(html, /<section data-kap-static lang="es"/);
  });

  it("that is a language's text gives English, which is said", async () => {
    id = await site().post(
      `${block('explainer', { lang: 'es' })}\n\n${block('cta', { href: '/book' })}`,
    );
    assert.match(await fetchPost(site(), id), /<section data-kap-static lang="es"/);
    rmSync(asset('content/es.json'));
    const html = await fetchPost(site(), id);
    assert.match(html, /<section data-kap-static lang="en"/);
    assert.ok(html.includes(text('en', 'fallback.page')));
  });

  it('that is broken counts as missing', async () => {
    for (const broken of ['', '{"messages":', '[]', '{"messages":{},"layouts":7}']) {
      writeFileSync(asset('content/es.json'), broken);
      const html = await fetchPost(site(), id);
      assert.match(html, /<section data-kap-static lang="en"/);
    }
  });

  it('that is the script leaves the text, and nothing is asked for', async () => {
    rmSync(asset('kap.js'));
    await visit(site(), {}, async ({ page, requests, errors }) => {
      await page.goto(address(site(), id));
      assert.ok(await page.getByText(text('en', 'lead')).isVisible());
      assert.deepEqual(
        requests.filter((url) => /kap/.test(url)),
        [],
      );
      assert.deepEqual(errors, []);
    });
  });

  it('that is all of the texts leaves a page that works, with a link to the clinic', async () => {
    rmSync(asset('content'), { recursive: true });
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      assert.equal(await page.locator('kap-cta a').getAttribute('href'), '/book');
      assert.notEqual(await page.locator('kap-explainer').innerText(), '');
    });
  });

  it('is said to those who can mend it', () =>
    visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/plugins.php`);
      const notices = await page.locator('.notice').allInnerTexts();
      assert.match(notices.join('\n'), /kap|ketamine|overview/i);
      assert.match(notices.join('\n'), /assets\/language-tags\.json/);
    }));

  void nothingLogged(site);
});
