// Chromium as people have it, and what it says of the work of a page's main thread.
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { launchOptions } from '../../test/harness/browsers/chromium.js';
import { TITLES } from '../../test/harness/browsers/index.js';
import { callOf } from './in-page.js';

export type Metrics = Record<string, number>;

export const startChromium = (): Promise<Browser> =>
  chromium.launch(launchOptions({ asPeopleHaveIt: true }));

export const nameOf = (browser: Browser): string => `${TITLES.chromium} ${browser.version()}`;

/** A page in a process of its own, with nothing in its cache. */
export class Tab {
  private constructor(
    readonly page: Page,
    readonly protocol: CDPSession,
  ) {}

  static async open(browser: Browser, size = { width: 1280, height: 800 }): Promise<Tab> {
    const context = await browser.newContext({ viewport: size });
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    // The processor's time of the thread: what else runs on the machine adds little to it.
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tab(page, protocol);
  }

  /** @param rate how many times as slow the processor is to seem */
  async throttle(rate: number): Promise<void> {
    await this.protocol.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Runs a function in the page, where it uses nothing but its arguments, which are JSON. */
  async evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const { result, exceptionDetails } = await this.protocol.send('Runtime.evaluate', {
      expression: callOf(fn, args),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as Awaited<R>;
  }

  /** Has each document run a function before anything of its own. */
  async runFirst(fn: () => void): Promise<void> {
    await this.page.addInitScript({ content: callOf(fn) });
  }

  /** What the main thread has done since it began: durations in seconds, and numbers of things. */
  async metrics(): Promise<Metrics> {
    const { metrics } = await this.protocol.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** What the main thread did while something happened, as differences. */
  async cost(happen: () => Promise<unknown>): Promise<Metrics> {
    const before = await this.metrics();
    await happen();
    const after = await this.metrics();
    return Object.fromEntries(
      Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]),
    );
  }

  async collectGarbage(): Promise<void> {
    await this.protocol.send('HeapProfiler.collectGarbage');
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** A duration of the browser's in milliseconds. */
export const milliseconds = (metrics: Metrics, name = 'TaskDuration'): number =>
  1000 * (metrics[name] ?? NaN);
