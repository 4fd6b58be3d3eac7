// `npm run screenshots`: pictures of the demonstration in every language, after `npm run build`.
// `-- ar-article 360` makes only those whose name contains every word.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from './browsers/index.js';
import type { ListedLanguage } from './editions/language-list.js';
import { listen, staticFiles } from './static-server.js';

const FOLDER = '.cache/screenshots';
const HEIGHT = 800;

const LAYOUTS = ['article', 'accordion', 'compact'];
const WIDTHS = [360, 1280];

interface Shot {
  name: string;
  /** The page of the demonstration, with its query. */
  page: string;
  width: number;
  scheme: 'light' | 'dark';
}

/** The gallery in every language and layout, and the clinic's page in those that it speaks itself. */
async function allShots(): Promise<Shot[]> {
  const list = pathToFileURL('dist/demo/language-list.js').href;
  const { default: languages } = (await import(list)) as { default: ListedLanguage[] };
  const shots = (page: string, lang: string, layout: string, scheme: Shot['scheme']): Shot[] =>
    WIDTHS.map((width) => ({
      name: `${page.replace('.html', '')}-${lang}-${layout}-${width}-${scheme}`,
      page: `${page}?lang=${lang}&layout=${layout}`,
      width,
      scheme,
    }));
  return [
    ...languages.flatMap(({ tag }) =>
      LAYOUTS.flatMap((layout) => shots('languages.html', tag, layout, 'light')),
    ),
    ...['en', 'es', 'ar', 'zh-Hans'].flatMap((tag) =>
      (['light', 'dark'] as const).flatMap((scheme) => shots('index.html', tag, 'article', scheme)),
    ),
  ];
}

// Runs in the page. What an element speaks is on its status line.
const allDrawn = () =>
  [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].every(
    (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[role=status]')?.lang ===
      element.closest<HTMLElement>('[lang]')?.lang,
  );

async function shoot(page: Page, address: string, { name, page: path, width, scheme }: Shot) {
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${address}/demo/${path}`);
  await page.waitFor(allDrawn);
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  console.log(file);
}

const words = process.argv.slice(2);
const shots = (await allShots()).filter(({ name }) => words.every((word) => name.includes(word)));
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
