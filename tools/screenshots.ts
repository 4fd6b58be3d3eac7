// `npm run screenshots`: pictures of the demo page, after `npm run build`. `-- ar-article 360` makes
// only those whose name contains every word.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch, type Page } from './browsers/index.js';
import { listen, staticFiles } from './static-server.js';

const FOLDER = '.cache/screenshots';
const HEIGHT = 800;

const SHOTS = ['en', 'ar', 'zh-Hans'].flatMap((lang) =>
  ['article', 'accordion', 'compact'].flatMap((layout) =>
    [360, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => ({
        name: `${lang}-${layout}-${width}-${scheme}`,
        query: `lang=${lang}&layout=${layout}`,
        width,
        scheme,
      })),
    ),
  ),
);

// Runs in the page. What an element speaks is on its status line.
const allDrawn = () =>
  [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].every(
    (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[role=status]')?.lang ===
      element.closest<HTMLElement>('[lang]')?.lang,
  );

async function shoot(page: Page, address: string, { name, query, width, scheme }: Shot) {
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${address}/demo/?${query}`);
  await page.waitFor(allDrawn);
  const path = `${FOLDER}/${name}.png`;
  writeFileSync(path, await page.screenshot({ fullPage: true }));
  console.log(path);
}

type Shot = (typeof SHOTS)[number];

const words = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => words.every((word) => name.includes(word)));
if (shots.length === 0) throw new Error(`No picture is called that: ${words.join(' ')}`);

const server = createServer(staticFiles('dist'));
const address = await listen(server, [0]);
const engine = await launch('chromium');
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await engine.newPage();
  for (const shot of shots) await shoot(page, address, shot);
} finally {
  await engine.close();
  server.close();
}
