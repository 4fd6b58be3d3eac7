// `npm run bench`, after `npm run build`: what the elements cost a page, in Chromium. Timings are
// ratios and shares of one run, since machines differ.
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../test/harness/browsers/chromium.js';
import { serve, staticEdition } from './site.js';

const PAIRS = 41;
/** How many elements at once, and how often: many take long by themselves. */
const GROWTH = { 1: 9, 10: 5, 100: 3, 1000: 1 };
const ONE = '<kap-explainer></kap-explainer>';
const CYCLES = 1000;
const WIDTHS = [360, 1280];

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

interface Times {
  /** From markup to what is drawn, which is ours to answer for. */
  drawn: number;
  /** From markup to a page that is laid out. */
  shown: number;
}

// Runs in the page: milliseconds.
const time = async (html: string): Promise<Times> => {
  const box = document.querySelector('main')!;
  box.replaceChildren();
  box.getBoundingClientRect();
  const start = performance.now();
  box.innerHTML = html;
  await (box.lastElementChild as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  const drawn = performance.now() - start;
  box.getBoundingClientRect();
  return { drawn, shown: performance.now() - start };
};

const mountAndUnmount = async (times: number): Promise<void> => {
  const box = document.querySelector('main')!;
  for (let i = 0; i < times; i++) {
    const element = document.createElement('kap-explainer') as Element & {
      updateComplete: Promise<unknown>;
    };
    box.replaceChildren(element);
    await element.updateComplete;
    element.remove();
  }
};

async function upgrade(page: Page): Promise<void> {
  const html = staticEdition();
  const ours: number[] = [];
  const plain: number[] = [];
  for (let i = 0; i < PAIRS; i++) {
    ours.push((await page.evaluate(time, ONE)).shown);
    plain.push((await page.evaluate(time, html)).shown);
  }
  const ratio = median(ours) / median(plain);
  console.log(`one overview, against the same text as static HTML: x ${ratio.toFixed(2)} (median)`);
}

async function growth(page: Page): Promise<void> {
  const html = staticEdition();
  const lines: [number, number, number][] = [];
  for (const [number, rounds] of Object.entries(GROWTH)) {
    const many = Number(number);
    const ours: Times[] = [];
    const plain: Times[] = [];
    for (let i = 0; i < rounds; i++) {
      ours.push(await page.evaluate(time, ONE.repeat(many)));
      plain.push(await page.evaluate(time, html.repeat(many)));
    }
    const ratio = median(ours.map(({ shown }) => shown)) / median(plain.map(({ shown }) => shown));
    lines.push([many, median(ours.map(({ drawn }) => drawn)) / many, ratio]);
  }
  const [[, one] = []] = lines;
  const each = lines.map(([many, drawn]) => `${many}: ${(drawn / one!).toFixed(2)}`);
  const ratios = lines.map(([many, , ratio]) => `${many}: x ${ratio.toFixed(2)}`);
  console.log(`drawing each of many, against drawing one: ${each.join(', ')}`);
  console.log(`many, against as many as static HTML: ${ratios.join(', ')}`);
}

async function heap(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize;
  };
  const sizes: number[] = [];
  for (let i = 0; i < 3; i++) {
    await page.evaluate(mountAndUnmount, CYCLES);
    sizes.push(await used());
  }
  const [, before = 0, after = 0] = sizes;
  const grown = ((after - before) / 1024).toFixed(0);
  console.log(`heap after ${CYCLES} more mounts and unmounts: ${grown} KiB more`);
}

/** The sum of layout shifts of a page whose script comes 2 s late. */
async function shift(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await customElements.whenDefined('kap-explainer');
    await new Promise((done) => setTimeout(done, 500));
    return sum;
  });
}

const { server, address } = await serve();
const browser = await chromium.launch(launchOptions({ asPeopleHaveIt: true }));
try {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => customElements.whenDefined('kap-explainer').then(() => null));
  await upgrade(page);
  await growth(page);
  await heap(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, path] of [
      ['HTML of a server', '/server'],
      ['the static edition as fallback', '/static'],
    ] as const) {
      const sum = await shift(page, address + path);
      console.log(`layout shift at ${width} px, ${name}, script 2 s late: ${sum.toFixed(3)}`);
    }
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
