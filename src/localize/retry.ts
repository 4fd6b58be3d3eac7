/** In milliseconds. */
const FIRST_PAUSE = 1000;

/** An hour: a timer of more than 24 days ends at once. */
const LONGEST_PAUSE = 3_600_000;

/**
 * Asks again for what did not load, once: after a pause, each twice as long as the last, or as soon
 * as the browser is online or shows the page again.
 * @param failures how often it did not load
 */
export function retryLater(failures: number, again: () => void): void {
  const waiting = new AbortController();
  const retry = (event?: Event): void => {
    // A page is shown for the first time too.
    if ((event as PageTransitionEvent | undefined)?.persisted === false) return;
    clearTimeout(timer);
    waiting.abort();
    again();
  };
  const timer = setTimeout(retry, Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE));
  for (const type of ['online', 'pageshow'])
    addEventListener(type, retry, { signal: waiting.signal });
}
