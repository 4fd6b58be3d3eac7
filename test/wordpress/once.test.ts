// What may stand in a page once: what search engines are told of it, and the id of the help lines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, fetchPost } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const TWO = `${block('explainer', { lang: 'es' })}\n\n[kap_explainer layout="compact"]`;

/** A list of the newest posts, whole. */
const LIST = `<!-- wp:query {"queryId":1,"query":{"perPage":5,"pages":0,"offset":0,"postType":"post","order":"desc","orderBy":"date","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div>
<!-- /wp:query -->`;

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found!);

const languagesTold = (html: string): string[] =>
  all(html, /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/g).map(
    (json) => (JSON.parse(json) as { inLanguage: string }).inLanguage,
  );

/** Holds that a document has so many overviews, each with help lines that its own link leads to. */
function hasItsOwnHelp(html: string, count: number): void {
  const ids = all(html, /\sid="(kap-safety[^"]*)"/g);
  assert.equal(ids.length, count);
  assert.equal(new Set(ids).size, count, ids.join());
  assert.equal(ids[0], 'kap-safety');
  const links = all(html, /href="[^"#]*#(kap-safety[^"]*)"/g);
  assert.deepEqual(
    links.filter((link) => !ids.includes(link)),
    [],
  );
  assert.deepEqual([...new Set(links)].sort(), [...ids].sort());
}

describe('what stands in a page once', () => {
  const site = useSite();
  const get = async (path: string) => (await fetch(site().url + path)).text();

  it('does so with two overviews in a post', async () => {
    const html = await fetchPost(site(), await site().post(TWO));
    hasItsOwnHelp(html, 2);
    assert.deepEqual(languagesTold(html), ['es']);
  });

  it('does so beside a static edition that somebody has pasted', async () => {
    const pasted = '<!-- wp:html -->\n<h3 id="kap-safety">Help</h3>\n<!-- /wp:html -->';
    const html = await fetchPost(site(), await site().post(`${block('explainer')}\n\n${pasted}`));
    assert.deepEqual(all(html, /\sid="(kap-safety[^"]*)"/g).sort(), ['kap-safety', 'kap-safety-2']);
  });

  it('does so in each post of a feed, by itself', async () => {
    const items = (await get('/?feed=rss2')).split('<item>').slice(1);
    const [, newest = ''] = items;
    assert.ok(newest.includes('kap-explainer'));
    hasItsOwnHelp(newest, 2);
  });

  it('does so in a list of posts, which tells search engines nothing of them', async () => {
    const list = (await site().php(
      `return wp_insert_post( array( 'post_title' => 'A list', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => $args[0] ) );`,
      [LIST],
    )) as number;
    const html = await get(`/?page_id=${list}`);
    const count = all(html, /(<section data-kap-static)/g).length;
    assert.ok(count >= 3, String(count));
    // One of them is what somebody has pasted.
    const ids = all(html, /\sid="(kap-safety[^"]*)"/g);
    assert.equal(new Set(ids).size, ids.length, ids.join());
    for (const path of [`/?page_id=${list}`, '/', '/?cat=1', '/?s=overview'])
      assert.deepEqual(languagesTold(await get(path)), [], path);
  });

  it('does so with a widget beside the post, which alone tells search engines nothing', async () => {
    const post = await site().post(block('explainer', { region: 'US' }));
    const other = await site().post('<!-- wp:paragraph --><p>Hours</p><!-- /wp:paragraph -->');
    await site().addPlugin('test/wordpress/fixtures/widget');
    const html = await fetchPost(site(), post);
    hasItsOwnHelp(html, 2);
    assert.deepEqual(languagesTold(html), ['en']);
    const alone = await fetchPost(site(), other);
    hasItsOwnHelp(alone, 1);
    assert.deepEqual(languagesTold(alone), []);
  });

  void nothingLogged(site);
});
