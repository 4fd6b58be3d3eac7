import { TITLES } from './find.mjs';
import {
  DEFAULT_SIZE,
  Page,
  unsupported,
  type Engine,
  type MediaFeatures,
  type Size,
} from './page.js';
import { Reuse } from './reuse.js';
import { WebKitDriver } from './webkit-driver.js';

/**
 * WebKitGTK for @web/test-runner; `version` is known once it is initialized. It calls itself
 * 'playwright' so that the runner's commands use the driver as they would a Playwright page.
 */
export function webkitLauncher() {
  const driver = new WebKitDriver();
  const about = { id: 'webkit', version: '' };
  let current: string | undefined;
  return {
    about,
    name: TITLES.webkit,
    type: 'playwright',
    concurrency: 1,
    async initialize() {
      await driver.start();
      about.version = driver.version;
    },
    async startSession(id: string, url: string) {
      current = id;
      await driver.resetMedia();
      await driver.setViewportSize(DEFAULT_SIZE);
      await driver.goto(url);
    },
    isActive: (id: string) => current === id,
    getBrowserUrl: () => driver.url(),
    getPage: () => driver,
    async stopSession() {
      await driver.goto('about:blank');
      current = undefined;
      return {};
    },
    startDebugSession: () => Promise.reject(unsupported(TITLES.webkit, 'a debug session')),
    stop: () => driver.close(),
  };
}

class WebKitPage extends Page {
  constructor(
    private driver: WebKitDriver,
    private done: (page: WebKitPage) => Promise<void>,
  ) {
    super();
  }

  protected async run(expression: string) {
    return String(await this.driver.evaluate(expression));
  }

  protected load(url: string) {
    return this.driver.goto(url);
  }

  protected clickAt(x: number, y: number) {
    return this.driver.mouse.click(Math.round(x), Math.round(y));
  }

  setViewport(size: Size) {
    return this.driver.setViewportSize(size);
  }

  emulateMedia(features: MediaFeatures) {
    return this.driver.emulateMedia(features);
  }

  // The driver knows only the viewport, so for the whole page the window grows for a moment.
  async screenshot({ fullPage = false } = {}) {
    if (!fullPage) return this.driver.screenshot();
    const [width = 0, height = 0, whole = 0] = (await this.driver.evaluate(
      '[innerWidth, innerHeight, document.documentElement.scrollHeight]',
    )) as number[];
    await this.driver.setViewportSize({ width, height: whole });
    const png = await this.driver.screenshot();
    await this.driver.setViewportSize({ width, height });
    return png;
  }

  press(key: string) {
    return this.driver.keyboard.press(key);
  }

  type(text: string) {
    return this.driver.keyboard.type(text);
  }

  close() {
    return this.done(this);
  }

  async leave() {
    await this.driver.leavePage();
    await this.driver.resetMedia();
    await this.driver.setViewportSize(DEFAULT_SIZE);
  }

  discard() {
    return this.driver.close();
  }
}

/** Starts WebKitGTK. Rejects if it does not start. */
export async function launchWebKit(): Promise<Engine> {
  const first = await new WebKitDriver().start();
  let driver = first;
  let isUsed = false;
  let open = false;
  // A page has a driver to itself: what one that hangs is still asked to do concerns no other.
  const pages = new Reuse<WebKitPage>(async (done) => {
    if (isUsed) driver = await new WebKitDriver().start();
    isUsed = true;
    await driver.resetMedia();
    await driver.setViewportSize(DEFAULT_SIZE);
    return new WebKitPage(driver, async (page) => {
      await done(page);
      open = false;
    });
  });
  return {
    id: 'webkit',
    name: TITLES.webkit,
    version: first.version,
    async newPage({ javaScript = true } = {}) {
      if (!javaScript) throw unsupported(TITLES.webkit, 'a page without scripts');
      if (open) throw unsupported(TITLES.webkit, 'a second page beside an open one');
      open = true;
      return pages.take();
    },
    close: () => driver.close(),
  };
}
