import { one } from './tally.js';
import type { Ran } from './suites.js';

/** Something to run beside others. */
export interface Job {
  /** The step that it is part of, as `--only` names it. */
  step: string;
  title: string;
  /** The step that must have ended well before; where that one is not run, it is not waited for. */
  needs?: string;
  /** About how long it takes alone: what takes longest begins first. */
  seconds: number;
  run: () => Promise<Ran>;
  /** Where its tests run, if it is one of several places, such as `Firefox`. */
  within?: string;
}

/** The seconds from a job's start to the end of all that needs it. */
const rankOf = (job: Job, jobs: readonly Job[]): number =>
  job.seconds +
  Math.max(0, ...jobs.flatMap((other) => (other.needs === job.step ? rankOf(other, jobs) : [])));

const notRun = ({ title, needs }: Job): Ran => ({
  tally: { version: '', ...one(false, `${title}: not run, the ${needs} failed`) },
  output: `Not run: the ${needs} failed.`,
  processorSeconds: 0,
});

/**
 * Runs jobs side by side, so many at a time: of those that can begin, the one that most waits for.
 * @param begun told of each as it begins
 * @param done told of each as it ends, with what came of it and the milliseconds that it took
 */
export async function inLanes(
  jobs: readonly Job[],
  lanes: number,
  begun: (job: Job) => void,
  done: (job: Job, ran: Ran, took: number) => void,
): Promise<void> {
  const waiting = jobs.toSorted((a, b) => rankOf(b, jobs) - rankOf(a, jobs));
  const open = new Set(jobs.map(({ step }) => step));
  const failed = new Set<string>();
  const running = new Set<Promise<void>>();

  async function run(job: Job): Promise<void> {
    const start = performance.now();
    const isInVain = job.needs !== undefined && failed.has(job.needs);
    if (!isInVain) begun(job);
    const ran = isInVain ? notRun(job) : await job.run();
    if (ran.tally.failed > 0) failed.add(job.step);
    open.delete(job.step);
    done(job, ran, performance.now() - start);
  }

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs }) => needs === undefined || !open.has(needs));
    const [job] = next >= 0 && running.size < lanes ? waiting.splice(next, 1) : [];
    if (job) {
      const end = run(job).finally(() => running.delete(end));
      running.add(end);
    } else await Promise.race(running);
  }
}
