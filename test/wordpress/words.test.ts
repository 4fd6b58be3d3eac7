// The words of the overview, which no post stores, where a site makes something of its posts' words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { text } from './support/expected.js';
import { block } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const paragraph = (words: string) =>
  `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;

const firstWords = (words: string) => words.split(' ').slice(0, 12).join(' ');

describe('an excerpt', () => {
  const site = useSite();
  const excerpt = async (content: string) =>
    (await site().php(`return html_entity_decode( get_the_excerpt( $args[0] ) );`, [
      await site().post(content),
    ])) as string;

  it('of a page that holds nothing else is what the overview begins with', async () => {
    for (const [content, tag] of [
      [block('explainer'), 'en'],
      [block('explainer', { lang: 'es-MX' }), 'es'],
      ['[kap_explainer lang="es"]', 'es'],
      [
        `<!-- wp:group --><div class="wp-block-group">${block('explainer')}</div><!-- /wp:group -->`,
        'en',
      ],
      [`${block('cta')}\n\n${block('quote')}\n\n${block('explainer')}`, 'en'],
      [block('explainer', { lang: 'es', drafts: 'hide' }), 'en'],
    ] as const) {
      assert.ok((await excerpt(content)).startsWith(firstWords(text(tag, 'lead'))), content);
    }
    assert.match(await excerpt(block('explainer')), /\S+( \S+){40,} \[…\]$/);
  });

  it('of a page with one of the others alone is its words', async () => {
    assert.ok((await excerpt(block('quote'))).startsWith(firstWords(text('en', 'quote.text'))));
    assert.equal(await excerpt(block('quote', { text: 'Our <own> words.' })), 'Our <own> words.');
    assert.equal(await excerpt('[kap_quote]Our own words.[/kap_quote]'), 'Our own words.');
    assert.ok((await excerpt(block('cta'))).startsWith(firstWords(text('en', 'cta.body'))));
  });

  it('stays what the page itself says', async () => {
    assert.equal(
      await excerpt(`${paragraph('Our hours.')}\n\n${block('explainer')}`),
      'Our hours.',
    );
    assert.equal(await excerpt(paragraph('')), '');
  });

  void nothingLogged(site);
});

describe('the search of a site', () => {
  const site = useSite();

  it('compares the letters of no post that its bytes have ruled out', async () => {
    const request = (await site().php(
      `$query = new WP_Query( array( 's' => 'psychosis nowhere' ) );
      return $GLOBALS['wpdb']->remove_placeholder_escape( $query->request );`,
    )) as string;
    const bytes =
      /OR \(\w+\.post_content LIKE BINARY '%kap%explainer%' AND \(\w+\.post_content LIKE '/g;
    assert.equal(request.match(bytes)?.length, 1, request);
    assert.equal(request.match(/kap-explainer/g)?.length, 1, request);
  });

  it('finds posts by what their overview says, and no others', async () => {
    const overviews = [
      await site().post(block('explainer')),
      await site().post('[kap_explainer layout="accordion"]'),
      await site().post('<!-- wp:html --><kap-explainer></kap-explainer><!-- /wp:html -->'),
    ];
    const parking = await site().post(`${paragraph('Our parking.')}\n\n${block('quote')}`);
    const titled = await site().post(`${paragraph('Our zebra.')}\n\n${block('explainer')}`);
    const find = async (s: string) =>
      (await site().php(
        `$query = new WP_Query( array( 's' => $args[0], 'fields' => 'ids', 'posts_per_page' => 20, 'orderby' => 'ID', 'order' => 'ASC' ) );
        return $query->posts;`,
        [s],
      )) as number[];
    const withOverview = [...overviews, titled];
    assert.deepEqual(await find('psychosis'), withOverview);
    assert.deepEqual(await find('PREGNANT ketamine'), withOverview);
    assert.deepEqual(await find('zebra ketamine'), [titled]);
    assert.deepEqual(await find('parking'), [parking]);
    assert.deepEqual(await find('ketamine -zebra'), overviews);
    assert.deepEqual(await find('nowhere'), []);
    assert.deepEqual(await find('psychosis%'), []);
    await site().php(`update_option( 'WPLANG', 'es_ES' );`);
    assert.deepEqual(await find('psicoterapia asistida'), withOverview);
    assert.deepEqual(await find('medicacion'), await find('medicación'));
  });

  it('shows them, with an excerpt', async () => {
    const html = await (await fetch(`${site().url}/?s=psicoterapia`)).text();
    assert.match(html, /\?p=\d+/);
  });

  void nothingLogged(site);
});
