// What many elements cost, and a page of many links.
import type { Browser } from 'playwright-core';
import { emptyPage, fullPage, type Variant, variants } from '../peers/variants.js';
import { milliseconds, Tab } from '../support/chromium.js';
import { addAtOnce, clear, mutate, started, switchTo } from '../support/in-page.js';
import { onSite } from '../support/on-site.js';
import { type Bench, inTurn, type Part } from '../support/rounds.js';
import { median, ratioOf } from '../support/statistics.js';
import { figure, ratioText, table, whole } from '../support/tables.js';

const NUMBERS = [10, 100, 1000];
const SWITCHED = [1, 10, 100];
const MUTATIONS = 50;
const LINKS = 20_000;
const PLACEHOLDERS = 20;

const PLACEHOLDER = '<div data-kap="explainer"><a href="/about-kap">About KAP</a></div>';
const links = Array.from({ length: LINKS }, (_, i) => `<p><a href="/page-${i}">Page</a></p>`);
const withPlaceholders = PLACEHOLDER.repeat(PLACEHOLDERS);

/** A page with the script, or without: the same markup is put into both. */
async function openAt(browser: Browser, url: string): Promise<Tab> {
  const tab = await Tab.open(browser);
  await tab.page.goto(url);
  return tab;
}

async function many(bench: Bench, browser: Browser, address: string, edition: string) {
  const plain = await openAt(browser, `${address}/plain`);
  const ours = await openAt(browser, `${address}/kap`);
  const kinds = [
    { name: 'static HTML', tab: plain, html: edition },
    { name: '`<kap-explainer>`', tab: ours, html: '<kap-explainer></kap-explainer>' },
    { name: 'placeholders', tab: ours, html: PLACEHOLDER },
  ];
  const things = NUMBERS.flatMap((number) => kinds.map((kind) => ({ ...kind, number })));
  for (const { tab, html } of kinds) await tab.evaluate(addAtOnce, html.repeat(10));
  const samples = await inTurn(bench, things, async ({ tab, html, number }) => {
    await tab.evaluate(clear);
    await tab.collectGarbage();
    return (
      milliseconds(await tab.cost(() => tab.evaluate(addAtOnce, html.repeat(number)))) / number
    );
  });
  const rows = NUMBERS.map((number) => {
    const [base, ...others] = things
      .filter((thing) => thing.number === number)
      .map((thing) => samples.get(thing)!);
    return [
      whole(number),
      figure(median(base!)),
      ...others.flatMap((each) => [figure(median(each)), ratioText(ratioOf(each, base!))]),
    ];
  });
  const head = kinds.flatMap(({ name }, i) => [
    `${name}, ms each`,
    ...(i ? ['against static HTML'] : []),
  ]);
  return table(['at once', ...head], rows);
}

async function switches(bench: Bench, browser: Browser, address: string) {
  const scenes = [];
  for (const number of SWITCHED) {
    const tab = await openAt(browser, `${address}/kap`);
    await tab.evaluate(addAtOnce, '<kap-explainer></kap-explainer>'.repeat(number));
    // There and back, so that the catalogue is loaded.
    for (const lang of ['es', 'en']) await tab.evaluate(switchTo, lang);
    scenes.push({ number, tab });
  }
  const samples = await inTurn(bench, scenes, async ({ tab }) => {
    const cost = milliseconds(await tab.cost(() => tab.evaluate(switchTo, 'es')));
    await tab.evaluate(switchTo, 'en');
    return cost;
  });
  const rows = [...samples].map(([{ number }, all]) => [
    whole(number),
    figure(median(all)),
    figure(median(all) / number),
  ]);
  return table(['elements', 'all, ms', 'each, ms'], rows);
}

async function amongLinks(bench: Bench, browser: Browser, address: string) {
  const pages = [
    { name: 'without the script', path: '/links-plain', tag: '' },
    {
      name: `without the script, ${PLACEHOLDERS} static editions`,
      path: '/links-editions',
      tag: '',
    },
    { name: 'with the script, no placeholder', path: '/links-kap', tag: 'kap-explainer' },
    {
      name: `with the script, ${PLACEHOLDERS} placeholders`,
      path: '/links-placeholders',
      tag: 'kap-explainer',
    },
  ];
  const samples = await inTurn(bench, pages, async ({ path, tag }) => {
    const tab = await Tab.open(browser);
    const start = await tab.cost(async () => {
      await tab.page.goto(address + path);
      await tab.evaluate(started, tag);
    });
    const change = await tab.cost(() => tab.evaluate(mutate, MUTATIONS));
    await tab.close();
    return {
      start: milliseconds(start),
      scripts: milliseconds(start, 'ScriptDuration'),
      change: milliseconds(change) / MUTATIONS,
      changeScripts: milliseconds(change, 'ScriptDuration') / MUTATIONS,
    };
  });
  const rows = [...samples].map(([{ name }, all]) => [
    name,
    whole(median(all.map(({ start }) => start))),
    figure(median(all.map(({ scripts }) => scripts))),
    figure(median(all.map(({ change }) => change))),
    figure(median(all.map(({ changeScripts }) => changeScripts))),
  ]);
  const head = ['start, ms', 'its scripts, ms', 'one change of the page, ms', 'its scripts, ms'];
  return table(['', ...head], rows);
}

export const growth: Part = {
  title: 'Many',
  rounds: 4,
  async measure(bench) {
    const { edition, kap } = await variants();
    const page = (variant: Variant, html: string): string => fullPage({ ...variant, html });
    const files = {
      '/plain': emptyPage(edition),
      '/kap': emptyPage(kap),
      '/links-plain': page(edition, links.join('')),
      '/links-editions': page(edition, edition.html.repeat(PLACEHOLDERS) + links.join('')),
      '/links-kap': page(kap, links.join('')),
      '/links-placeholders': page(kap, withPlaceholders + links.join('')),
    };
    return onSite(files, async (browser, address) =>
      [
        '### Many elements, added at once',
        await many(bench, browser, address, edition.html),
        '### Another language for the whole page',
        await switches(bench, browser, address),
        `### A page of ${whole(LINKS)} links`,
        await amongLinks(bench, browser, address),
      ].join('\n\n'),
    );
  },
};
