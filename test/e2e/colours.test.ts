// Readable on pages of any colour, above all on dark ones that do not say that they are dark.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { measureContrast } from './support/contrast.js';
import { speaks } from './support/rendered.js';

const PAGES: Record<string, string> = {
  'a light page': 'body { background: #fff; color: #222 }',
  'a dark page that does not say so': 'body { background: #111; color: #eee }',
  'a dark page that says so': 'html { color-scheme: dark } body { background: #111; color: #eee }',
  'a dark band on a light page': 'body { background: #17324d; color: #f4f0e8 }',
  "a page of the reader's scheme": `html { color-scheme: light dark }
    body { background: Canvas; color: CanvasText }`,
  'a sepia page': 'body { background: #f4ecd8; color: #3b2f1e }',
};

async function check(page: Page, what: string, fixed = false) {
  const { safety, text, colours, page: own } = await page.evaluate(measureContrast);
  assert.ok(safety >= 7, `${what}: safety panel ${safety.toFixed(2)}`);
  assert.ok(text >= 7, `${what}: text ${text.toFixed(2)}`);
  if (!fixed) assert.deepEqual(colours, [own], `${what}: the text has the page's colour`);
}

eachEngine('colours', (test) => {
  for (const scheme of ['light', 'dark'] as const) {
    test.everywhere(
      `text and safety panel are readable where the system is ${scheme}`,
      async (t) => {
        await t.page.emulateMedia({ colorScheme: scheme });
        for (const [title, css] of Object.entries(PAGES)) {
          const head = `<style>${css}</style></head>`;
          const html = hostPage(t.servers, { lang: 'es' }).replace('</head>', head);
          await t.page.goto(t.servers.page(`/${encodeURIComponent(title)}`, html));
          await speaks(t.page, 'es');
          await check(t.page, title);
        }
      },
    );
  }

  test('the safety panel has the shade of the page, also of one that does not say that it is dark', async (t) => {
    for (const [title, css, ground] of [
      ['light', PAGES['a light page']!, 'rgb(245, 245, 245)'],
      ['dark', PAGES['a dark page that does not say so']!, 'rgb(31, 31, 31)'],
      ['said', PAGES['a dark page that says so']!, 'rgb(31, 31, 31)'],
    ] as const) {
      const head = `<style>${css}</style></head>`;
      const html = hostPage(t.servers).replace('</head>', head);
      await t.page.goto(t.servers.page(`/${title}`, html));
      await t.page.waitFor(
        `getComputedStyle(document.querySelector('kap-explainer').shadowRoot.querySelector('.safety'))
          .backgroundColor === '${ground}'`,
      );
    }
  });

  for (const [title, change] of [
    [
      'moved to',
      () => {
        document.querySelector('.dark')!.append(document.querySelector('kap-explainer')!);
        return Promise.resolve();
      },
    ],
    [
      'shown again in',
      async () => {
        const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
        const place = document.querySelector('main')!;
        place.hidden = true;
        await nextFrame();
        place.classList.add('dark');
        await nextFrame();
        place.hidden = false;
      },
    ],
  ] as const)
    test(`the safety panel has the shade of the place that it is ${title}`, async (t) => {
      const style = '<style>.dark { background: #111; color: #eee }</style>';
      const body = `<main>${THREE}</main><div class="dark"></div>`;
      const html = hostPage(t.servers, { body }).replace('</head>', `${style}</head>`);
      await t.page.goto(t.servers.page('/', html));
      const hasGround = (colour: string) =>
        t.page.waitFor(
          `getComputedStyle(document.querySelector('kap-explainer').shadowRoot.querySelector('.safety'))
            .backgroundColor === '${colour}'`,
        );
      await hasGround('rgb(245, 245, 245)');
      await t.page.evaluate(change);
      await hasGround('rgb(31, 31, 31)');
    });

  test('fixed themes are readable on any page', async (t) => {
    const body = ['light', 'dark']
      .map((theme) => THREE.replace(/<kap-(\w+)/g, `$& theme="${theme}"`))
      .join('');
    for (const [title, css] of Object.entries(PAGES)) {
      const head = `<style>${css}</style></head>`;
      const html = hostPage(t.servers, { body }).replace('</head>', head);
      await t.page.goto(t.servers.page(`/${encodeURIComponent(title)}`, html));
      await speaks(t.page, 'en');
      await check(t.page, title, true);
    }
  });
});
