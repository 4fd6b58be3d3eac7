// One visit to a page, as a reader with an old telephone has it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { milliseconds, Tab } from './chromium.js';

/** An old telephone on a slow network. */
const RATE = 4;
const NETWORK = {
  offline: false,
  /** 1.6 Mbit/s, in bytes a second. */
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
  /** Milliseconds. */
  latency: 150,
};
const TELEPHONE = { width: 412, height: 823 };
/** How long a page is watched after all is drawn, in milliseconds. */
const AFTER = 700;
/** From here on a task makes readers wait, in milliseconds. */
const LONG = 50;

/** Times in milliseconds. */
export interface Load {
  requests: number;
  /** As they were transferred, headers included. */
  bytes: number;
  firstPaint: number;
  largestPaint: number;
  /** By how much tasks after the first paint were longer than those that nobody notices. */
  blocked: number;
  shift: number;
  /** The processor's time of the main thread. */
  work: number;
}

type Seen = Pick<Load, 'firstPaint' | 'largestPaint' | 'shift'> & {
  tasks: { start: number; duration: number }[];
};

// Runs in the page, before anything of its own.
const watch = (): void => {
  const seen: Seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] };
  Object.assign(globalThis, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  observe('layout-shift', (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
};

// Runs in the page.
const drawn = async (lang: string): Promise<void> => {
  const isDrawn = (element: Element): boolean =>
    !!element.shadowRoot?.querySelector(`[lang="${lang}"]`);
  const all = [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')];
  while (!all.every(isDrawn)) await new Promise((resolve) => setTimeout(resolve, 20));
};

const seenBy = (tab: Tab): Promise<Seen> =>
  tab.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

/**
 * Loads a page with nothing in the cache.
 * @param drawnIn the language in which our elements are drawn in the end; empty where none is
 */
export async function loadPage(browser: Browser, url: string, drawnIn: string): Promise<Load> {
  const tab = await Tab.open(browser, TELEPHONE);
  const { protocol } = tab;
  const requests = new Set<string>();
  let bytes = 0;
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => {
    // What a page has in itself (`data:`) is asked for too, and what others have is blocked.
    if (request.url.startsWith('http:')) requests.add(requestId);
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) bytes += encodedDataLength;
  });
  await protocol.send('Network.enable');
  // What others would load from their own servers is neither theirs nor ours to answer for.
  await protocol.send('Network.setBlockedURLs', { urls: ['https://*'] });
  await protocol.send('Network.emulateNetworkConditions', NETWORK);
  await tab.runFirst(watch);
  await tab.throttle(RATE);
  const cost = await tab.cost(async () => {
    await tab.page.goto(url);
    if (drawnIn) await tab.evaluate(drawn, drawnIn);
    await sleep(AFTER);
  });
  const { tasks, ...seen } = await seenBy(tab);
  await tab.close();
  const blocked = tasks
    .map(({ start, duration }) => start + duration - Math.max(start, seen.firstPaint))
    .reduce((sum, felt) => sum + Math.max(0, felt - LONG), 0);
  return { ...seen, requests: requests.size, bytes, blocked, work: milliseconds(cost) };
}

/** The layout shifts of a page whose script comes late, in a window of some width. */
export async function lateShift(browser: Browser, url: string, width: number): Promise<number> {
  const tab = await Tab.open(browser, { width, height: 800 });
  await tab.runFirst(watch);
  await tab.page.goto(url);
  await tab.evaluate(drawn, 'en');
  await sleep(AFTER);
  const { shift } = await seenBy(tab);
  await tab.close();
  return shift;
}
