// What other plugins and themes may change, and what the editor of WordPress itself offers for blocks.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { canvasOf, insertBlocks, openEditor, save } from './support/editor.js';
import { text } from './support/expected.js';
import { address, block, drawnElements, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

describe('a filter', () => {
  const site = useSite();

  /** What is written for an element where another plugin has added a filter. */
  const written = async (filter: string, callback: string, element = 'explainer', options = {}) =>
    (await site().php(
      `add_filter( '${filter}', ${callback}, 10, 3 );
      return kap_elements_render( $args[0], $args[1] );`,
      [element, options],
    )) as string;

  it('sets the language of the page', async () => {
    const filter = 'kap_elements_page_language';
    assert.match(
      await written(filter, `function () { return 'es_MX'; }`),
      /<section data-kap-static lang="es"/,
    );
    for (const broken of ['null', '7', 'array()', `'<b>'`]) {
      const html = await written(filter, `function () { return ${broken}; }`);
      assert.match(html, /<section data-kap-static lang="en"/, broken);
    }
  });

  it('sets options, which are read as those of editors are', async () => {
    const html = await written(
      'kap_elements_options',
      `function ( $options, $element ) {
        return array( 'region' => ' us ', 'layout' => 'COMPACT', 'cta-href' => 'javascript:alert(1)',
          'reviewed-by' => 'O"Neill', 'lang' => $element ) + $options;
      }`,
      'explainer',
      { lang: 'es' },
    );
    assert.match(
      html,
      /^<kap-explainer lang="en" layout="compact" region="US" reviewed-by="O&quot;Neill"/,
    );
    assert.ok(!html.includes('javascript'));
    assert.ok(html.includes(text('en', 'compact.lead')));
    const unread = await written('kap_elements_options', 'function () { return 7; }', 'quote', {
      text: 'A &amp;lt; B',
    });
    assert.ok(unread.includes('A &amp;lt; B'));
  });

  it('refuses links, or gives others, which are judged again', async () => {
    const give = (value: string) =>
      written('kap_elements_link', `function () { return ${value}; }`, 'cta', { href: '/book' });
    assert.match(await give(`'https://clinic.example/go'`), /href="https:\/\/clinic.example\/go"/);
    for (const refused of [`''`, `'javascript:alert(1)'`, 'array()', `'https://u:p@a.example'`])
      assert.doesNotMatch(await give(refused), /href=/, refused);
  });

  it('sets where browsers get the script and its languages from', async () => {
    const printed = (await site().php(
      `add_filter( 'kap_elements_base_url', function () { return 'https://files.example/kap'; } );
      kap_elements_render( 'explainer', array( 'lang' => 'es' ) );
      ob_start();
      do_action( 'wp_footer' );
      return ob_get_clean();`,
    )) as string;
    const html = printed.replaceAll("'", '"');
    for (const address of [
      'href="https://files.example/kap/locales/es.js?',
      'data-kap-base="https://files.example/kap/"',
      'src="https://files.example/kap/kap.js?',
    ])
      assert.ok(html.includes(address), html);
  });

  it('sets what search engines are told, or that they are told nothing', async () => {
    const id = await site().post(block('explainer'));
    for (const [callback, told] of [
      [`function ( $data, $tag, $post ) { return array( 'name' => "$tag $post" ) + $data; }`, true],
      ['function () { return array(); }', false],
    ] as const) {
      const html = (await site().php(
        `add_filter( 'kap_elements_json_ld', ${callback}, 10, 3 );
        query_posts( array( 'p' => $args[0] ) );
        the_post();
        apply_filters( 'the_content', get_the_content() );
        ob_start();
        do_action( 'wp_footer' );
        return ob_get_clean();`,
        [id],
      )) as string;
      assert.equal(html.includes('ld+json'), told);
      if (told) assert.ok(html.includes(`"name":"en ${id}"`), html);
    }
  });

  void nothingLogged(site);
});

describe('a block', () => {
  const site = useSite();

  it('has the anchor that the editor gives it, on the page too', () =>
    visit(site(), { user: 'admin' }, async ({ page }) => {
      await openEditor(page, site());
      await insertBlocks(page, [['kap-elements/explainer', { anchor: 'about-kap' }]]);
      const canvas = await canvasOf(page);
      await canvas.locator('kap-explainer').waitFor();
      const html = await fetchPost(site(), await save(page, 'publish'));
      const [wrapper = ''] = /<div[^>]*wp-block-kap-elements-explainer[^>]*>/.exec(html) ?? [];
      assert.match(wrapper, / id="about-kap"/);
    }));

  it('has colours and sizes of its own where it has no safety part, and only there', async () => {
    const style = {
      textColor: 'x',
      fontSize: 'large',
      style: { color: { text: '#102030' }, typography: { lineHeight: '2' } },
    };
    for (const [name, has] of [
      ['quote', true],
      ['cta', true],
      ['explainer', false],
    ] as const) {
      const html = await fetchPost(site(), await site().post(block(name, style)));
      const [, wrapper = ''] =
        new RegExp(`<div ([^>]*wp-block-kap-elements-${name}[^>]*)>`).exec(html) ?? [];
      assert.ok(wrapper, html);
      assert.equal(/color|line-height|font-size/.test(wrapper), has, wrapper);
    }
  });

  it('keeps its text from the edges of the window, however wide it is', async () => {
    for (const align of ['wide', 'full']) {
      const id = await site().post(
        ['explainer', 'quote', 'cta'].map((name) => block(name as 'cta', { align })).join('\n\n'),
      );
      for (const width of [360, 1600]) {
        await visit(site(), {}, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address(site(), id));
          await drawnElements(page, 3);
          const boxes = await page.evaluate(() =>
            [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].map((element) => {
              const { left, right } = element.getBoundingClientRect();
              return [left, document.documentElement.clientWidth - right];
            }),
          );
          for (const distances of boxes)
            for (const distance of distances)
              assert.ok(distance >= 16, `${align} ${width}: ${JSON.stringify(boxes)}`);
          const tooWide = await page.evaluate(
            () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
          );
          assert.equal(tooWide, false);
        });
      }
    }
  });

  void nothingLogged(site);
});
