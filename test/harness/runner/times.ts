/** How long a job took. */
export interface Time {
  title: string;
  seconds: number;
  /** What it took of the processors; zero where the system does not say. */
  processorSeconds: number;
}

const line = (title: string, seconds: number, processorSeconds: number): string =>
  title.padEnd(32) + [seconds, processorSeconds].map((s) => s.toFixed(1).padStart(12)).join('');

/** Where the time went, longest first, as text; `seconds` is how long all took side by side. */
export function asTable(times: readonly Time[], seconds: number): string {
  const rows = times
    .toSorted((a, b) => b.seconds - a.seconds)
    .map((time) => line(time.title, time.seconds, time.processorSeconds));
  const processors = times.reduce((total, time) => total + time.processorSeconds, 0);
  const head = `${'seconds'.padEnd(32)}${'clock'.padStart(12)}${'processors'.padStart(12)}`;
  return [head, ...rows, line('all', seconds, processors)].join('\n');
}
