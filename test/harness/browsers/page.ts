import type { EngineId } from './find.mjs';
import { inTime, until, withPatience } from './until.js';

/** What only some engines can do; ask `can(...)` before relying on it. */
export type Capability =
  | 'accessibilityTree'
  | 'errors'
  | 'forcedColors'
  | 'garbage'
  | 'layoutShift'
  | 'print'
  | 'noScript';

const CAPABILITIES: Record<EngineId, Capability[]> = {
  chromium: [
    'accessibilityTree',
    'errors',
    'forcedColors',
    'garbage',
    'layoutShift',
    'print',
    'noScript',
  ],
  firefox: ['forcedColors', 'print'],
  webkit: [],
};

/** Whether pages of an engine can do something; if not, they reject when asked to. */
export const can = (id: EngineId, capability: Capability) => CAPABILITIES[id].includes(capability);

export interface Size {
  width: number;
  height: number;
}

export interface MediaFeatures {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  /** Needs the capability `forcedColors`. */
  forcedColors?: 'active' | 'none';
  /** Needs the capability `print`. */
  media?: 'screen' | 'print';
}

export interface PageOptions {
  /** Run the page without scripts; needs the capability `noScript`. */
  javaScript?: boolean;
  /** Let pages come back out of the history alive, as they do for people. */
  history?: boolean;
}

export interface Engine {
  readonly id: EngineId;
  readonly name: string;
  readonly version: string;
  /**
   * A page of 800 x 600, with nothing stored for origins that no page has been at before. WebKit
   * has one page at a time: close it first.
   */
  newPage(options?: PageOptions): Promise<Page>;
  close(): Promise<void>;
}

export const DEFAULT_SIZE: Size = { width: 800, height: 600 };

const LOAD_SECONDS = 30;

/** Expressions that tell a new document from the one before, also at the same address. */
export const MARK = 'document.__left = true';
export const NOT_MARKED = '!document.__left';

const asText = (arg: unknown) => (arg === undefined ? 'undefined' : JSON.stringify(arg));

const source = (fn: string | ((...args: never[]) => unknown), args: unknown[] = []) =>
  typeof fn === 'string' ? fn : `(${String(fn)})(${args.map(asText).join(', ')})`;

// A compiler may name inner functions with a helper of its own, which the page does not have.
const asJson = (expression: string) => `(async (__name) => {
  try { return JSON.stringify({ value: await (${expression}) }); }
  catch (error) { return JSON.stringify({ error: String(error?.message ?? error) }); }
})((fn) => fn)`;

// The middle of the first box, since a link may go over two lines.
const middleOf = (element: Element | null | undefined) => {
  if (!element) throw new Error('click: no such element');
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const [box] = element.getClientRects();
  if (!box?.width || !box.height) throw new Error('click: the element has no size');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** One page, the same in the three engines. Every method rejects when the browser refuses. */
export abstract class Page {
  /** Evaluates an expression whose value is a promise for a string, and gives that string. */
  protected abstract run(expression: string): Promise<string>;
  protected abstract load(url: string): Promise<void>;
  protected abstract clickAt(x: number, y: number): Promise<void>;
  abstract setViewport(size: Size): Promise<void>;
  abstract emulateMedia(features: MediaFeatures): Promise<void>;
  /** A PNG of the viewport, or of the whole page. */
  abstract screenshot(options?: { fullPage?: boolean }): Promise<Buffer>;
  /** Presses a key or a chord, named as in `KeyboardEvent.key`: `Tab`, `Shift+Tab`, `Space`, `a`. */
  abstract press(key: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract close(): Promise<void>;

  /**
   * Role and name of each node that assistive technology is told of in the page itself, frames left
   * out. Needs the capability `accessibilityTree`.
   */
  accessibilityTree(): Promise<string[]> {
    return Promise.reject(unsupported('This engine', 'the accessibility tree'));
  }

  /** Frees all that nothing refers to. Needs the capability `garbage`. */
  collectGarbage(): Promise<void> {
    return Promise.reject(unsupported('This engine', 'the collection of garbage'));
  }

  /**
   * What scripts throw while an action runs, caught or not. Needs the capability `errors`.
   * @param action leaves the page open
   */
  errorsDuring: (action: () => Promise<unknown>) => Promise<string[]> = () =>
    Promise.reject(unsupported('This engine', 'errors that are caught'));

  /**
   * Goes to an address and waits for its load event. With `until: 'commit'` it waits only for the
   * new document: for pages in which something never finishes loading. Rejects after 30 seconds.
   */
  async goto(url: string, { until = 'load' }: { until?: 'load' | 'commit' } = {}): Promise<void> {
    if (until === 'load') {
      const what = `the load event of ${url} (until: 'commit' does not wait for it)`;
      return inTime(what, this.load(url), LOAD_SECONDS);
    }
    await this.evaluate(MARK);
    await this.evaluate((to: string) => void setTimeout(() => location.assign(to)), url);
    await this.waitFor(`${NOT_MARKED} && document.body !== null`);
  }

  /**
   * Runs a function in the page with JSON arguments, or evaluates an expression given as a string.
   * Promises are awaited. Gives the result as JSON has it; an error in the page rejects.
   */
  async evaluate(expression: string): Promise<unknown>;
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  async evaluate(fn: string | ((...args: never[]) => unknown), ...args: unknown[]) {
    const result = JSON.parse(await this.run(asJson(source(fn, args)))) as {
      value?: unknown;
      error?: string;
    };
    if (result.error !== undefined) throw new Error(`in the page: ${result.error}`);
    return result.value;
  }

  /**
   * Clicks the middle of an element, given by a CSS selector or by a function that runs in the page
   * and returns it (so that it can reach into shadow roots). Rejects if there is nothing to click.
   */
  async click(target: string | (() => Element | null | undefined)): Promise<void> {
    const element =
      typeof target === 'string'
        ? `document.querySelector(${JSON.stringify(target)})`
        : source(target);
    const point = await this.evaluate(`(${String(middleOf)})(${element})`);
    const { x, y } = point as { x: number; y: number };
    await this.clickAt(x, y);
  }

  /**
   * Waits until a function or expression is true in the page, also across navigations, and gives
   * its value. Asks again where there is no answer. Rejects after twenty seconds, with the last error
   * if there was one.
   */
  async waitFor(expression: string): Promise<unknown>;
  async waitFor<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  async waitFor(fn: string | ((...args: never[]) => unknown), ...args: unknown[]) {
    const condition = source(fn, args);
    return until(
      condition,
      withPatience(() => this.evaluate(condition)),
    );
  }
}

/** The error of a page or engine that cannot do what it was asked. */
export const unsupported = (engine: string, what: string) =>
  new Error(`${engine} cannot do this: ${what}`);
