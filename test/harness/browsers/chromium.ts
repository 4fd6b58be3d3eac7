// Chromium through Playwright: the only way in which every media feature can be emulated.
import { playwrightLauncher } from '@web/test-runner-playwright';
import {
  chromium,
  type Browser,
  type CDPSession,
  type Page as PlaywrightPage,
} from 'playwright-core';
import { findEngine, HEADLESS_SHELL, TITLES, which } from './find.mjs';
import {
  DEFAULT_SIZE,
  Page,
  type Engine,
  type MediaFeatures,
  type PageOptions,
  type Size,
} from './page.js';
import { Reuse } from './reuse.js';

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

/** How Chromium is started: as people have it, or without windows where this system has that. */
export const launchOptions = ({ asPeopleHaveIt = false } = {}) => ({
  executablePath:
    (asPeopleHaveIt ? undefined : HEADLESS_SHELL.anyOf.map(which).find(Boolean)) ??
    findEngine('chromium').path,
  args: ARGS,
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

const UNSET = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
} as const;

class ChromiumPage extends Page {
  constructor(
    private page: PlaywrightPage,
    private protocol: CDPSession,
    private done: (page: ChromiumPage) => Promise<void>,
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

  override errorsDuring = async (action: () => Promise<unknown>) => {
    const errors: string[] = [];
    const note = ({ data }: { data?: { description?: string } }) => {
      errors.push(data?.description ?? 'a value that is no error');
      void this.protocol.send('Debugger.resume');
    };
    this.protocol.on('Debugger.paused', note);
    await this.protocol.send('Debugger.enable');
    await this.protocol.send('Debugger.setPauseOnExceptions', { state: 'all' });
    try {
      await action();
    } finally {
      this.protocol.off('Debugger.paused', note);
      await this.protocol.send('Debugger.disable');
    }
    return errors;
  };

  override async collectGarbage() {
    await this.protocol.send('HeapProfiler.collectGarbage');
  }

  close() {
    return this.done(this);
  }

  async leave() {
    const context = this.page.context();
    for (const other of context.pages()) if (other !== this.page) await other.close();
    await this.page.goto('about:blank');
    await this.page.mouse.move(-1, -1);
    await context.clearCookies();
    await this.page.emulateMedia(UNSET);
    await this.page.setViewportSize(DEFAULT_SIZE);
  }

  discard() {
    return this.page.context().close();
  }
}

/** Starts Chromium. Rejects if it does not start. */
export async function launchChromium(): Promise<Engine> {
  const browser = await chromium.launch(launchOptions());
  let whole: Promise<Browser> | undefined;
  const open = async (
    { javaScript = true, history = false }: PageOptions,
    done: (page: ChromiumPage) => Promise<void>,
  ) => {
    if (history) whole ??= chromium.launch(launchOptions({ asPeopleHaveIt: true }));
    const context = await ((history && (await whole)) || browser).newContext({
      javaScriptEnabled: javaScript,
      viewport: DEFAULT_SIZE,
    });
    const page = await context.newPage();
    return new ChromiumPage(page, await context.newCDPSession(page), done);
  };
  const pages = new Reuse<ChromiumPage>((done) => open({}, done));
  return {
    id: 'chromium',
    name: TITLES.chromium,
    version: browser.version(),
    newPage(options = {}) {
      const isUsual = options.javaScript !== false && !options.history;
      return isUsual ? pages.take() : open(options, (page) => page.discard());
    },
    async close() {
      await browser.close();
      await (await whole)?.close();
    },
  };
}
