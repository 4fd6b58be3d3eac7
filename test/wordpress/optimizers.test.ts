// What optimizing plugins and services do to a page: they leave the script alone where they can be
// told to, and where they do not, readers have the whole text in their language all the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { type Visit, visit } from './support/browser.js';
import { address, block, drawnElements } from './support/posts.js';
import { IS_MAIN, nothingLogged, PLUGIN, useSite } from './support/site.js';
import { isWholeInSpanish } from './support/whole.js';

const OPTIMIZER = 'test/wordpress/fixtures/optimizer';

/** The optimizers in the list of PHP, and what each does to scripts. */
const known = [
  ...readFileSync(`${OPTIMIZER}/known.php`, 'utf8').matchAll(
    /^\t'([\w-]+)' +=> array\( '.+?', '(?!never).+?', '(.+?)' \),$/gm,
  ),
].map(([, name, change]) => ({ name: name!, change: change! }));

/** One of those that do the same. */
const changes = new Map(known.map(({ name, change }) => [change, name]));

if (IS_MAIN) {
  describe('an optimizer', () => {
    const site = useSite({ plugins: [PLUGIN, OPTIMIZER] });
    const assets = () => `${site().url}/wp-content/plugins/kap-elements/assets`;
    let id = 0;
    before(async () => {
      id = await site().post(block('explainer', { lang: 'es', region: 'US' }));
    });
    const page = (query: string) => `${address(site(), id)}&optimize=${query}`;

    /** Opens an optimized page, and looks at it before and after a reader has done something. */
    const read = (query: string, isDrawn: boolean): Promise<Visit> =>
      visit(site(), {}, async (visited) => {
        await visited.page.goto(page(query), { waitUntil: 'networkidle' });
        await isWholeInSpanish(visited.page);
        await visited.page.keyboard.press('Shift');
        if (isDrawn) await drawnElements(visited.page, 1);
        else await visited.page.waitForLoadState('networkidle');
        await isWholeInSpanish(visited.page);
        return visited;
      });

    it('leaves the script alone, whichever it is', async () => {
      assert.ok(known.length > 20, JSON.stringify(known));
      const touched: string[] = [];
      for (const { name } of known) {
        const html = await (await fetch(page(name))).text();
        const tag = /<script[^>]*kap\.js[^>]*>/.exec(html)?.[0] ?? '';
        if (
          !tag.replaceAll("'", '"').includes(` src="${assets()}/kap.js`) ||
          /type="|data-moved/.test(tag)
        )
          touched.push(name);
        assert.ok(!html.includes('<!--'), `${name} did nothing at all`);
      }
      assert.deepEqual(touched, []);
    });

    for (const [change, name] of changes) {
      it(`that does not (${change}) leaves the page whole, in its language and for its region`, async () => {
        const { requests, errors } = await read(`${name}&anyway`, true);
        const catalogues = requests.filter((url) => url.includes('/locales/'));
        assert.deepEqual(
          [...new Set(catalogues.map((url) => url.replace(/\?.*/, '')))],
          [`${assets()}/locales/es.js`],
        );
        assert.deepEqual(errors, []);
      });
    }

    it('that brings the script alone from another site leaves the page whole', async () => {
      const { requests, errors } = await read('cdn', true);
      assert.ok(requests.some((url) => /\/\/localhost:.*\/kap\.js/.test(url)));
      assert.deepEqual(errors, []);
    });

    for (const how of ['cdn-all', 'bare']) {
      it(`that keeps the script from its languages (${how}) leaves the text as it is`, async () => {
        const { errors } = await read(how, false);
        // The browser says what it could not get.
        assert.ok(errors.length);
        assert.deepEqual(
          errors.filter((error) => !/CORS|^Failed to load/.test(error)),
          [],
        );
      });
    }

    void nothingLogged(site);
  });
}
