// html2canvas, with which sites make pictures and PDFs of their pages, knows no colours but those
// that browsers compute as `rgb()`: of any other its promise is rejected.
import assert from 'node:assert/strict';
import { eachEngine, type TestContext } from '../e2e/harness/run.js';
import { ELEMENTS, Site } from './support/site.js';

const LOOKS = {
  'kap-explainer': ['article', 'accordion', 'compact'],
  'kap-quote': [''],
  'kap-cta': ['banner', 'inline', 'button'],
};
const THEMES = ['auto', 'light', 'dark'];
/** The long looks, which the library draws letter by letter. */
const LONG = ['article', 'accordion'];

/**
 * Every look of each element, with the notice of a draft. The long ones stand once and in one theme:
 * a page's colours are the same in the short one.
 */
const everyLook = (css: string) =>
  Object.entries(LOOKS)
    .flatMap(([name, layouts]) =>
      layouts
        .filter((layout) => !css || !LONG.includes(layout))
        .flatMap((layout) =>
          (LONG.includes(layout) ? ['auto'] : THEMES).map(
            (theme) =>
              `<${name} layout="${layout}" theme="${theme}" region="US" language-menu href="/contact" cta-href="/contact"></${name}>`,
          ),
        ),
    )
    .join('');

const PAGES: Record<string, string> = {
  'a page without colours': '',
  'a light page that sets our colours': `body { background: #fff; color: #222;
    --kap-color-text: #333; --kap-color-muted: #555; --kap-color-accent: #0b5a63;
    --kap-color-on-accent: #fff; --kap-color-border: #999; --kap-color-safety: #705000 }`,
  'a dark page that says so': 'html { color-scheme: dark } body { background: #111; color: #eee }',
  'a dark page that does not say so': 'body { background: #111; color: #eee }',
};

/** What the library leaves in the page. */
interface Library {
  html2canvas: (element: Element, options?: object) => Promise<HTMLCanvasElement>;
}

// Runs in the page: the contrast of a heading in each safety panel, in a picture of the page.
const contrastsInPicture = async () => {
  const { html2canvas } = window as unknown as Library;
  const canvas = await html2canvas(document.body, { logging: false, scale: 1 });
  const pen = canvas.getContext('2d')!;
  const luminance = (pixel: Uint8ClampedArray) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = pixel[index]! / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  return [...document.querySelectorAll('kap-explainer')].map((element) => {
    const heading = element.shadowRoot!.querySelector('.safety h4')!;
    const { x, y, width, height } = heading.getBoundingClientRect();
    const { data } = pen.getImageData(x + scrollX, y + scrollY, width, height);
    const lights = Array.from({ length: data.length / 4 }, (_, index) =>
      luminance(data.subarray(index * 4, index * 4 + 3)),
    );
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  });
};

// Runs in the page: whether a picture is the same without the text of what is closed.
const leavesClosedOut = async () => {
  const { html2canvas } = window as unknown as Library;
  const element = document.querySelector('kap-explainer')!;
  const picture = async () =>
    (await html2canvas(element, { logging: false, scale: 1 })).toDataURL();
  const before = await picture();
  const closed = element.shadowRoot!.querySelectorAll<HTMLElement>(
    'details:not([open]) > :not(summary)',
  );
  for (const { style } of closed) style.visibility = 'hidden';
  return closed.length > 0 && before === (await picture());
};

async function open({ page, servers }: TestContext, html: string, css: string) {
  const site = new Site(servers, html);
  const library = `<script src="${site.installed('html2canvas/dist/html2canvas.min.js')}"></script>`;
  const head = `<style>${css}</style>${library}${site.script()}`;
  await page.goto(servers.page('/', site.bare({ head, body: site.embed })));
  await page.waitFor(
    `[...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].every((host) =>
      host.shadowRoot?.querySelector('[role=status]')?.lang === 'es')`,
  );
}

eachEngine('html2canvas', (test) => {
  for (const [title, css] of Object.entries(PAGES)) {
    test(`makes a legible picture of ${title}`, async (t) => {
      const looks = everyLook(css);
      await open(t, looks, css);
      const contrasts = await t.page.evaluate(contrastsInPicture);
      assert.equal(contrasts.length, looks.split('<kap-explainer').length - 1);
      for (const contrast of contrasts) assert.ok(contrast >= 7, contrasts.join(', '));
    });
  }

  test('draws nothing of what is closed', async (t) => {
    await open(t, ELEMENTS.html, '');
    assert.equal(await t.page.evaluate(leavesClosedOut), true);
  });
});
