// What an editor does by hand: a slash command, the controls of the sidebar, the pattern.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { attributesOf, blocksOf, canvasOf, openEditor, save } from './support/editor.js';
import { text } from './support/expected.js';
import { address, drawnElements } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

describe('by hand', () => {
  const site = useSite();

  it('a slash command gives a block, and the sidebar sets it', async () => {
    const id = await visit(site(), { user: 'author' }, async ({ page, errors }) => {
      await openEditor(page, site());
      const canvas = await canvasOf(page);
      await canvas.locator('.block-editor-default-block-appender__content').click();
      await page.keyboard.type('/KAP overview');
      await page.locator('.components-autocomplete__result').first().waitFor();
      await page.keyboard.press('Enter');
      await canvas.locator('kap-explainer').waitFor();
      const sidebar = page.locator('.block-editor-block-inspector');
      await sidebar.getByLabel('Layout', { exact: true }).selectOption('accordion');
      await sidebar.getByLabel('Language', { exact: true }).selectOption('es');
      await sidebar.getByLabel('Country or region', { exact: true }).selectOption('US');
      await sidebar.getByLabel('Size of the headings').selectOption('3');
      await sidebar.getByLabel('Readers can choose the language').check();
      await sidebar.getByLabel('What to expect', { exact: false }).check();
      await sidebar.getByLabel('Booking address').fill('/contact');
      assert.deepEqual(await attributesOf(page, 'kap-explainer'), {
        lang: 'es',
        drafts: 'show',
        layout: 'accordion',
        sections: 'expect',
        'heading-level': '3',
        region: 'US',
        'cta-href': '/contact',
        'language-menu': '',
      });
      await sidebar.getByLabel('Booking address').fill('javascript:alert(1)');
      await sidebar.getByText('This address is not shown as a link.').waitFor();
      await sidebar.getByLabel('Booking address').fill('/contact');
      assert.deepEqual(
        errors.filter((error) => /kap/i.test(error)),
        [],
      );
      return save(page, 'publish');
    });
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      const [seen] = await drawnElements(page, 1);
      assert.equal(seen?.lang, 'es');
      assert.match(seen.text, /988/);
      assert.ok(seen.text.includes(text('es', 'expect.heading')), seen.text);
      assert.ok(!seen.text.includes(text('es', 'guard.heading')), seen.text);
    });
  });

  it('the pattern is made of blocks that the editor can read', async () => {
    const content = (await site().php(
      `return WP_Block_Patterns_Registry::get_instance()->get_registered( 'kap-elements/overview-page' )['content'];`,
    )) as string;
    const id = await site().post(content);
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await openEditor(page, site(), `post.php?post=${id}&action=edit`);
      assert.deepEqual(await blocksOf(page), {
        names: ['core/paragraph', 'kap-elements/explainer'],
        invalid: [],
      });
    });
  });

  void nothingLogged(site);
});
