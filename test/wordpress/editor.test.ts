// The three blocks in the block editor, by everybody who may write, and what readers then get.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './support/browser.js';
import { blocksOf, canvasOf, insertBlocks, openEditor, save } from './support/editor.js';
import { text } from './support/expected.js';
import { address, drawnElements } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

const LINK = 'https://clinic.example/book?a=1&b=2';
const BLOCKS: [string, object][] = [
  ['kap-elements/explainer', { layout: 'compact', region: 'US' }],
  ['kap-elements/quote', {}],
  ['kap-elements/cta', { href: LINK, label: 'Talk & listen' }],
];
const NAMES = BLOCKS.map(([name]) => name);

describe('the block editor', () => {
  const site = useSite();

  for (const user of ['admin', 'editor', 'author', 'contributor']) {
    it(`lets ${user} insert, see and save the blocks, and readers see them`, async () => {
      const id = await visit(site(), { user }, async ({ page, errors }) => {
        await openEditor(page, site());
        await insertBlocks(page, BLOCKS);
        const canvas = await canvasOf(page);
        await canvas.waitForFunction(() =>
          ['kap-explainer', 'kap-quote', 'kap-cta'].every((name) =>
            document.querySelector(name)?.shadowRoot?.querySelector('h2, h3, blockquote'),
          ),
        );
        const number = await save(page, user === 'contributor' ? 'pending' : 'publish');
        // An Author's save is filtered, so that what comes back may not be what was saved.
        if (user === 'author') {
          await openEditor(page, site(), `post.php?post=${number}&action=edit`);
        }
        assert.deepEqual(await blocksOf(page), { names: NAMES, invalid: [] });
        assert.deepEqual(
          errors.filter((error) => /kap/i.test(error)),
          [],
        );
        return number;
      });

      const reader = user === 'contributor' ? { user } : {};
      await visit(site(), reader, async ({ page, errors }) => {
        await page.goto(`${address(site(), id)}${user === 'contributor' ? '&preview=true' : ''}`);
        const seen = await drawnElements(page, 3);
        assert.deepEqual(
          seen.map(({ name }) => name),
          ['kap-explainer', 'kap-quote', 'kap-cta'],
        );
        const [explainer, quote, cta] = seen;
        assert.ok(explainer?.text.includes(text('en', 'compact.lead')), explainer?.text);
        assert.match(explainer?.text ?? '', /988/);
        assert.ok(quote?.text.includes(text('en', 'quote.text')), quote?.text);
        assert.match(cta?.text ?? '', /Talk & listen/);
        assert.equal(
          await page
            .locator('kap-cta')
            .getByRole('link', { name: 'Talk & listen' })
            .getAttribute('href'),
          LINK,
        );
        assert.deepEqual(errors, []);
      });
    });
  }

  void nothingLogged(site);
});
