// What a person types where an address belongs: in the settings, in a shortcode, in a block's sidebar.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from './support/browser.js';
import { canvasOf, insertBlocks, openEditor, save } from './support/editor.js';
import { address, block, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

/** Of the cases that everything is held to (test/fixtures/addresses.json), one of each kind. */
const TYPED: [typed: string, address: string][] = [
  ['info@clinic.com', 'mailto:info@clinic.com'],
  ['+1 555 0100', 'tel:+15550100'],
  ['contact', '/contact'],
  ['clinic.com/book', 'https://clinic.com/book'],
];
const UNCLEAR = 'contact us';

/** Where the buttons of a page lead once the script has drawn them. */
const linksOf = async (page: Page, count: number): Promise<(string | null)[]> => {
  const buttons = page.locator('kap-cta a[part~="button"]');
  await buttons.nth(count - 1).waitFor();
  return Promise.all((await buttons.all()).map((button) => button.getAttribute('href')));
};

describe('an address that a person types', () => {
  const site = useSite();
  const setting = (typed: string) =>
    site().php(
      `update_option( 'kap_elements_settings', array( 'cta_href' => $args[0] ) );
      return get_option( 'kap_elements_settings' )['cta_href'];`,
      [typed],
    );

  it('is made one in the settings, or refused with a sentence', async () => {
    for (const [typed, made] of TYPED) assert.equal(await setting(typed), made);
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/options-general.php?page=kap-elements`);
      await page.getByLabel('Booking address').fill(UNCLEAR);
      await page.click('#submit');
      await page.getByText('The booking address is not a link that can be used.').waitFor();
      assert.equal(await page.getByLabel('Booking address').inputValue(), '');
    });
  });

  it('leads there from shortcodes and blocks, with and without the script', async () => {
    const id = await site().post(
      TYPED.flatMap(([typed]) => [`[kap_cta href="${typed}"]`, block('cta', { href: typed })]).join(
        '\n\n',
      ),
    );
    const wanted = TYPED.flatMap(([, made]) => [made, made]);
    const html = await fetchPost(site(), id);
    const written = [...html.matchAll(/<section data-kap-static[^]*?<a href="([^"]*)"/g)];
    assert.deepEqual(
      written.map(([, href]) => href),
      wanted,
    );
    await visit(site(), {}, async ({ page, errors }) => {
      await page.goto(address(site(), id));
      assert.deepEqual(await linksOf(page, wanted.length), wanted);
      assert.deepEqual(errors, []);
    });
  });

  it('that leads nowhere is named on the page to whoever can mend it, and to nobody else', async () => {
    const id = await site().post(`[kap_cta href="${UNCLEAR}"]`);
    const said = `${UNCLEAR}: This address is not shown as a link.`;
    await visit(site(), { user: 'editor' }, async ({ page }) => {
      await page.goto(address(site(), id));
      assert.ok(await page.getByText(said).isVisible());
    });
    for (const options of [{}, { user: 'contributor' }]) {
      await visit(site(), options, async ({ page }) => {
        await page.goto(address(site(), id));
        await page.locator('kap-cta').waitFor();
        assert.equal(await page.getByText(UNCLEAR).count(), 0);
        assert.equal(await page.locator('kap-cta a').count(), 0);
      });
    }
  });

  it('is in the preview what it is on the page', async () => {
    const id = await visit(site(), { user: 'author' }, async ({ page }) => {
      await openEditor(page, site());
      await insertBlocks(page, [['kap-elements/cta', { href: '/before' }]]);
      const canvas = await canvasOf(page);
      await canvas.locator('kap-cta').click();
      const field = page.locator('.block-editor-block-inspector').getByLabel('Booking address');
      for (const [typed, made] of TYPED) {
        await field.fill(typed);
        assert.equal(await canvas.locator('kap-cta').getAttribute('href'), made);
        await field.blur();
        assert.equal(await field.inputValue(), made);
      }
      return save(page, 'publish');
    });
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      assert.deepEqual(await linksOf(page, 1), [TYPED.at(-1)![1]]);
    });
  });

  void nothingLogged(site);
});
