// Loaded into a process of tests before they are: has its pages run the mutant that its own code reads
// of a variable; without one it tells which mutants each test reaches.
import { afterEach, beforeEach } from 'node:test';
import { NAMESPACE } from '../covered.js';
import { mutatePages } from './browser.js';

const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;

type Counts = Record<string, number>;

/** What the code that Stryker has put in counts in, by the test that it is told. */
const counted = {
  currentTestId: '',
  mutantCoverage: { static: {} as Counts, perTest: {} as Record<string, Counts | undefined> },
};

/** @param test empty for what concerns all of a file: what is reached while it is loaded */
const tell = (test: string, covered: readonly string[]): void => {
  process.send!({ test, covered });
};

mutatePages(
  () => mutant,
  (mutants) => tell(counted.currentTestId, mutants),
);

if (mutant === undefined) {
  Object.assign(globalThis, { [NAMESPACE]: counted });
  beforeEach((t) => {
    counted.currentTestId = (t as { fullName: string }).fullName;
  });
  afterEach(() => {
    const { currentTestId, mutantCoverage } = counted;
    tell('', Object.keys(mutantCoverage.static));
    tell(currentTestId, Object.keys(mutantCoverage.perTest[currentTestId] ?? {}));
  });
}
