/** How some tests went; `failures` has one name for each that failed. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

/** The tally of one test: passed, or failed under the given name. */
export const one = (passed: boolean, name: string): Tally =>
  passed ? { ...NONE, passed: 1 } : { ...NONE, failed: 1, failures: [name] };

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** The sum of tallies. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
      failures: [...total.failures, ...tally.failures],
    }),
    NONE,
  );
}

/** `N passed, N failed`, and `, N skipped` if there are any. */
export const tallyText = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
