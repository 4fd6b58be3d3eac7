/** Something to run beside others. */
export interface Job {
  title: string;
  /** @returns what to print once it is done */
  run: () => Promise<string>;
}

/**
 * Runs jobs side by side, so many at a time, begun in their order.
 * @param begun told of each as it begins
 * @param done told of each as it ends, with what it prints and the milliseconds it took
 */
export async function inLanes(
  jobs: readonly Job[],
  lanes: number,
  begun: (job: Job) => void,
  done: (job: Job, output: string, took: number) => void,
): Promise<void> {
  const waiting = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const start = performance.now();
      begun(job);
      done(job, await job.run(), performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
