// An editor is never left guessing: what the site sets, what a block still needs, what is not shown.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from './support/browser.js';
import { blocksOf, canvasOf, insertBlocks, openEditor, save } from './support/editor.js';
import { useEditor } from './support/open-editor.js';
import { address, block, drawnElements, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const SETTINGS = `update_option( 'kap_elements_settings', array( 'cta_href' => '/book',
  'reviewed_by' => 'Dr. Site', 'reviewed_on' => '2026-01-31' ) );`;

/** Puts a block into the editor, where it is selected. */
async function insert(page: Page, name: string, attributes: object = {}) {
  await insertBlocks(page, [[`kap-elements/${name}`, attributes]]);
  return {
    canvas: await canvasOf(page),
    sidebar: page.locator('.block-editor-block-inspector'),
  };
}

describe('the editor of a site with settings', () => {
  const site = useSite();
  before(() => site().php(SETTINGS));

  it('shows what the site sets, and a block can go without', async () => {
    const id = await visit(site(), { user: 'admin' }, async ({ page }) => {
      await openEditor(page, site());
      const { sidebar } = await insert(page, 'explainer');
      const placeholder = (label: string) =>
        sidebar.getByLabel(label, { exact: true }).getAttribute('placeholder');
      assert.equal(await placeholder('Booking address'), '/book');
      assert.equal(await placeholder('Reviewed by'), 'Dr. Site');
      const link = sidebar.getByRole('link', { name: 'Settings for the whole site' });
      assert.match((await link.getAttribute('href')) ?? '', /page=kap-elements$/);
      await sidebar.getByLabel('No button here').check();
      await sidebar.getByLabel('Do not name a reviewer here').check();
      assert.equal(await sidebar.getByLabel('Booking address').count(), 0);
      assert.equal(await sidebar.getByLabel('Date of review').count(), 0);
      return save(page, 'publish');
    });
    const page = await fetchPost(site(), id);
    const html = page.slice(page.indexOf('<kap-explainer'), page.indexOf('</kap-explainer>'));
    assert.match(html, /^<kap-explainer/);
    assert.doesNotMatch(html, /\/book|Dr\. Site|2026-01-31|="none"/);
    const others = await site().post(`${block('explainer')}\n\n[kap_cta href="None"]`);
    const explainer = await fetchPost(site(), others);
    assert.equal(explainer.match(/href="\/book"/g)?.length, 2, 'of the overview alone');
    assert.match(explainer, /Dr\. Site/);
  });

  it('leads only those to the settings who may change them', async () => {
    await visit(site(), { user: 'author' }, async ({ page }) => {
      await openEditor(page, site());
      const { sidebar } = await insert(page, 'explainer');
      await sidebar.getByLabel('Booking address').waitFor();
      assert.equal(await sidebar.getByRole('link').count(), 0);
    });
  });

  void nothingLogged(site);
});

describe('the editor', () => {
  const site = useSite();
  const edit = useEditor(site, 'admin');

  it('leaves an invitation without a button where that is meant', () =>
    edit(async ({ page }) => {
      const { canvas, sidebar } = await insert(page, 'cta');
      await canvas.getByRole('button', { name: 'Leave it without a button' }).click();
      await canvas.locator('kap-cta').waitFor();
      await sidebar.getByLabel('No button here').click();
      await canvas.getByText('Where should the button lead?').waitFor();
    }));

  it('moves sections by keyboard, and says where they are', () =>
    edit(async ({ page }) => {
      const attributes = { sections: 'state trip expect' };
      const { canvas, sidebar } = await insert(page, 'explainer', attributes);
      const sections = () => canvas.locator('kap-explainer').getAttribute('sections');
      const up = sidebar.getByRole('button', { name: 'Move up: What to expect' });
      await up.focus();
      await page.keyboard.press('Enter');
      assert.equal(await sections(), 'state expect trip');
      assert.ok(await up.evaluate((button) => button === document.activeElement));
      await page
        .locator('#a11y-speak-polite', { hasText: 'What to expect: place 2 of 3' })
        .waitFor({
          state: 'attached',
        });
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      assert.equal(await sections(), 'expect state trip', 'the first goes no further up');
      assert.ok(await up.evaluate((button) => button === document.activeElement));
      const names = await sidebar
        .getByRole('group', { name: 'Sections to show' })
        .getByRole('checkbox')
        .evaluateAll((boxes) =>
          boxes
            .filter((box) => (box as HTMLInputElement).checked)
            .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
        );
      assert.equal(names.length, 3);
      assert.equal(names[0], 'What to expect');
    }));

  it('finds the blocks by words that a clinic may look for', () =>
    edit(async ({ page }) => {
      const canvas = await canvasOf(page);
      await canvas.locator('.block-editor-default-block-appender__content').click();
      const option = (name: string) => page.getByRole('option', { name });
      // The inserter looks for words in the same way, but draws all that it finds.
      for (const [word, name] of [
        ['depression', 'KAP overview'],
        ['mental health', 'KAP overview'],
        ['clinic', 'KAP overview'],
        ['appointment', 'KAP invitation'],
        ['therapy', 'KAP invitation'],
      ] as const) {
        // At once: the first letters of a word find more than the whole.
        await page.keyboard.insertText(`/${word}`);
        await option(name).waitFor();
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Backspace');
        await option(name).waitFor({ state: 'detached' });
      }
    }));

  it('asks where an invitation leads, and readers see nothing of it', async () => {
    const empty = await site().post(block('cta'));
    assert.doesNotMatch(await fetchPost(site(), empty), /Where should|components-placeholder/);
    const id = await edit(async ({ page, errors }) => {
      const { canvas } = await insert(page, 'cta');
      await canvas.getByText('Where should the button lead?').waitFor();
      const link = canvas.locator('.components-placeholder').getByRole('link');
      assert.equal(await link.getAttribute('target'), '_blank');
      const field = canvas.locator('.components-placeholder').getByLabel('Booking address');
      await field.pressSequentially('info@clinic.com');
      assert.equal(await canvas.locator('kap-cta').count(), 0, 'it waits until all is written');
      await page.keyboard.press('Enter');
      await canvas.locator('kap-cta[href="mailto:info@clinic.com"]').waitFor();
      assert.equal(await field.count(), 0);
      assert.deepEqual(
        errors.filter((error) => /kap/i.test(error)),
        [],
      );
      return save(page, 'publish');
    });
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      await drawnElements(page, 1);
      const link = page.locator('kap-cta').getByRole('link');
      assert.equal(await link.getAttribute('href'), 'mailto:info@clinic.com');
    });
  });

  it('offers the pattern with each new page', async () => {
    await visit(site(), { user: 'editor' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/post-new.php?post_type=page`);
      const title = 'A page about ketamine-assisted psychotherapy';
      // By the keyboard: the previews beside it move while they load.
      await page.getByRole('dialog').getByRole('option', { name: title }).press('Enter');
      await page.waitForFunction(
        `wp.data.select('core/block-editor').getBlocks().some(({ name }) => name === 'kap-elements/explainer')`,
      );
      assert.deepEqual(await blocksOf(page), {
        names: ['core/paragraph', 'kap-elements/explainer'],
        invalid: [],
      });
    });
  });

  void nothingLogged(site);
});
