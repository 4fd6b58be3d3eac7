// What the measuring is done on, and whether anything else keeps it busy.
import { cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownTicks } from './own-ticks.js';

/** Beyond this share of its processors a machine is busy with something else. */
const BUSY = 0.12;
/** So many of the looks may find it busy: a service that wakes up once is no reason to refuse. */
const MOST_BUSY = 0.1;
/** How long it is looked at, how long what was measured is let come to rest first, and how often. */
const BEFORE = 3000;
const BETWEEN = 300;
const REST = 300;
const EVERY = 10_000;
/** By so much may a fixed piece of work take longer, in its slowest tenth, than it mostly does. */
const MOST_SPREAD = 1.3;

export function machineText(): string {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${all.length} processors (${all[0]?.model.trim() ?? 'of an unknown model'}), ${memory} GiB of memory, ${process.platform}`;
}

/** A clock tick of Linux, which `cpus` counts in, in milliseconds. */
const TICK = 10;

const spent = () => {
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += Object.values(times).reduce((sum, time) => sum + time, 0);
  }
  return { idle, all, own: ownTicks() * TICK };
};

/**
 * Which share of the processors' time goes to others while we do nothing. What our browser does by
 * itself meanwhile is part of what is measured: Firefox tidies up for seconds.
 */
async function busyShare(milliseconds: number): Promise<number> {
  const before = spent();
  await sleep(milliseconds);
  const after = spent();
  const [idle, all, own] = [
    after.idle - before.idle,
    after.all - before.all,
    after.own - before.own,
  ];
  return Math.max(0, (all - idle - own) / all);
}

/** A fixed piece of work, in milliseconds. */
function work(): number {
  const start = performance.now();
  let value = 1;
  for (let i = 0; i < 3_000_000; i++) value = (value * 48_271) % 2_147_483_647;
  return value ? performance.now() - start : 0;
}

/** Looks at the machine before the measuring and between its rounds, when nothing of ours runs. */
export class Watch {
  readonly #shares: number[] = [];
  readonly #works: number[] = [];
  #last = -Infinity;

  /**
   * Looks before anything of ours has started.
   * @returns why nothing should be measured now; undefined where it can
   */
  async before(): Promise<string | undefined> {
    work();
    const share = await busyShare(BEFORE);
    return share > BUSY
      ? `${Math.round(100 * share)} % of the processors' time goes to other work`
      : undefined;
  }

  /** Looks between two rounds, while the pages that are measured rest; not between all of them. */
  async between(): Promise<void> {
    if (performance.now() - this.#last < EVERY) return;
    await sleep(REST);
    this.#shares.push(await busyShare(BETWEEN));
    this.#works.push(work());
    this.#last = performance.now();
  }

  /** Why what was measured should not be kept; undefined where it can. */
  after(): string | undefined {
    const busy = this.#shares.filter((share) => share > BUSY).length / this.#shares.length;
    if (busy > MOST_BUSY) {
      return `in ${Math.round(100 * busy)} % of the pauses the machine was busy with other work`;
    }
    const works = this.#works.toSorted((a, b) => a - b);
    const slow = works[Math.floor(works.length * 0.9)]! / works[Math.floor(works.length / 2)]!;
    return slow > MOST_SPREAD
      ? `the same piece of work took ${slow.toFixed(1)} times as long now and then`
      : undefined;
  }
}
