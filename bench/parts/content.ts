// The same content, drawn in ten ways: in a page that has drawn it before, and in a new one.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { emptyPage, fullPage, peerScripts, type Variant, variants } from '../peers/variants.js';
import { checkSameContent } from '../peers/same-content.js';
import { type Metrics, milliseconds, Tab } from '../support/chromium.js';
import { addEach, clear, settled, type Shown } from '../support/in-page.js';
import { onSite } from '../support/on-site.js';
import { type Bench, inTurn, type Part } from '../support/rounds.js';
import { median, ratioOf } from '../support/statistics.js';
import { figure, ratioText, table } from '../support/tables.js';

/** How many are added to a page at a time. */
const BATCH = 10;
/** How long a page is watched after it has settled, in milliseconds. */
const AFTER = 100;
const RATES = [1, 4];

const tagOf = ({ html }: Variant): string => /^<([a-z-]+)/.exec(html)![1]!;
const shownOf = (variant: Variant): Shown => ({
  tag: variant.script ? tagOf(variant) : '',
  lang: variant.lang,
});

const pathOf = (all: readonly Variant[], variant: Variant, kind: 'full' | 'empty'): string =>
  `/${kind}-${all.indexOf(variant)}`;

type Samples = Map<Variant, Metrics[]>;

async function cold(
  bench: Bench,
  browser: Browser,
  address: string,
  all: readonly Variant[],
  rate: number,
): Promise<Samples> {
  return inTurn(bench, all, async (variant) => {
    const tab = await Tab.open(browser);
    await tab.throttle(rate);
    const cost = await tab.cost(async () => {
      await tab.page.goto(address + pathOf(all, variant, 'full'));
      await tab.evaluate(settled, shownOf(variant));
      await sleep(AFTER);
    });
    await tab.close();
    return cost;
  });
}

async function warm(
  bench: Bench,
  browser: Browser,
  address: string,
  all: readonly Variant[],
  rate: number,
): Promise<Samples> {
  const tabs = new Map<Variant, Tab>();
  for (const variant of all) {
    const tab = await Tab.open(browser);
    tabs.set(variant, tab);
    await tab.page.goto(address + pathOf(all, variant, 'empty'));
    for (let i = 0; i < 3; i++) await tab.evaluate(addEach, variant.html, BATCH, variant.lang);
  }
  const samples = await inTurn(bench, all, async (variant) => {
    const tab = tabs.get(variant)!;
    await tab.evaluate(clear);
    await tab.collectGarbage();
    await tab.throttle(rate);
    const cost = await tab.cost(() => tab.evaluate(addEach, variant.html, BATCH, variant.lang));
    // Chromium makes a processor slow by keeping it busy, also for a page that rests.
    await tab.throttle(1);
    return Object.fromEntries(Object.entries(cost).map(([name, value]) => [name, value / BATCH]));
  });
  for (const tab of tabs.values()) await tab.close();
  return samples;
}

const sumOf =
  (...names: string[]) =>
  (metrics: Metrics): number =>
    names.reduce((sum, name) => sum + milliseconds(metrics, name), 0);

const ALL = sumOf('TaskDuration');
const LAYOUT = sumOf('LayoutDuration', 'RecalcStyleDuration');
// Chromium does not count what a promise goes on with, as most of what is drawn in a warm page.
const SCRIPT = sumOf('ScriptDuration');

type Column = readonly [head: string, valueOf: (metrics: Metrics) => number];

const STEPS = [
  {
    title: 'Cold',
    measure: cold,
    columns: [
      ['all, ms', ALL],
      ['scripts, ms', SCRIPT],
      ['style and layout, ms', LAYOUT],
    ],
  },
  {
    title: 'Warm',
    measure: warm,
    columns: [
      ['all, ms', ALL],
      ['style and layout, ms', LAYOUT],
    ],
  },
] as const;

function tableOf(samples: Samples, columns: readonly Column[]): string {
  const [base] = samples.values();
  const rows = [...samples].map(([{ name }, all]) => [
    name,
    all === base ? '1.00' : ratioText(ratioOf(all.map(ALL), base!.map(ALL))),
    ...columns.map(([, valueOf]) => figure(median(all.map(valueOf)))),
  ]);
  return table(['', 'against static HTML', ...columns.map(([head]) => head)], rows);
}

export const content: Part = {
  title: 'The same content as…',
  rounds: 25,
  async measure(bench) {
    const named = await variants();
    const all = Object.values(named);
    const files = {
      ...(await peerScripts()),
      ...Object.fromEntries(
        all.flatMap((variant) => [
          [pathOf(all, variant, 'full'), fullPage(variant)],
          [pathOf(all, variant, 'empty'), emptyPage(variant)],
        ]),
      ),
    };
    return onSite(files, async (browser, address) => {
      const { edition, vanilla, preact, svelte } = named;
      const same = [edition, vanilla, preact, svelte];
      await checkSameContent(
        browser,
        same.map((variant) => address + pathOf(all, variant, 'full')),
      );
      const pieces: string[] = [];
      for (const { title, measure, columns } of STEPS) {
        for (const rate of RATES) {
          const samples = await measure(bench, browser, address, all, rate);
          const speed = rate === 1 ? '' : `, the processor ${rate} times as slow`;
          pieces.push(`### ${title}${speed}`, tableOf(samples, columns));
        }
      }
      return pieces.join('\n\n');
    });
  },
};
