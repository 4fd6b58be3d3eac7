// Pages that a cache has kept from before the plugin was updated, and browsers that have kept the
// script: each goes on in its language.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { version } from '../../build/version.js';
import { visit } from './support/browser.js';
import { block, drawnElements, fetchPost } from './support/posts.js';
import { IS_MAIN, nothingLogged, useSite } from './support/site.js';
import { isWholeInSpanish } from './support/whole.js';

const PLUGINS = 'wp-content/plugins';

if (IS_MAIN) {
  describe('a page that is older than the plugin, or newer', () => {
    const site = useSite();
    const asset = (name: string) => join(site().folder, PLUGINS, 'kap-elements/assets', name);

    // Without, WordPress gives its first page in the place of a file that is not there.
    before(() => site().php(`update_option( 'permalink_structure', '/%postname%/' );`));

    /** Keeps a page as a cache does, and gives its address. */
    const keep = async (change: (html: string) => string = (html) => html): Promise<string> => {
      const html = await fetchPost(
        site(),
        await site().post(block('explainer', { lang: 'es', region: 'US' })),
      );
      writeFileSync(join(site().folder, 'kept.html'), change(html));
      return `${site().url}/kept.html`;
    };

    /** Opens a kept page; gives what the console has as an error, but for what did not load. */
    const open = (path: string, isDrawn: boolean) =>
      visit(site(), {}, async ({ page, errors }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        if (isDrawn) await drawnElements(page, 1);
        await isWholeInSpanish(page);
        const others = errors.filter((error) => !error.startsWith('Failed to load resource'));
        assert.deepEqual(others, []);
      });

    it('with the addresses of another version is drawn in its language', async () => {
      await open(await keep((html) => html.replaceAll(version, '0.0.9')), true);
    });

    it('whose folder is gone keeps its text', async () => {
      const path = await keep();
      const folder = join(site().folder, PLUGINS, 'kap-elements');
      renameSync(folder, `${folder}-2`);
      await open(path, false);
      renameSync(`${folder}-2`, folder);
    });

    it('whose script was kept with the folder that is gone keeps its text', async () => {
      const script = join(site().folder, 'joined.js');
      writeFileSync(script, readFileSync(asset('kap.js')));
      const path = await keep((html) =>
        html.replace(/<script[^>]*kap\.js[^>]*>/, '<script defer src="/joined.js">'),
      );
      const folder = join(site().folder, PLUGINS, 'kap-elements');
      renameSync(folder, `${folder}-2`);
      await open(path, false);
      renameSync(`${folder}-2`, folder);
    });

    for (const [what, file] of [
      ['a script', 'kap.js'],
      ['a language', 'locales/es.js'],
    ] as const) {
      it(`with ${what} of another text keeps its own`, async () => {
        const code = readFileSync(asset(file), 'utf8');
        const catalogue = readFileSync(asset('locales/es.js'), 'utf8');
        const [, digest = ''] = /"source":"(\w+)"/.exec(catalogue) ?? [];
        assert.ok(digest && code.includes(digest), 'the digest of the texts');
        writeFileSync(asset(file), code.replaceAll(digest, '00000000'));
        await open(await keep(), false);
        writeFileSync(asset(file), code);
      });
    }

    void nothingLogged(site);
  });
}
