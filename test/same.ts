// `npm run same -- path/to/another/dist`, after `npm run build`: whether readers are given just what
// another build gives them: the same pixels, text and accessibility tree. For changes that are not
// meant to be seen. Exits with 1, and names each page that differs and in what.
import { isDeepStrictEqual } from 'node:util';
import { launch, type Page } from './harness/browsers/index.js';
import { filesIn, Servers } from './e2e/harness/servers.js';
import { hostPage } from './e2e/support/host-page.js';
import { visibleTextOf } from './e2e/support/rendered.js';

const LANGUAGES = ['en', 'es', 'ar', 'ja', 'hi'];
const LAYOUTS = ['article', 'accordion', 'compact'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];
const HEIGHT = 800;

const other = process.argv[2];
if (!other) {
  console.error('Say what to compare with: npm run same -- path/to/another/dist');
  process.exit(1);
}

const body = (layout: string): string =>
  `<kap-explainer layout="${layout}" region="US" cta-href="/contact" language-menu><a href="/about">About</a></kap-explainer>
  <kap-quote></kap-quote><kap-cta href="/contact"></kap-cta>`;

interface View {
  lang: string;
  layout: string;
  scheme: (typeof SCHEMES)[number];
  width: number;
}

const views: View[] = LANGUAGES.flatMap((lang) =>
  LAYOUTS.flatMap((layout) =>
    SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ lang, layout, scheme, width }))),
  ),
);

async function seen(page: Page, servers: Servers, { lang, layout, scheme, width }: View) {
  const head = `<style>:root { color-scheme: light dark }</style><script defer src="${servers.asset('kap.js')}"></script>`;
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(servers.page('/', hostPage(servers, { lang, head, body: body(layout) })));
  await page.waitFor(`__probe.ready.length === 3`);
  // Shades follow the text around in the next frame.
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  return {
    text: await visibleTextOf(page, 'kap-explainer, kap-quote, kap-cta'),
    'accessibility tree': await page.accessibilityTree(),
    pixels: (await page.screenshot({ fullPage: true })).toString('base64'),
  };
}

const engine = await launch('chromium');
const sites = [await Servers.start(filesIn('dist')), await Servers.start(filesIn(other))] as const;
const page = await engine.newPage();
let differing = 0;
for (const view of views) {
  const [ours, theirs] = [await seen(page, sites[0], view), await seen(page, sites[1], view)];
  const differs = (Object.keys(ours) as (keyof typeof ours)[]).filter(
    (kind) => !isDeepStrictEqual(ours[kind], theirs[kind]),
  );
  if (!differs.length) continue;
  differing++;
  console.log(`${Object.values(view).join(' ')}: other ${differs.join(', ')}`);
}
console.log(`${views.length} pages in ${engine.name} ${engine.version}, ${differing} differ`);
await page.close();
await engine.close();
for (const site of sites) await site.close();
if (differing) process.exitCode = 1;
