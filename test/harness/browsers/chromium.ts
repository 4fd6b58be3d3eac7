// Chromium through Playwright: the only way in which every media feature can be emulated.
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromium, type CDPSession, type Page as PlaywrightPage } from 'playwright-core';
import { findEngine, TITLES } from './find.mjs';
import { DEFAULT_SIZE, Page, type Engine, type MediaFeatures, type Size } from './page.js';

// No sandbox inside a container; and nothing that would make requests of its own.
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How Chromium is started, here and in the bench. */
export const launchOptions = () => ({
  executablePath: findEngine('chromium').path,
  args: ARGS,
  // Pages come back out of the history as they do for people.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

/** Chromium for @web/test-runner; `version` is known once a page was opened. */
export function chromiumLauncher() {
  const launcher = playwrightLauncher({
    product: 'chromium',
    launchOptions: launchOptions(),
    createPage: ({ context }) => {
      about.version = context.browser()?.version() ?? '';
      return context.newPage();
    },
  });
  const about = { id: 'chromium', version: '' };
  return Object.assign(launcher, { about });
}

class ChromiumPage extends Page {
  constructor(
    private page: PlaywrightPage,
    private protocol: CDPSession,
  ) {
    super();
  }

  // Playwright's own evaluate uses eval(), which a page's content security policy may forbid.
  protected async run(expression: string) {
    const { result, exceptionDetails } = await this.protocol.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return String(result.value);
  }

  protected async load(url: string) {
    await this.page.goto(url);
  }

  protected clickAt(x: number, y: number) {
    return this.page.mouse.click(x, y);
  }

  setViewport(size: Size) {
    return this.page.setViewportSize(size);
  }

  emulateMedia(features: MediaFeatures) {
    return this.page.emulateMedia(features);
  }

  screenshot({ fullPage = false } = {}) {
    return this.page.screenshot({ fullPage, caret: 'initial' });
  }

  press(key: string) {
    return this.page.keyboard.press(key);
  }

  type(text: string) {
    return this.page.keyboard.type(text);
  }

  override async accessibilityTree() {
    const { nodes } = await this.protocol.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${String(role?.value)} "${String(name?.value ?? '')}"`);
  }

  close() {
    return this.page.context().close();
  }
}

/** Starts Chromium. Rejects if it does not start. */
export async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions());
  return {
    id: 'chromium',
    name: TITLES.chromium,
    version: browser.version(),
    async newPage({ javaScript = true } = {}) {
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport: DEFAULT_SIZE,
      });
      const page = await context.newPage();
      return new ChromiumPage(page, await context.newCDPSession(page));
    },
    close: () => browser.close(),
  };
}
