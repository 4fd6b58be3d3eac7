// The classic editor, where an Author writes tags and shortcodes as text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Site } from '../harness/wordpress/site.js';
import { visit } from './support/browser.js';
import { address, drawnElements } from './support/posts.js';
import { nothingLogged, PLUGIN, useSite } from './support/site.js';

const CONTENT = `Before

[kap_explainer layout="compact" region="US"]

[kap_quote]

<kap-cta href="https://clinic.example/book" label="Talk" onclick="alert(1)"><a href="/about">About</a></kap-cta>

Within a line [kap_cta href="/book" layout="button"] goes on

After`;

async function write(page: Page, site: Site, content: string): Promise<void> {
  await page.goto(`${site.url}/wp-admin/post-new.php`);
  await page.click('#content-html');
  // No title: leaving its field starts an autosave, during which the button to publish does nothing.
  await page.fill('#content', content);
}

async function publish(page: Page): Promise<number> {
  await page.click('#publish');
  await page.waitForURL(/post\.php\?post=\d+/);
  return Number(new URL(page.url()).searchParams.get('post'));
}

describe('the classic editor', () => {
  const site = useSite({ plugins: [PLUGIN, 'test/wordpress/fixtures/classic-editor'] });

  it("keeps an Author's shortcodes and tags, and readers see the elements", async () => {
    const id = await visit(site(), { user: 'author' }, async ({ page }) => {
      await write(page, site(), CONTENT);
      return publish(page);
    });
    await visit(site(), {}, async ({ page, errors }) => {
      await page.goto(address(site(), id));
      const seen = await drawnElements(page, 4);
      assert.deepEqual(
        seen.map(({ name }) => name),
        ['kap-explainer', 'kap-quote', 'kap-cta', 'kap-cta'],
      );
      assert.equal(await page.locator('kap-cta[onclick]').count(), 0);
      // A paragraph around an element would push what is in it out of it.
      assert.equal(await page.locator('[data-kap-static]').count(), 3);
      assert.equal(await page.locator('kap-explainer > [data-kap-static]').count(), 1);
      assert.equal(await page.locator('kap-quote > [data-kap-static]').count(), 1);
      assert.equal(await page.locator('kap-cta > [data-kap-static]').count(), 1);
      for (const words of ['Before', 'Within a line', 'goes on', 'After']) {
        assert.ok(await page.getByText(words, { exact: true }).isVisible(), words);
      }
      assert.deepEqual(errors, []);
    });
  });

  it('leaves no tag open and no empty paragraph where wpautop has been', async () => {
    const html = String(
      await site().php(`return apply_filters( 'the_content', $args[0] );`, [CONTENT]),
    );
    assert.doesNotMatch(html, /<p>\s*<\/p>/);
    const count = (pattern: RegExp) => html.match(pattern)?.length;
    assert.equal(count(/<p[ >]/g), count(/<\/p>/g));
    assert.doesNotMatch(html, /<p>[^<]*<kap-explainer/);
  });

  it('keeps them on the way to the Visual tab and back', () =>
    visit(site(), { user: 'author' }, async ({ page }) => {
      await write(page, site(), CONTENT);
      await page.click('#content-tmce');
      await page.waitForFunction(() => {
        const { tinymce } = window as unknown as {
          tinymce?: { get(id: string): { initialized?: boolean; isHidden(): boolean } | null };
        };
        const editor = tinymce?.get('content');
        return Boolean(editor?.initialized) && editor?.isHidden() === false;
      });
      await page.click('#content-html');
      const kept = await page.inputValue('#content');
      assert.match(kept, /\[kap_explainer layout="compact" region="US"\]/);
      assert.match(kept, /\[kap_quote\]/);
      assert.match(kept, /<kap-cta [^>]*href="https:\/\/clinic\.example\/book"/);
      assert.match(kept, /<a href="[^"]*\/about">About<\/a>/);
    }));

  void nothingLogged(site);
});
