// What stays behind of elements that come and go.
import { emptyPage, variants } from '../peers/variants.js';
import { Tab } from '../support/chromium.js';
import { onSite } from '../support/on-site.js';
import { inTurn, type Part } from '../support/rounds.js';
import { median } from '../support/statistics.js';
import { table, whole } from '../support/tables.js';

const MOUNTS = [100, 1000, 4000];
const COUNTED = ['heap, KiB', 'documents', 'nodes', 'listeners'] as const;

// Runs in the page.
const mountAndRemove = async (times: number): Promise<void> => {
  const box = document.querySelector('main')!;
  for (let i = 0; i < times; i++) {
    const element = document.createElement('kap-explainer') as Element & {
      updateComplete: Promise<unknown>;
    };
    box.append(element);
    await element.updateComplete;
    element.remove();
  }
};

async function held(tab: Tab): Promise<number[]> {
  // What one collection frees may have held others.
  for (let i = 0; i < 3; i++) await tab.collectGarbage();
  const { usedSize } = await tab.protocol.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await tab.protocol.send('Memory.getDOMCounters');
  return [usedSize / 1024, documents, nodes, jsEventListeners];
}

export const memory: Part = {
  title: 'Memory',
  rounds: 2,
  async measure(bench) {
    const { kap } = await variants();
    return onSite({ '/': emptyPage(kap) }, async (browser, address) => {
      const samples = await inTurn(bench, MOUNTS, async (times) => {
        const tab = await Tab.open(browser);
        await tab.page.goto(address);
        await tab.evaluate(mountAndRemove, times);
        const counts = await held(tab);
        await tab.close();
        return counts;
      });
      const rows = [...samples].map(([times, all]) => [
        whole(times),
        ...COUNTED.map((_, i) => whole(median(all.map((counts) => counts[i]!)))),
      ]);
      return table(['mounts and removals', ...COUNTED], rows);
    });
  },
};
