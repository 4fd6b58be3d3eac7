// `npm run screenshots`: pictures of the demonstration in every language, and of the translators'
// page, after `npm run build`.
// `-- ar-article 360` makes only those whose name contains every word.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { launch, type Page } from './harness/browsers/index.js';
import type { ListedLanguage } from '../build/outputs/language-list.js';
import { built } from '../build/built.js';
import { listen, serveFolder } from '../serve/static-server.js';

const FOLDER = '.cache/screenshots';
const HEIGHT = 800;

const LAYOUTS = ['article', 'accordion', 'compact'];
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  /** The page of the demonstration, with its query. */
  page: string;
  /** What is there once the page is drawn. */
  shows: string;
  width: number;
  scheme: (typeof SCHEMES)[number];
}

/** The start of the translators' page, and one language from each side on its desk. */
const workbenchShots = (): Shot[] =>
  ['', 'ar', 'ja'].flatMap((tag) =>
    WIDTHS.flatMap((width) =>
      SCHEMES.map((scheme) => {
        const name = `translate-${tag || 'start'}-${width}-${scheme}`;
        const shows = tag ? '.pane' : '.ways';
        return { name, page: `translate.html?${name}#${tag}`, shows, width, scheme };
      }),
    ),
  );

/** The gallery in every language and layout, and the clinic's page in those that it speaks itself. */
async function allShots(): Promise<Shot[]> {
  const list = pathToFileURL('dist/demo/language-list.js').href;
  const { default: languages } = (await import(list)) as { default: ListedLanguage[] };
  const shots = (page: string, lang: string, layout: string, scheme: Shot['scheme']): Shot[] =>
    WIDTHS.map((width) => ({
      name: `${page.replace('.html', '')}-${lang}-${layout}-${width}-${scheme}`,
      page: `${page}?lang=${lang}&layout=${layout}`,
      shows: 'kap-explainer',
      width,
      scheme,
    }));
  return [
    ...languages.flatMap(({ tag }) =>
      LAYOUTS.flatMap((layout) => shots('languages.html', tag, layout, 'light')),
    ),
    ...['en', 'es', 'ar', 'zh-Hans'].flatMap((tag) =>
      SCHEMES.flatMap((scheme) => shots('index.html', tag, 'article', scheme)),
    ),
    ...workbenchShots(),
  ];
}

// Runs in the page. What an element speaks is on its status line.
const allDrawn = (shows: string) =>
  !!document.querySelector(shows) &&
  [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].every(
    (element) =>
      element.shadowRoot?.querySelector<HTMLElement>('[role=status]')?.lang ===
      element.closest<HTMLElement>('[lang]')?.lang,
  );

async function shoot(
  page: Page,
  address: string,
  { name, page: path, shows, width, scheme }: Shot,
) {
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${address}/demo/${path}`);
  await page.waitFor(allDrawn, shows);
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, await page.screenshot({ fullPage: true }));
  console.log(file);
}

const words = process.argv.slice(2);
const shots = (await allShots()).filter(({ name }) => words.every((word) => name.includes(word)));
if (shots.length === 0) throw new Error(`No picture is called that: ${words.join(' ')}`);

const { server, address } = await listen(serveFolder(built('')), [0]);
const engine = await launch('chromium');
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await engine.newPage();
  for (const shot of shots) await shoot(page, address, shot);
} finally {
  await engine.close();
  server.close();
}
