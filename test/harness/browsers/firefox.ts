// A stock Firefox over WebDriver BiDi, with the puppeteer-core that @web/test-runner-chrome brings.
// No package drives an installed Firefox as these tests need: Playwright wants a build of its own,
// which many networks do not let it download, or BiDi commands that Firefox ESR does not have;
// Puppeteer alone emulates media features by Chromium's protocol only.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findEngine, TITLES } from './find.mjs';
import { type Browser, overrideMedia, protocolOf, UNSET } from './firefox-media.js';
import {
  DEFAULT_SIZE,
  Page,
  unsupported,
  type Engine,
  type MediaFeatures,
  type Size,
} from './page.js';
import { Reuse } from './reuse.js';
import { selectOptionLocator } from './select-option.js';

type PuppeteerPage = puppeteerCore.Page;
type Context = Pick<puppeteerCore.BrowserContext, 'newPage'>;

const launchOptions = () => ({
  browser: 'firefox' as const,
  executablePath: findEngine('firefox').path,
  args: ['--remote-allow-system-access'],
  // No process waits for a page that is not asked for.
  extraPrefsFirefox: { 'dom.ipc.processPrelaunch.enabled': false },
});

const versionOf = async (browser: Browser) => (await browser.version()).replace(/^.*\//, '');

// The parts of a Playwright page that the commands of @web/test-runner use.
async function playwrightLike(browser: Browser, context: Context) {
  const page = await context.newPage();
  return Object.assign(page, {
    setViewportSize: (size: Size) => page.setViewport(size),
    emulateMedia: (features: object) => overrideMedia(browser, features),
    locator: selectOptionLocator((expression) => page.evaluate(expression)),
  });
}

/**
 * Firefox for @web/test-runner; `version` is known once a page was opened. It calls itself
 * 'playwright' because only then do the runner's commands hand on every media feature.
 */
export function firefoxLauncher() {
  const about = { id: 'firefox', version: '' };
  let browser: Browser | undefined;
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: launchOptions(),
    createPage: async (args) => {
      browser = args.browser;
      about.version = await versionOf(browser);
      return playwrightLike(browser, args.context);
    },
  });
  const startSession = launcher.startSession.bind(launcher);
  return Object.assign(launcher, {
    about,
    type: 'playwright',
    // The page is used again for the next file, which must not find what the last one emulated.
    async startSession(id: string, url: string) {
      if (browser) await overrideMedia(browser, UNSET);
      await startSession(id, url);
    },
  });
}

class FirefoxPage extends Page {
  #size = DEFAULT_SIZE;
  #emulates = false;

  constructor(
    private page: PuppeteerPage,
    private browser: Browser,
    private done: (page: FirefoxPage) => Promise<void>,
  ) {
    super();
  }

  protected async run(expression: string) {
    return String(await this.page.evaluate(expression));
  }

  // Puppeteer's own goto waits in vain once a page has come back out of the browser's history.
  protected async load(url: string) {
    const { _id: context } = this.page.mainFrame() as unknown as { _id: string };
    const params = { context, url, wait: 'complete' };
    await protocolOf(this.browser).send('browsingContext.navigate', params);
  }

  protected clickAt(x: number, y: number) {
    return this.page.mouse.click(x, y);
  }

  setViewport(size: Size) {
    this.#size = size;
    return this.page.setViewport(size);
  }

  emulateMedia(features: MediaFeatures) {
    this.#emulates = true;
    return overrideMedia(this.browser, features);
  }

  async screenshot({ fullPage = false } = {}) {
    return Buffer.from(await this.page.screenshot({ fullPage }));
  }

  async press(key: string) {
    const keys = (key === '+' ? ['+'] : key.split('+')) as puppeteerCore.KeyInput[];
    for (const one of keys) await this.page.keyboard.down(one);
    for (const one of keys.reverse()) await this.page.keyboard.up(one);
  }

  type(text: string) {
    return this.page.keyboard.type(text);
  }

  close() {
    return this.done(this);
  }

  async leave() {
    const context = this.page.browserContext();
    for (const other of await context.pages()) if (other !== this.page) await other.close();
    // Keys may have led out of the page, to the browser's own controls, which keep them.
    if (!(await this.page.evaluate('document.hasFocus()'))) throw new Error('it has no focus');
    await this.load('about:blank');
    await context.deleteCookie(...(await context.cookies()));
    if (this.#emulates) await overrideMedia(this.browser, UNSET);
    this.#emulates = false;
    if (this.#size !== DEFAULT_SIZE) await this.setViewport(DEFAULT_SIZE);
  }

  discard() {
    return this.page.browserContext().close();
  }
}

/** Starts Firefox. Rejects if it does not start. */
export async function launchFirefox(): Promise<Engine> {
  const browser = await puppeteerCore.launch(launchOptions());
  const pages = new Reuse<FirefoxPage>(async (done) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // A page may ask whether to be left; nobody is there to answer.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewport(DEFAULT_SIZE);
    return new FirefoxPage(page, browser, done);
  });
  return {
    id: 'firefox',
    name: TITLES.firefox,
    version: await versionOf(browser),
    async newPage({ javaScript = true } = {}) {
      if (!javaScript) throw unsupported(TITLES.firefox, 'a page without scripts');
      return pages.take();
    },
    close: () => browser.close(),
  };
}
