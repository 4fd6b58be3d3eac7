// `npm run bench`, after `npm run build`: what the elements cost a page, in Chromium. Timings are
// ratios and shares of one run, since machines differ.
import { chromium, type Page } from 'playwright-core';
import { launchOptions } from '../tools/browsers/chromium.js';
import { serve, staticEdition } from './site.js';

const PAIRS = 41;
const NUMBERS = [1, 10, 100, 1000];
const CYCLES = 1000;
const WIDTHS = [360, 1280];

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

// Runs in the page: milliseconds from markup to a page that is laid out.
const time = async (html: string): Promise<number> => {
  const box = document.querySelector('main')!;
  box.replaceChildren();
  box.getBoundingClientRect();
  const start = performance.now();
  box.innerHTML = html;
  await (box.lastElementChild as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  box.getBoundingClientRect();
  return performance.now() - start;
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
    ours.push(await page.evaluate(time, '<kap-explainer></kap-explainer>'));
    plain.push(await page.evaluate(time, html));
  }
  const ratio = median(ours) / median(plain);
  console.log(`one overview, against the same text as static HTML: x ${ratio.toFixed(2)} (median)`);
}

async function growth(page: Page): Promise<void> {
  const each: number[] = [];
  for (const number of NUMBERS) {
    const html = '<kap-explainer></kap-explainer>'.repeat(number);
    const runs = [];
    for (let i = 0; i < 5; i++) runs.push((await page.evaluate(time, html)) / number);
    each.push(median(runs));
  }
  const shares = each.map((one, i) => `${NUMBERS[i]}: ${(one / each[0]!).toFixed(2)}`);
  console.log(`time for each of many, against that for one: ${shares.join(', ')}`);
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
const browser = await chromium.launch(launchOptions());
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
