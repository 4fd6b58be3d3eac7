// Deactivated, activated again, deleted: posts stay readable, and nothing is left behind.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { blocksOf, openEditor } from './support/editor.js';
import { text } from './support/expected.js';
import { block, ENTRY, address, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const CONTENT = `<!-- wp:paragraph -->
<p>Before</p>
<!-- /wp:paragraph -->

${block('explainer', { region: 'US' })}

<!-- wp:shortcode -->
[kap_quote]
<!-- /wp:shortcode -->

<!-- wp:html -->
<kap-cta href="/book"><a href="/about">About</a></kap-cta>
<!-- /wp:html -->

<!-- wp:paragraph -->
<p>After</p>
<!-- /wp:paragraph -->`;

// Whatever the plugin could have written of itself: options, transients, metadata, roles, events.
const TRACES = `
  global $wpdb;
  $found = array();
  foreach ( array(
    'options'  => "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%kap%elements%'",
    'values'   => "SELECT option_name FROM $wpdb->options WHERE option_value LIKE '%kap_elements%' OR option_value LIKE '%kap-elements%'",
    'usermeta' => "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%kap%elements%'",
    'postmeta' => "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%kap%elements%'",
  ) as $name => $query ) {
    foreach ( $wpdb->get_col( $query ) as $key ) {
      $found[] = "$name: $key";
    }
  }
  // WordPress's own lists of plugins.
  $own = array( 'active_plugins', 'recently_activated', '_site_transient_update_plugins' );
  return array_values( array_diff( $found, array_map( function ( $name ) {
    return "values: $name";
  }, $own ) ) );`;

describe('the plugin, as it comes and goes', () => {
  const site = useSite();
  let post = 0;

  it('stores nothing before somebody sets something', async () => {
    assert.deepEqual(await site().php(TRACES), []);
    post = await site().post(CONTENT);
  });

  it('leaves a post readable when it is deactivated', () =>
    visit(site(), { user: 'admin' }, async ({ page, errors }) => {
      await page.goto(`${site().url}/wp-admin/plugins.php`);
      await page.click('#deactivate-kap-elements');
      await page.locator('#activate-kap-elements').waitFor();
      await page.goto(address(site(), post));
      for (const words of ['Before', 'After', 'About']) {
        assert.ok(await page.locator(ENTRY).getByText(words, { exact: true }).isVisible(), words);
      }
      const seen = await page.locator(ENTRY).first().innerText();
      assert.doesNotMatch(seen, /wp:|\{"|undefined|Warning|Fatal/);
      assert.deepEqual(errors, []);
    }));

  it('loses nothing when the post is saved meanwhile', async () => {
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await openEditor(page, site(), `post.php?post=${post}&action=edit`);
      const { names } = await blocksOf(page);
      assert.deepEqual(names, [
        'core/paragraph',
        'core/missing',
        'core/shortcode',
        'core/html',
        'core/paragraph',
      ]);
      await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Another' })
        && wp.data.dispatch('core/editor').savePost()`);
    });
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await page.goto(`${site().url}/wp-admin/plugins.php`);
      await page.click('#activate-kap-elements');
      await page.locator('#deactivate-kap-elements').waitFor();
    });
    const html = await fetchPost(site(), post);
    assert.match(html, /<title>Another/);
    assert.ok(html.includes(text('en', 'lead')));
    assert.ok(html.includes(text('en', 'quote.text')));
  });

  it('leaves no trace in the database and no file when it is deleted', async () => {
    await site().php(`update_option( 'kap_elements_settings', array( 'region' => 'US' ) );`);
    assert.notDeepEqual(await site().php(TRACES), []);
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${site().url}/wp-admin/plugins.php`);
      await page.click('#deactivate-kap-elements');
      await page.click('#delete-kap-elements');
      await page.locator('tr.deleted, #kap-elements-deleted').waitFor({ state: 'attached' });
    });
    assert.equal(existsSync(join(site().folder, 'wp-content/plugins/kap-elements')), false);
    assert.deepEqual(await site().php(TRACES), []);
  });

  void nothingLogged(site);
});
