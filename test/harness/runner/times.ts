import { cpus } from 'node:os';

/** How long a job took. */
export interface Time {
  title: string;
  seconds: number;
  /** What it took of the processors, but for its browsers; zero where the system does not say. */
  processorSeconds: number;
}

const line = (title: string, seconds: number, processorSeconds: number): string =>
  title.padEnd(32) + [seconds, processorSeconds].map((s) => s.toFixed(1).padStart(12)).join('');

/** The seconds that all programs of this system have worked since it was started. */
export const systemSeconds = (): number =>
  cpus().reduce((total, { times }) => total + times.user + times.nice + times.sys, 0) / 1000;

/**
 * Where the time went, longest first, as text.
 * @param all how long everything took side by side, and what all programs of this system worked
 */
export function asTable(times: readonly Time[], all: Omit<Time, 'title'>): string {
  const rows = times
    .toSorted((a, b) => b.seconds - a.seconds)
    .map((time) => line(time.title, time.seconds, time.processorSeconds));
  const head = `${'seconds'.padEnd(32)}${'clock'.padStart(12)}${'processors'.padStart(12)}`;
  const last = line('all, with browsers', all.seconds, all.processorSeconds);
  return [head, ...rows, last].join('\n');
}
