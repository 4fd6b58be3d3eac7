// Readable on pages of any colour, above all on dark ones that do not say that they are dark.
import assert from 'node:assert/strict';
import type { Page } from '../../tools/browsers/index.js';
import { eachEngine } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { speaks } from './support/rendered.js';

// Runs in the page. A canvas turns every way to write a colour into the pixels that are painted.
const measure = () => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const paint = (...colours: string[]) => {
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (pixel: number[]) => {
    const [r = 0, g = 0, b = 0] = pixel.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element: Element | null): string[] => {
    if (!element) return ['white'];
    const root = element.getRootNode();
    const above = element.assignedSlot ?? element.parentElement ?? (root as ShadowRoot).host;
    return [...grounds(above), getComputedStyle(element).backgroundColor];
  };
  const contrast = (element: Element) => {
    const ground = grounds(element);
    const [light = 0, dark = 0] = [
      paint(...ground),
      paint(...ground, getComputedStyle(element).color),
    ]
      .map(luminance)
      .sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const found = (selector: string) =>
    [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll(selector) ?? []),
    ]);
  const lowest = (selector: string) => Math.min(...found(selector).map(contrast));
  return {
    safety: lowest('.safety, .safety :is(p, li, h3, h4, a, small, summary)'),
    text: lowest(':is(h2, h3, p, li, blockquote, figcaption, small, a)'),
    colours: [
      ...new Set(
        found(':is([part=body], [part=lead]) > p, blockquote').map((element) =>
          paint(getComputedStyle(element).color).join(),
        ),
      ),
    ],
    page: paint(getComputedStyle(document.body).color).join(),
  };
};

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
  const { safety, text, colours, page: own } = await page.evaluate(measure);
  assert.ok(safety >= 7, `${what}: safety panel ${safety.toFixed(2)}`);
  assert.ok(text >= 7, `${what}: text ${text.toFixed(2)}`);
  if (!fixed) assert.deepEqual(colours, [own], `${what}: the text has the page's colour`);
}

eachEngine('colours', (test) => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`text and safety panel are readable where the system is ${scheme}`, async (t) => {
      await t.page.emulateMedia({ colorScheme: scheme });
      for (const [title, css] of Object.entries(PAGES)) {
        const head = `<style>${css}</style></head>`;
        const html = hostPage(t.servers, { lang: 'es' }).replace('</head>', head);
        await t.page.goto(t.servers.page(`/${encodeURIComponent(title)}`, html));
        await speaks(t.page, 'es');
        await check(t.page, title);
      }
    });
  }

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
