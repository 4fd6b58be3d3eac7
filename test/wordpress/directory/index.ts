// `npm run directory`, after `npm run build`: the pictures that the plugin directory of WordPress
// shows beside a plugin, by the names and in the sizes that it asks for
// (https://developer.wordpress.org/plugins/wordpress-org/plugin-assets/).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { built } from '../../../build/built.js';
import { launchOptions } from '../../harness/browsers/chromium.js';
import { which } from '../../harness/browsers/find.mjs';
import { Site } from '../../harness/wordpress/site.js';
import { suiteNamed } from '../../harness/wordpress/suites.js';
import { logIn, newContext } from '../support/context.js';
import { captionsIn, SCREENSHOTS } from './screenshots.js';

const SOURCE = 'wordpress/directory';
const FOLDER = 'dist/wordpress-directory';

/** Each drawing, and the widths and heights that it is wanted in. */
const DRAWINGS = {
  icon: [
    [128, 128],
    [256, 256],
  ],
  banner: [
    [772, 250],
    [1544, 500],
  ],
} as const;

function write(name: string, picture: Buffer): void {
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, picture);
  console.log(file);
}

async function draw(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(DRAWINGS)) {
    await page.goto(pathToFileURL(resolve(`${SOURCE}/${name}.svg`)).href);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      write(`${name}-${width}x${height}`, await page.screenshot());
    }
  }
}

async function shoot(browser: Browser, site: Site): Promise<void> {
  for (const [index, { visitor, show }] of SCREENSHOTS.entries()) {
    const context = await newContext(browser, visitor);
    if (visitor.user) await logIn(context, site, visitor.user);
    const page = await context.newPage();
    await show(page, site);
    // A new page has the mouse in its corner, where a menu opens.
    await page.mouse.move(640, 890);
    await page
      .locator('.components-spinner, .menupop.hover')
      .first()
      .waitFor({ state: 'detached' });
    for (const frame of page.frames()) await frame.evaluate('document.fonts.ready.then(() => {})');
    write(`screenshot-${index + 1}`, await page.screenshot({ animations: 'disabled' }));
    await context.close();
  }
}

async function make(): Promise<void> {
  const plugin = built('wordpress/kap-elements');
  const captions = SCREENSHOTS.map(({ caption }) => caption);
  if (!isDeepStrictEqual(captionsIn(readFileSync(`${plugin}/readme.txt`, 'utf8')), captions))
    throw new Error(`The captions in ${plugin}/readme.txt are not those of screenshots.ts`);
  if (!which('php')) throw new Error('There is no PHP: npm test installs it where it may');
  const options = launchOptions();
  if (!options.executablePath)
    throw new Error('There is no Chromium: npm test installs it where it may');

  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  cpSync(`${SOURCE}/icon.svg`, `${FOLDER}/icon.svg`);
  const browser = await chromium.launch(options);
  try {
    await draw(browser);
    const site = await Site.start(suiteNamed('trixie'), { plugins: [plugin] });
    await shoot(browser, site).finally(() => site.close());
  } finally {
    await browser.close();
  }
}

try {
  await make();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
