// The zip in a fresh WordPress, by the way that clinics take.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolve } from 'node:path';
import { visit } from './support/browser.js';
import { text } from './support/expected.js';
import { address, block } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

describe('the zip', () => {
  const site = useSite({ plugins: [] });

  it('installs through the upload form and is activated from there', () =>
    visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', resolve('dist/wordpress/kap-elements.zip'));
      await page.click('#install-plugin-submit');
      await page.click('a[href*="action=activate"]');
      await page.waitForURL(/plugins\.php/);
      await page.locator('[id="deactivate-kap-elements"]').waitFor();
    }));

  it('shows Spanish on a Spanish site, without JavaScript', async () => {
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/options-general.php`);
      await page.selectOption('#WPLANG', 'es_ES');
      await page.click('#submit');
      await page.locator('.notice-success, #setting-error-settings_updated').waitFor();
    });
    const id = await site().post(block('explainer'));
    await visit(site(), { javaScript: false }, async ({ page }) => {
      await page.goto(address(site(), id));
      assert.equal(await page.locator('html').getAttribute('lang'), 'es-ES');
      const section = page.locator('kap-explainer > section');
      assert.equal(await section.getAttribute('lang'), 'es');
      assert.equal(await section.locator('h2').first().innerText(), text('es', 'title'));
      assert.ok(await section.getByText(text('es', 'lead')).isVisible());
    });
  });

  void nothingLogged(site);
});
