// How long readers wait for the next frame after a click or a key, on an old telephone.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { built } from '../../build/built.js';
import { emptyPage, variants } from '../peers/variants.js';
import { Tab } from '../support/chromium.js';
import { addEach } from '../support/in-page.js';
import { onSite } from '../support/on-site.js';
import { inTurn, type Part } from '../support/rounds.js';
import { median } from '../support/statistics.js';
import { table, whole } from '../support/tables.js';

const RATE = 4;
const NUMBERS = [1, 20];
/** Long enough for the frame after an event, in milliseconds. */
const FRAME = 300;

interface Interaction {
  name: string;
  /** The path of the page that it happens in. */
  path: '/kap' | '/static';
  html: string;
  lang: string;
  /** What is clicked, or typed to; the first that there is. */
  target: string;
  /** The key that is pressed where the target has the focus. */
  key?: string;
}

const editionIn = (lang: string): string =>
  readFileSync(built(`static/${lang}/kap-explainer.html`), 'utf8');

/** The same content as static HTML: what it costs there is the browser's own. */
const interactions = (): readonly Interaction[] => [
  {
    name: 'a `<details>` of static HTML',
    path: '/static',
    html: editionIn('en'),
    lang: 'en',
    target: 'summary',
  },
  {
    name: 'static HTML, its text exchanged for Spanish and back',
    path: '/static',
    html: `<button data-exchange>Exchange</button><div>${editionIn('en')}</div>
      <template>${editionIn('es')}</template>`,
    lang: 'en',
    target: 'button',
  },
  {
    name: 'a section of the accordion',
    path: '/kap',
    html: '<kap-explainer layout="accordion"></kap-explainer>',
    lang: 'en',
    target: 'summary',
  },
  {
    name: 'another language in the menu',
    path: '/kap',
    html: '<kap-explainer language-menu></kap-explainer>',
    lang: 'en',
    target: 'select',
    // English and Español in turn.
    key: 'e',
  },
  {
    name: '“Read in English” and back',
    path: '/kap',
    html: '<kap-explainer lang="es"></kap-explainer>',
    lang: 'es',
    target: 'button',
  },
];

interface Scene extends Interaction {
  number: number;
  tab: Tab;
}

// Runs in the page, before anything of its own.
const exchangeTexts = (): void => {
  addEventListener('click', ({ target }) => {
    if (!(target as Element).matches('[data-exchange]')) return;
    const place = (target as Element).nextElementSibling!;
    const { content } = place.nextElementSibling as HTMLTemplateElement;
    const other = document.importNode(content, true);
    content.replaceChildren(...place.childNodes);
    place.replaceChildren(other);
  });
};

// Runs in the page, before anything of its own. Browsers tell nothing below 16 ms.
const watchEvents = (): void => {
  const waits: number[] = [];
  Object.assign(globalThis, { waits });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) waits.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
};

// Runs in the page: the longest wait since it was asked for last.
const longestWait = (): number => {
  const { waits } = globalThis as unknown as { waits: number[] };
  return Math.max(0, ...waits.splice(0));
};

// Runs in the page.
const drawn = (): string => {
  const place = document.querySelector('main > div')!;
  return (place.firstElementChild!.shadowRoot ?? place).innerHTML;
};

async function act({ tab, target, key }: Scene): Promise<void> {
  const place = tab.page.locator('main').locator(target).first();
  if (key) {
    await place.focus();
    await tab.page.keyboard.press(key);
    return;
  }
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox())!;
  await tab.page.mouse.click(x + width / 2, y + height / 2);
}

async function wait(scene: Scene): Promise<number> {
  const { tab } = scene;
  const before = await tab.evaluate(drawn);
  await tab.throttle(RATE);
  await tab.evaluate(longestWait);
  await act(scene);
  await sleep(FRAME);
  const longest = await tab.evaluate(longestWait);
  await tab.throttle(1);
  if ((await tab.evaluate(drawn)) === before) throw new Error(`nothing came of ${scene.name}`);
  return longest;
}

async function scenes(browser: Browser, address: string): Promise<Scene[]> {
  const all: Scene[] = [];
  for (const interaction of interactions()) {
    for (const number of NUMBERS) {
      const tab = await Tab.open(browser);
      await tab.runFirst(watchEvents);
      await tab.runFirst(exchangeTexts);
      await tab.page.goto(address + interaction.path);
      await tab.evaluate(addEach, interaction.html, number, interaction.lang);
      const scene = { ...interaction, number, tab };
      // There and back, so that its languages are loaded.
      for (let i = 0; i < 2; i++) await wait(scene);
      all.push(scene);
    }
  }
  return all;
}

const shown = (value: number): string => (value ? whole(value) : 'below 16');

export const input: Part = {
  title: 'Clicks and keys',
  rounds: 16,
  async measure(bench) {
    const { edition, kap } = await variants();
    const files = { '/kap': emptyPage(kap), '/static': emptyPage(edition) };
    return onSite(files, async (browser, address) => {
      const waits = await inTurn(bench, await scenes(browser, address), wait);
      const rows = [...waits].map(([{ name, number }, all]) => [
        name,
        whole(number),
        shown(median(all)),
        shown(Math.max(...all)),
      ]);
      return table(['', 'elements in the page', 'median, ms', 'longest (INP), ms'], rows);
    });
  },
};
