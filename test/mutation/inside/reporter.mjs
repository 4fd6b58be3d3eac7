// A reporter for Node's test runner that sends each result to the process that started this one, and
// ends at the first failure of a run with a mutant. Plain JavaScript, as its neighbour's.
// @ts-check
import { inspect } from 'node:util';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} events */
// eslint-disable-next-line require-yield
export default async function* reporter(events) {
  /** @type {string[]} */
  const names = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') names[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = type === 'test:fail' ? data.details.error : undefined;
    // Failed only because a test inside did.
    if (error && 'failureType' in error && error.failureType === 'subtestsFailed') continue;
    if (!error && data.details.type === 'suite') continue;
    const result = {
      test: [...names.slice(0, data.nesting), data.name].join(' > '),
      time: data.details.duration_ms,
      skipped: data.skip !== undefined,
      failure: error && inspect(error.cause ?? error),
    };
    const isOver = Boolean(error && process.env.__STRYKER_ACTIVE_MUTANT__);
    process.send?.(result, () => isOver && process.exit(1));
  }
}
