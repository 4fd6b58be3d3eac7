// The texts follow the language of the site, with and without JavaScript.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { text } from './support/expected.js';
import { address, block, drawnElements, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

describe("the site's language", () => {
  const site = useSite();
  const locale = async (name: string) =>
    assert.equal(await site().php(`update_option( 'WPLANG', $args[0] );`, [name]), null);

  for (const [name, tag, dir, own] of [
    ['es_ES', 'es', 'ltr', 'de_DE'],
    ['ar', 'ar', 'rtl', 'fr_FR'],
  ] as const) {
    it(`${name} is that of the texts`, async () => {
      await locale(name);
      assert.ok(await site().php(`return update_user_meta( 1, 'locale', $args[0] );`, [own]));
      const id = await site().post(`${block('explainer')}\n\n${block('quote')}\n\n${block('cta')}`);
      for (const user of [undefined, 'admin']) {
        // Whoever is logged in has a language of their own for the administration only.
        await visit(site(), { ...(user && { user }) }, async ({ page, errors }) => {
          await page.goto(address(site(), id));
          const seen = await drawnElements(page, 3);
          assert.deepEqual(
            seen.map(({ lang }) => lang),
            [tag, tag, tag],
          );
          assert.ok(seen[0]?.text.includes(text(tag, 'lead')), seen[0]?.text);
          assert.deepEqual(errors, []);
        });
      }
      await visit(site(), { javaScript: false }, async ({ page }) => {
        await page.goto(address(site(), id));
        const sections = page.locator('[data-kap-static]');
        assert.equal(await sections.count(), 3);
        for (const section of await sections.all()) {
          assert.equal(await section.getAttribute('lang'), tag);
          assert.equal(await section.getAttribute('dir'), dir);
          assert.ok(await section.isVisible());
        }
        assert.ok(await page.getByText(text(tag, 'lead')).isVisible());
      });
    });
  }

  it('gives way to the language of an element', async () => {
    await locale('es_ES');
    const id = await site().post(`${block('quote', { lang: 'ar' })}\n\n[kap_quote lang="en"]`);
    const html = await fetchPost(site(), id);
    assert.ok(html.includes(text('ar', 'quote.text')));
    assert.ok(html.includes(text('en', 'quote.text')));
  });

  it('that is not at hand gives English, which is said', async () => {
    await locale('sv_SE');
    const html = await fetchPost(site(), await site().post(block('explainer')));
    assert.match(html, /<kap-explainer[^>]* lang="sv/);
    assert.match(html, /<section data-kap-static lang="en"/);
    assert.ok(html.includes(text('en', 'fallback.page')));
  });

  it('is that of the language plugins where they say one', async () => {
    await locale('es_ES');
    const written = await site().php(
      `add_filter( 'wpml_current_language', function () { return 'ar'; } );
      return kap_elements_render( 'explainer', array() );`,
    );
    assert.match(String(written), /<section data-kap-static lang="ar" dir="rtl"/);
    const polylang = await site().php(
      `function pll_current_language( $field ) { return 'zh_CN'; }
      return kap_elements_render( 'explainer', array() );`,
    );
    assert.match(String(polylang), /<section data-kap-static lang="zh-Hans"/);
  });

  // By codes that name a language otherwise than a page does. The cases are in
  // test/fixtures/language-tags.json; here it is that the page follows them, as the script does.
  for (const [name, tag] of [
    ['tl', 'fil'],
    ['hat', 'ht'],
    ['arb', 'ar'],
    ['pes_IR', 'fa'],
    ['zh_HK', 'zh-Hant'],
    ['pt_PT_ao90', 'pt-BR'],
    ['de_CH_informal', 'de'],
  ] as const) {
    it(`by the locale ${name} of Polylang or WPML it is ${tag}`, async () => {
      await locale('es_ES');
      const polylang = await site().php(
        `$GLOBALS['kap_locale'] = $args[0];
        function pll_current_language( $field ) { return $GLOBALS['kap_locale']; }
        return kap_elements_render( 'quote', array() );`,
        [name],
      );
      const wpml = await site().php(
        `add_filter( 'wpml_current_language', function () { return 'mx'; } );
        add_filter( 'wpml_active_languages', function () use ( $args ) {
          return array( 'mx' => array( 'code' => 'mx', 'default_locale' => $args[0] ) ); } );
        return kap_elements_render( 'quote', array() );`,
        [name],
      );
      const written = await site().php(
        `return kap_elements_render( 'quote', array( 'lang' => $args[0] ) );`,
        [name],
      );
      for (const html of [polylang, wpml, written]) {
        assert.match(String(html), new RegExp(`<kap-quote lang="${tag}"`));
        assert.match(String(html), new RegExp(`<section data-kap-static lang="${tag}"`));
      }
      const id = await site().post(`<kap-quote lang="${name}"></kap-quote>`);
      await visit(site(), {}, async ({ page }) => {
        await page.goto(address(site(), id));
        const [seen] = await drawnElements(page, 1);
        assert.equal(seen?.lang, tag);
      });
    });
  }

  void nothingLogged(site);
});
