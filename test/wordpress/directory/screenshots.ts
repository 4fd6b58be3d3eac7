// The screenshots of the plugin, in the order of the captions in its readme.txt.
import type { Page } from 'playwright-core';
import type { Site } from '../../harness/wordpress/site.js';
import type { Visitor } from '../support/context.js';
import { canvasOf, insertBlocks, openEditor } from '../support/editor.js';
import { address, block, drawnElements } from '../support/posts.js';

export interface Screenshot {
  /** As readme.txt has it. */
  caption: string;
  visitor: Visitor;
  /** Leaves the page as it is to be seen. */
  show: (page: Page, site: Site) => Promise<unknown>;
}

const editor: Visitor = { user: 'admin' };
const reader: Visitor = {};
const phone: Visitor = {
  screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
};

const TITLE = 'Ketamine-assisted psychotherapy';

/** Sets up a clinic's site with one page, and returns the page's number. */
const PAGE = `
  update_option( 'WPLANG', $args[0] );
  update_option( 'blogname', $args[1] );
  update_option( 'kap_elements_settings', array( 'region' => $args[2], 'cta_href' => '/contact' ) );
  foreach ( get_posts( array( 'post_type' => 'any', 'numberposts' => -1 ) ) as $post ) {
    wp_delete_post( $post->ID, true );
  }
  return wp_insert_post( array(
    'post_type' => 'page', 'post_status' => 'publish',
    'post_title' => $args[3], 'post_content' => wp_slash( $args[4] ) ) );`;

/** Opens the editor with one block, selected, in a post of this title. */
async function edit(page: Page, site: Site, title: string, name: string, attributes: object) {
  await openEditor(page, site);
  await page.evaluate(`wp.data.dispatch('core/editor').editPost(${JSON.stringify({ title })})`);
  // A block's own toolbar would lie over the title.
  await page.evaluate(`wp.data.dispatch('core/preferences').set('core', 'fixedToolbar', true)`);
  await insertBlocks(page, [[`kap-elements/${name}`, attributes]]);
  await page.locator('.block-editor-block-inspector').getByLabel('Booking address').waitFor();
  return canvasOf(page);
}

/** What a clinic's site has: its locale, name and region, and the title of its page. */
type Clinic = [locale: string, name: string, region: string, title: string];

/** Opens a page with an overview as readers have it. */
async function read(page: Page, site: Site, clinic: Clinic, attributes: object) {
  const id = await site.php(PAGE, [...clinic, block('explainer', attributes)]);
  await page.goto(address(site, id as number));
  await drawnElements(page, 1);
}

export const SCREENSHOTS: readonly Screenshot[] = [
  {
    caption: 'The three blocks, found by the word "ketamine".',
    visitor: editor,
    async show(page, site) {
      await openEditor(page, site);
      await page.locator('[class*="__inserter-toggle"]').first().click();
      await page.getByPlaceholder('Search').first().fill('ketamine');
      for (const name of ['overview', 'quotation', 'invitation'])
        await page.getByRole('option', { name: `KAP ${name}` }).waitFor();
    },
  },
  {
    caption: 'The overview in the editor, as readers get it, and what can be set for it.',
    visitor: editor,
    async show(page, site) {
      const attributes = { layout: 'accordion', region: 'US' };
      const canvas = await edit(page, site, TITLE, 'explainer', attributes);
      await canvas.getByRole('heading', { name: 'What is ketamine-assisted' }).waitFor();
    },
  },
  {
    caption: 'An invitation asks where its button should lead.',
    visitor: editor,
    async show(page, site) {
      const canvas = await edit(page, site, 'Contact', 'cta', {});
      await canvas.getByText('Where should the button lead?').waitFor();
    },
  },
  {
    caption: 'The settings hold for every block and shortcode that says nothing of its own.',
    visitor: editor,
    show: (page, site) => page.goto(`${site.url}/wp-admin/options-general.php?page=kap-elements`),
  },
  {
    caption: 'A page in Spanish, a draft translation that says so.',
    visitor: reader,
    show: (page, site) =>
      read(page, site, ['es_ES', 'Una clínica', 'ES', 'Psicoterapia asistida con ketamina'], {}),
  },
  {
    caption: 'The risks on a phone: they are never folded away, and neither are the help lines.',
    visitor: phone,
    async show(page, site) {
      await read(page, site, ['', 'A clinic', 'US', TITLE], { layout: 'accordion' });
      const safety = page.locator('kap-explainer').getByRole('region');
      await safety.evaluate((panel) => panel.scrollIntoView());
    },
  },
];

/** The captions that a readme.txt lists under `== Screenshots ==`, in order. */
export function captionsIn(readme: string): string[] {
  const [, list = ''] = /^== Screenshots ==$([^]*?)(?=^== |(?![^]))/m.exec(readme) ?? [];
  return [...list.matchAll(/^\d+\. (.+)$/gm)].map(([, caption]) => caption!);
}
