// What becomes a block: shortcodes, tags and placeholders in a classic text, and what is pasted. What
// the block then says in its sidebar is what the page shows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { visit } from './support/browser.js';
import { attributesOf, canvasOf, insertBlocks, openEditor, save } from './support/editor.js';
import { useEditor } from './support/open-editor.js';
import { address, block, drawnElements } from './support/posts.js';
import { nothingLogged, useSite } from './support/site.js';

type Made = [name: string, attributes: Record<string, unknown>];

interface EditorWindow {
  wp: {
    blocks: { rawHandler(options: { HTML: string }): unknown };
    data: { select(store: string): { getBlocks(): { name: string; attributes: object }[] } };
  };
}

/** What "Convert to blocks" makes of a classic text. */
const converted = async (page: Page, html: string): Promise<Made[]> =>
  (
    await page.evaluate(
      (HTML) =>
        JSON.parse(
          JSON.stringify((window as unknown as EditorWindow).wp.blocks.rawHandler({ HTML })),
        ) as { name: string; attributes: object }[],
      html,
    )
  ).map(({ name, attributes }) => [name, { ...attributes }]);

/** What the editor has once a text has been pasted into an empty post. */
async function pasted(page: Page, text: string): Promise<Made[]> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  const canvas = await canvasOf(page);
  await canvas.locator('.block-editor-default-block-appender__content').click();
  await page.keyboard.press('Control+V');
  const blocks = () =>
    page.evaluate(() => {
      const { data } = (window as unknown as EditorWindow).wp;
      const all = data.select('core/block-editor').getBlocks();
      return JSON.parse(JSON.stringify(all)) as { name: string; attributes: object }[];
    });
  const hasContent = `wp.data.select('core/block-editor').getBlocks().some(({ name, attributes }) =>
    name !== 'core/paragraph' || String(attributes.content ?? '') !== '')`;
  await page.waitForFunction(hasContent);
  return (await blocks()).map(({ name, attributes }) => [name, { ...attributes }]);
}

const readme = readFileSync('README.md', 'utf8');

/** The example of the README that has a text in it. */
function example(words: string): string {
  const examples = [...readme.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
  const found = examples.find((html) => html.includes(words));
  assert.ok(found, words);
  return found.trim();
}

const TAG =
  '<kap-explainer layout="Accordion" region="uk" lang="de_DE" cta-href="contact" language-menu><a href="/about-kap">About</a></kap-explainer>';
const EXPLAINER: Made = [
  'kap-elements/explainer',
  { layout: 'accordion', region: 'GB', lang: 'de', ctaHref: '/contact', languageMenu: true },
];
const QUOTE =
  '<kap-quote author="A. Example" drafts="hide"><p slot="text">First <em>words</em>.</p><p slot="text">More.</p></kap-quote>';
const QUOTATION: Made = [
  'kap-elements/quote',
  { author: 'A. Example', drafts: 'hide', text: 'First words.\n\nMore.' },
];
const CTA = '<kap-cta href="info@clinic.com" target="_blank" heading-level="3"></kap-cta>';
const INVITATION: Made = [
  'kap-elements/cta',
  { href: 'mailto:info@clinic.com', target: '_blank', headingLevel: '3' },
];

/** The same as a placeholder. */
const asPlaceholder = (tag: string): string =>
  tag
    .replace(/ ([a-z-]+)(?==|>)/g, ' data-kap-$1')
    .replace(/<kap-([a-z]+)/, '<div data-kap="$1"')
    .replace(/<\/kap-[a-z]+>/, '</div>');

describe('becomes a block', () => {
  const site = useSite();
  const editors = { editor: useEditor(site, 'editor'), author: useEditor(site, 'author') };
  const edit = <T>(body: (page: Page) => Promise<T>, user: keyof typeof editors = 'editor') =>
    editors[user](({ page }) => body(page));

  it('a shortcode, with the values that its sidebar shows', () =>
    edit(async (page) => {
      assert.deepEqual(
        await converted(
          page,
          '<p>[kap_explainer layout="Accordion" region=uk lang="de_DE" cta_href="contact" language_menu]</p>' +
            '<p>[kap_quote author="A. Example" drafts="hide"]First <em>words</em>.</p>\n<p>More.[/kap_quote]</p>' +
            '<p>[kap_cta href="info@clinic.com" target="_blank" heading_level=3 layout="banner"]</p>',
        ),
        [EXPLAINER, QUOTATION, INVITATION],
      );
    }));

  it('a tag or a placeholder in a classic text', () =>
    edit(async (page) => {
      assert.deepEqual(
        await converted(page, `<p>${TAG}</p>\n${QUOTE}\n<p>${CTA}<br />\n${TAG}</p>`),
        [EXPLAINER, QUOTATION, INVITATION, EXPLAINER],
      );
      assert.deepEqual(await converted(page, [TAG, CTA].map(asPlaceholder).join('\n')), [
        EXPLAINER,
        INVITATION,
      ]);
    }));

  it('not what has more in it than a block has places for, nor what stands in a line', () =>
    edit(async (page) => {
      const own = '<kap-explainer><p slot="after-safety">Our night line.</p></kap-explainer>';
      assert.deepEqual(await converted(page, own), [['core/html', { content: own }]]);
      const [[name, { content }]] = (await converted(page, `<p>Call ${CTA} now</p>`)) as [Made];
      assert.equal(name, 'core/paragraph');
      assert.match(String(content), /^Call <kap-cta .*<\/kap-cta> now$/);
    }));

  for (const [what, text, blocks] of [
    ['a tag', TAG, [EXPLAINER]],
    ['a tag with nothing in it', CTA, [INVITATION]],
    ['a tag with a quotation', QUOTE, [QUOTATION]],
    ['a placeholder', asPlaceholder(TAG), [EXPLAINER]],
    [
      'what the README gives for a page',
      example('<script defer src="/kap/kap.js"></script>\n<kap-explainer'),
      [['kap-elements/explainer', { region: 'US', ctaHref: '/contact' }]],
    ],
  ] as [string, string, Made[]][]) {
    it(`${what} that is pasted as text`, () =>
      edit(async (page) => assert.deepEqual(await pasted(page, text), blocks), 'author'));
  }

  it('of the placeholders that the README gives, the one that is no link', () =>
    edit(async (page) => {
      const [first, ...others] = await pasted(page, example('<div data-kap="explainer"'));
      assert.deepEqual(first, ['kap-elements/explainer', { lang: 'es', region: 'US' }]);
      assert.deepEqual(
        others.map(([name]) => name),
        ['core/paragraph'],
      );
    }));

  it('what readers see as it was meant', async () => {
    const id = await edit(async (page) => {
      const [[, attributes]] = (await converted(
        page,
        '[kap_quote author="A. Example"]<p>First <em>words</em>.</p><p>More.</p>[/kap_quote]',
      )) as [Made];
      await insertBlocks(page, [['kap-elements/quote', attributes]]);
      return save(page, 'publish');
    }, 'author');
    await visit(site(), {}, async ({ page }) => {
      await page.goto(address(site(), id));
      await drawnElements(page, 1);
      assert.equal(
        await page.locator('kap-quote [slot=text]').innerText(),
        'First words.\n\nMore.',
      );
    });
  });

  it('whose sidebar and preview show what holds, also where a block was written by hand', async () => {
    const id = await site().post(
      block('explainer', {
        layout: 'Accordion',
        region: 'uk',
        lang: 'de_DE',
        drafts: 'HIDE',
        theme: 'pink',
      }),
    );
    await visit(site(), { user: 'admin' }, async ({ page }) => {
      await openEditor(page, site(), `post.php?post=${id}&action=edit`);
      await (await canvasOf(page)).locator('kap-explainer').click();
      const sidebar = page.locator('.block-editor-block-inspector');
      for (const [label, value] of [
        ['Layout', 'accordion'],
        ['Language', 'de'],
        ['Country or region', 'GB'],
        ['Draft translations', 'hide'],
        ['Colours', ''],
      ] as const) {
        assert.equal(await sidebar.getByLabel(label, { exact: true }).inputValue(), value, label);
      }
      assert.deepEqual(await attributesOf(page, 'kap-explainer'), {
        lang: 'de',
        drafts: 'hide',
        layout: 'accordion',
        region: 'GB',
      });
    });
  });

  void nothingLogged(site);
});
