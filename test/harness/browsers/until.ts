import { setTimeout as sleep } from 'node:timers/promises';

/** In milliseconds. A question costs a browser time that it needs to come to the answer. */
const PAUSES = { first: 10, longest: 100 };

/**
 * Asks again and again, ever less often, until the answer is true, and gives it. A question that
 * fails counts as a no. Rejects after the given seconds, naming what was waited for and the last
 * failure.
 */
export async function until<T>(what: string, ask: () => Promise<T>, seconds = 20): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let failure = '';
  let pause = PAUSES.first;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = '';
    } catch (error) {
      failure = ` (${String(error)})`;
    }
    await sleep(pause);
    pause = Math.min(pause * 1.5, PAUSES.longest);
  }
  throw new Error(`waited ${seconds} s in vain for ${what}${failure}`);
}

/** Gives what the promise gives, or rejects after the given seconds, naming what did not come. */
export function inTime<T>(what: string, promise: Promise<T>, seconds: number): Promise<T> {
  const silence = sleep(seconds * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`waited ${seconds} s in vain for ${what}`);
  });
  return Promise.race([promise, silence]);
}

/** In seconds. */
const PATIENCE = { first: 1, longest: 8 };

/**
 * Asks with a limit of time, which doubles where no answer comes: WebKit never answers what it is
 * asked just as a page goes into, or comes out of, the history, and on a busy system any engine
 * answers late.
 */
export function withPatience<T>(ask: () => Promise<T>): () => Promise<T> {
  let seconds = PATIENCE.first;
  return async () => {
    try {
      return await inTime('an answer', ask(), seconds);
    } catch (error) {
      seconds = Math.min(seconds * 2, PATIENCE.longest);
      throw error;
    }
  };
}
