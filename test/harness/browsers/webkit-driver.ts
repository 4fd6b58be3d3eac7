import { setTimeout as sleep } from 'node:timers/promises';
import { TITLES } from './find.mjs';
import { MARK, NOT_MARKED, unsupported, type MediaFeatures, type Size } from './page.js';
import { selectOptionLocator } from './select-option.js';
import { until, withPatience } from './until.js';
import { keyboard, mouse } from './webkit-input.js';
import { WebKitSystem } from './webkit-system.js';

const IN_A_PROMISE = `const done = arguments[0];
  Promise.resolve().then(() => (EXPRESSION)).then(
    (value) => done({ value }),
    (error) => done({ error: String(error?.message ?? error) }),
  );`;

const TWO_FRAMES =
  'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(0))))';

/**
 * WebKitGTK over WebDriver, with no package: Playwright wants a WebKit of its own, which many
 * networks do not let it download, and through webdriverio @web/test-runner can neither hold a key
 * down nor set a viewport's size or media features. Its `keyboard`, `mouse`, `locator` and the two
 * methods about size and media are what the commands of @web/test-runner expect of a page.
 */
export class WebKitDriver {
  readonly #system = new WebKitSystem();
  #session = '';
  #features: MediaFeatures = {};
  version = '';

  /** Starts the driver and a browser. Rejects if one does not start. */
  async start(): Promise<this> {
    try {
      await this.#system.start();
      await this.#newSession();
    } catch (error) {
      await this.close();
      throw error;
    }
    return this;
  }

  async #newSession(): Promise<void> {
    // The driver waits for loads before every command otherwise, also for one that never ends.
    const alwaysMatch = { pageLoadStrategy: 'none' };
    const session = (await this.#send('POST', '/session', {
      capabilities: { alwaysMatch },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    this.#session = `/session/${session.sessionId}`;
    this.version = session.capabilities.browserVersion;
  }

  /**
   * Leaves the page, and all that it has opened, pressed or set as a cookie, which takes a tenth of
   * the time of another browser. What else is stored is stored for the page's origin alone.
   */
  async leavePage(): Promise<void> {
    await this.#send('DELETE', `${this.#session}/actions`);
    await this.#send('DELETE', `${this.#session}/cookie`);
    await this.goto('about:blank');
    const [first, ...others] = (await this.#get('/window/handles')) as string[];
    for (const handle of others) {
      await this.#post('/window', { handle });
      await this.#send('DELETE', `${this.#session}/window`);
    }
    if (others.length > 0) await this.#post('/window', { handle: first });
  }

  async close(): Promise<void> {
    // At times the driver crashes as its browser ends.
    if (this.#session) await this.#send('DELETE', this.#session).catch(() => undefined);
    await this.#system.stop();
  }

  /** Goes to an address and waits until the document has loaded. */
  async goto(url: string): Promise<void> {
    const [here] = (await this.url()).split('#');
    const [there, fragment] = url.split('#');
    const staysInDocument = here === there && fragment !== undefined;
    if (!staysInDocument) await this.evaluate(MARK);
    await this.#post('/url', { url });
    if (staysInDocument) return;
    const loaded = `${NOT_MARKED} && document.readyState === 'complete'`;
    await until(
      `the load of ${url}`,
      withPatience(() => this.evaluate(loaded)),
      30,
    );
  }

  async url(): Promise<string> {
    return String(await this.#get('/url'));
  }

  /** Evaluates an expression, awaits it, and gives its value as JSON has it. */
  async evaluate(expression: string): Promise<unknown> {
    const script = IN_A_PROMISE.replace('EXPRESSION', () => expression);
    const result = (await this.#post('/execute/async', { script, args: [] })) as {
      value?: unknown;
      error?: string;
    };
    if (result.error !== undefined) throw new Error(result.error);
    return result.value;
  }

  // Right after a resize or a navigation the driver hands out a stale frame.
  async screenshot(): Promise<Buffer> {
    let last: unknown;
    const png = await until('two equal frames', async () => {
      await this.evaluate(TWO_FRAMES);
      const previous = last;
      last = await this.#get('/screenshot');
      if (last === previous) return last;
      await sleep(100);
      return undefined;
    });
    return Buffer.from(String(png), 'base64');
  }

  async setViewportSize({ width, height }: Size): Promise<void> {
    const fits = `matchMedia('(width: ${width}px) and (height: ${height}px)').matches`;
    await until(`a window of ${width} x ${height}`, async () => {
      const [w = 0, h = 0] = (await this.evaluate('[innerWidth, innerHeight]')) as number[];
      if (w === width && h === height) return this.evaluate(fits);
      const rect = (await this.#get('/window/rect')) as Size;
      const size = { width: rect.width + width - w, height: rect.height + height - h };
      await this.#post('/window/rect', size);
      return false;
    });
  }

  async emulateMedia({ media, forcedColors, ...features }: MediaFeatures): Promise<void> {
    if (media === 'print') throw unsupported(TITLES.webkit, 'print media');
    if (forcedColors === 'active') throw unsupported(TITLES.webkit, 'forced colours');
    this.#features = { ...this.#features, ...features };
    this.#system.applyMedia(this.#features);
    const dark = this.#features.colorScheme === 'dark';
    const still = this.#features.reducedMotion === 'reduce';
    const followed = `matchMedia('(prefers-color-scheme: dark)').matches === ${dark} &&
      matchMedia('(prefers-reduced-motion: reduce)').matches === ${still}`;
    await until('the media features', () => this.evaluate(followed));
  }

  resetMedia(): Promise<void> {
    return this.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  }

  readonly keyboard = keyboard((actions) => this.#post('/actions', { actions }));
  readonly mouse = mouse((actions) => this.#post('/actions', { actions }));
  readonly locator = selectOptionLocator((expression) => this.evaluate(expression));

  #get(path: string) {
    return this.#send('GET', this.#session + path);
  }

  #post(path: string, body: object) {
    return this.#send('POST', this.#session + path, body);
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.#system.url + path, {
      method,
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${path}: ${error}: ${message}`);
  }
}
