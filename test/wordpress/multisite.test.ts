// A network, where a site's own administrator may not write HTML of any kind.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Site } from '../harness/wordpress/site.js';
import { visit } from './support/browser.js';
import { insertBlocks, openEditor, save } from './support/editor.js';
import { drawnElements } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const RAW = '<kap-cta href="/book" onclick="alert(1)"><a href="/about">About</a></kap-cta>';

/** Adds a site at /two/ with an administrator who rules that site only. */
const addSite = (site: Site) =>
  site.php(`
    $user = wp_insert_user( array(
      'user_login' => 'two', 'user_pass' => 'password', 'user_email' => 'two@example.test' ) );
    $site = wp_insert_site( array( 'domain' => $_SERVER['HTTP_HOST'], 'path' => '/two/',
      'network_id' => 1, 'title' => 'Two', 'user_id' => $user ) );
    // WordPress 6.1 knows of no ports.
    global $wpdb;
    $wpdb->update( $wpdb->blogs, array( 'domain' => $_SERVER['HTTP_HOST'] ), array( 'blog_id' => $site ) );
    clean_blog_cache( $site );
    foreach ( array( 'home', 'siteurl' ) as $name ) {
      update_blog_option( $site, $name, "http://{$_SERVER['HTTP_HOST']}/two" );
    }
    return $site;`);

describe('a network of sites', () => {
  const site = useSite({ multisite: true });

  it("lets the administrator of one of its sites use the blocks, and keeps nobody's script", async () => {
    assert.equal(await addSite(site()), 2);
    const two = { url: `${site().url}/two` };
    const id = await visit(two, { user: 'two' }, async ({ page, errors }) => {
      await openEditor(page, two);
      await insertBlocks(page, [
        ['kap-elements/explainer', { region: 'GB' }],
        ['core/html', { content: RAW }],
      ]);
      const number = await save(page, 'publish');
      assert.deepEqual(
        errors.filter((error) => /kap/i.test(error)),
        [],
      );
      return number;
    });
    await visit(two, {}, async ({ page, requests, errors }) => {
      await page.goto(`${two.url}/?p=${id}`);
      const [explainer, cta] = await drawnElements(page, 2);
      assert.match(explainer?.text ?? '', /116 123/);
      assert.equal(cta?.name, 'kap-cta');
      assert.equal(await page.locator('[onclick]').count(), 0);
      assert.ok(
        requests.some((url) => url.includes('/kap.js')),
        requests.join('\n'),
      );
      assert.deepEqual(errors, []);
    });
  });

  it('keeps the settings of its sites apart, and forgets those of all', async () => {
    const left = (await site().php(`
      update_option( 'kap_elements_settings', array( 'region' => 'US' ) );
      switch_to_blog( 2 );
      $before = get_option( 'kap_elements_settings' );
      update_option( 'kap_elements_settings', array( 'region' => 'GB' ) );
      restore_current_blog();
      $first = get_option( 'kap_elements_settings' );
      deactivate_plugins( 'kap-elements/kap-elements.php', true, true );
      uninstall_plugin( 'kap-elements/kap-elements.php' );
      $left = array( 'region of one' => $first['region'], 'two before' => $before );
      foreach ( array( 1, 2 ) as $number ) {
        switch_to_blog( $number );
        $left[ $number ] = $GLOBALS['wpdb']->get_col(
          "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%kap%elements%'" );
        restore_current_blog();
      }
      return $left;`)) as Record<string, unknown>;
    assert.deepEqual(left, { 1: [], 2: [], 'region of one': 'US', 'two before': [] });
  });

  void nothingLogged(site);
});
