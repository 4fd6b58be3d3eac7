// Our tags as somebody writes them into a post, by whoever may not write all of HTML, and in a classic
// text, of which WordPress makes paragraphs: the clinic's own words stay those that are shown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { text } from './support/expected.js';
import { address, drawnElements } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const OWN =
  '<kap-quote author="A. Example" author-title="Therapist"><p slot="text">Our own words.</p></kap-quote>';
const IN_LINES = OWN.replaceAll(/(<p|<\/kap)/g, '\n\n$1');
const SLOTS =
  '<kap-explainer><p slot="after-safety">Our night line.</p><p slot="footer" hidden>Not yet.</p></kap-explainer>';
const HEADED =
  '<kap-cta href="/book"><h3 slot="heading">Come in</h3><p slot="body">We listen.</p></kap-cta>';

const inHtmlBlock = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

describe('tags in a post', () => {
  const site = useSite();
  const visibleText = (user: string, content: string, count: number) =>
    site()
      .post(content, { user })
      .then((id) =>
        visit(site(), {}, async ({ page, errors }) => {
          await page.goto(address(site(), id));
          const seen = await drawnElements(page, count);
          const text = await page.locator('.entry-content, .wp-block-post-content').innerText();
          assert.deepEqual(errors, []);
          return { seen, text };
        }),
      );

  for (const user of ['admin', 'author']) {
    for (const [kind, content] of [
      ['in a block', inHtmlBlock(OWN)],
      ['in a classic text', OWN],
      ['in lines of a classic text', `Before\n\n${IN_LINES}\n\nAfter`],
    ] as const) {
      it(`by ${user}, ${kind}, show the clinic's own quotation`, async () => {
        const { seen, text: shown } = await visibleText(user, content, 1);
        assert.match(shown, /Our own words\./);
        assert.match(seen[0]!.text, /A\. Example/);
        assert.ok(!seen[0]!.text.includes(text('en', 'quote.text')), seen[0]!.text);
        assert.doesNotMatch(seen[0]!.text, /Nancy Smith/);
      });
    }

    it(`by ${user} show what is written for their slots, and hide what is hidden`, async () => {
      const content = `${SLOTS}\n\n${HEADED}`;
      for (const written of [content, inHtmlBlock(content)]) {
        const { text: shown } = await visibleText(user, written, 2);
        for (const words of ['Our night line.', 'Come in', 'We listen.']) {
          assert.ok(shown.includes(words), words);
        }
        assert.doesNotMatch(shown, /Not yet/);
        assert.doesNotMatch(shown, new RegExp(text('en', 'cta.heading')));
      }
    });
  }

  it('in a line of a classic text stay in it', async () => {
    const html = await site().php(`return apply_filters( 'the_content', $args[0] );`, [
      'Here <kap-cta href="/book" layout="button"><a href="/book">we are</a></kap-cta> for you',
    ]);
    assert.match(String(html), /^<p>Here <kap-cta .*<\/kap-cta> for you<\/p>\n$/);
  });

  it('that nobody has closed leave the text as it is', async () => {
    const content = 'Before\n\n<kap-quote>\n\n<p>Words</p>\n\n<kap-cta>';
    const { made, without } = (await site().php(
      `$made = apply_filters( 'the_content', $args[0] );
      remove_filter( 'the_content', 'kap_elements_hold_tags', 9 );
      return array( 'made' => $made, 'without' => apply_filters( 'the_content', $args[0] ) );`,
      [content],
    )) as { made: string; without: string };
    assert.equal(made, without);
  });

  void nothingLogged(site);
});
