// The same content in Firefox, by the clock: it does not tell what the processor's time went to.
import { launch, type Engine, type Page } from '../../test/harness/browsers/index.js';
import { emptyPage, fullPage, peerScripts, type Variant, variants } from '../peers/variants.js';
import { addEach, callOf } from '../support/in-page.js';
import { type Bench, inTurn, type Part } from '../support/rounds.js';
import { serveSite } from '../support/server.js';
import { median, ratioOf } from '../support/statistics.js';
import { figure, ratioText, table } from '../support/tables.js';

/** How many are added at a time: the clock has steps of a millisecond. */
const BATCH = 20;
const WARM_UP = 3;

// In each page, the one without any other script too: when its content is laid out.
const clock = (lang: string): void => {
  const look = (): void => {
    const main = document.querySelector('main')!;
    const root = main.firstElementChild!.shadowRoot ?? main;
    if (root.querySelector(`[lang="${lang}"]`)) {
      main.getBoundingClientRect();
      Object.assign(globalThis, { drawnAt: performance.now() });
    } else setTimeout(look);
  };
  addEventListener('load', look);
};

// Runs in the page.
const drawnAt = async (): Promise<number> => {
  const page = globalThis as { drawnAt?: number };
  while (page.drawnAt === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  return page.drawnAt;
};

const withClock = (variant: Variant): string =>
  fullPage(variant).replace(
    '</head>',
    () => `<script>${callOf(clock, [variant.lang])}</script></head>`,
  );

/** Measures each variant in a new document, the only one that is open: Firefox lets others rest. */
const inDocuments = (
  bench: Bench,
  engine: Engine,
  urls: ReadonlyMap<Variant, string>,
  measure: (page: Page, variant: Variant) => Promise<number>,
): Promise<Map<Variant, number[]>> =>
  inTurn(bench, [...urls.keys()], async (variant) => {
    const page = await engine.newPage();
    await page.goto(urls.get(variant)!);
    const time = await measure(page, variant);
    await page.close();
    return time;
  });

const cold = (page: Page): Promise<number> => page.evaluate(drawnAt);

async function warm(page: Page, { html, lang }: Variant): Promise<number> {
  const add = (): Promise<number> => page.evaluate(addEach, html, BATCH, lang);
  for (let i = 0; i < WARM_UP; i++) await add();
  return (await add()) / BATCH;
}

function rows(samples: ReadonlyMap<Variant, number[]>): string[][] {
  const [base] = samples.values();
  return [...samples].map(([{ name }, times]) => [
    name,
    times === base ? '1.00' : ratioText(ratioOf(times, base!)),
    figure(median(times)),
  ]);
}

const HEAD = ['', 'against static HTML', 'ms'];

export const firefox: Part = {
  title: 'The same content in Firefox',
  rounds: 10,
  async measure(bench) {
    const all = Object.values(await variants());
    const { server, address } = await serveSite({
      ...(await peerScripts()),
      ...Object.fromEntries(all.map((variant, i) => [`/full-${i}`, withClock(variant)])),
      ...Object.fromEntries(all.map((variant, i) => [`/empty-${i}`, emptyPage(variant)])),
    });
    const urls = (kind: string): Map<Variant, string> =>
      new Map(all.map((variant, i) => [variant, `${address}/${kind}-${i}`]));
    const engine = await launch('firefox');
    try {
      const text = [
        '### Cold',
        table(HEAD, rows(await inDocuments(bench, engine, urls('full'), cold))),
        '### Warm',
        table(HEAD, rows(await inDocuments(bench, engine, urls('empty'), warm))),
      ].join('\n\n');
      return { text, browser: `${engine.name} ${engine.version}` };
    } finally {
      await engine.close();
      server.close();
      server.closeAllConnections();
    }
  },
};
