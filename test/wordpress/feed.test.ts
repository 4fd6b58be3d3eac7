// Feeds, excerpts and the REST interface: the text is there, and nothing that is not text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { treeText } from '../harness/html-tree.js';
import { text } from './support/expected.js';
import { block } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const PARAGRAPH = '<!-- wp:paragraph -->\n<p>Our clinic writes.</p>\n<!-- /wp:paragraph -->';
const SPILLED = /function\s*\(|:host|\{"@|@context|shadowroot|var\(--|\[kap_/;

/** The texts of a feed's elements of one name. */
function fieldsOf(xml: string, name: string): string[] {
  const fields: string[] = [];
  let inside = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    inside = tag.name === name;
    if (inside) fields.push('');
  });
  parser.on('closetag', () => (inside = false));
  const add = (part: string): void => {
    if (inside) fields.push((fields.pop() ?? '') + part);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return fields;
}

describe('outside of pages', () => {
  const site = useSite();
  const get = async (path: string) => (await fetch(site().url + path)).text();

  it('a feed has the whole text, without script or style', async () => {
    for (const post of [block('explainer', { lang: 'es' }), '[kap_explainer lang="es"]']) {
      const id = await site().post(`${PARAGRAPH}\n\n${post}`);
      const [content = ''] = fieldsOf(await get('/?feed=rss2'), 'content:encoded');
      assert.ok(treeText(content).includes(text('es', 'lead')), content.slice(0, 500));
      assert.doesNotMatch(content, /<script|<style/);
      assert.doesNotMatch(treeText(content), SPILLED);
      await site().php('wp_delete_post( $args[0], true );', [id]);
    }
  });

  it('an excerpt is readable', async () => {
    for (const post of [block('explainer'), '[kap_explainer]']) {
      const id = await site().post(`${PARAGRAPH}\n\n${post}`);
      const [description = ''] = fieldsOf(await get('/?feed=rss2'), 'description').slice(1);
      assert.match(treeText(description), /^Our clinic writes\./);
      assert.doesNotMatch(treeText(description), SPILLED);
      const script = await site().php(
        `$GLOBALS['post'] = get_post( $args[0] );
        get_the_excerpt();
        return wp_script_is( 'kap-elements', 'enqueued' );`,
        [id],
      );
      assert.equal(script, false);
      await site().php('wp_delete_post( $args[0], true );', [id]);
    }
  });

  it('the REST interface has the text too', async () => {
    const id = await site().post(block('quote'));
    const post = JSON.parse(await get(`/?rest_route=/wp/v2/posts/${id}`)) as {
      content: { rendered: string };
    };
    assert.ok(treeText(post.content.rendered).includes(text('en', 'quote.text')));
  });

  void nothingLogged(site);
});
