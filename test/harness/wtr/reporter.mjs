// Counts the tests of each engine, for test/harness/runner/index.ts to add up.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const allTests = ({ tests, suites }, path = []) => [
  ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' > ') })),
  ...suites.flatMap((suite) => allTests(suite, [...path, suite.name])),
];

// A file that fails to load, or in which a hook throws, counts as one failed test.
function resultOf(sessions) {
  const result = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const { testFile, testResults, errors, passed } of sessions) {
    const file = relative(process.cwd(), testFile);
    const tests = testResults ? allTests(testResults) : [];
    const failed = tests.filter((test) => !test.passed && !test.skipped);
    result.passed += tests.filter((test) => test.passed).length;
    result.skipped += tests.filter((test) => test.skipped).length;
    result.failures.push(...failed.map(({ name, error }) => `${file}: ${name}: ${error?.message}`));
    if (failed.length === 0 && !passed) {
      result.failures.push(`${file}: ${errors[0]?.message.split('\n')[0] ?? 'did not finish'}`);
    }
  }
  return { ...result, failed: result.failures.length };
}

/**
 * A reporter that writes `[{ id, name, version, passed, failed, skipped, failures }]`, one entry
 * per engine, to `file` when the run has ended.
 */
export function countingReporter(file) {
  let browsers;
  return {
    start(args) {
      browsers = args.browsers;
    },
    stop({ sessions }) {
      const engines = browsers.map((browser) => ({
        ...browser.about,
        name: browser.name,
        ...resultOf(sessions.filter((session) => session.browser === browser)),
      }));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(engines, null, 2));
      for (const { name, version, passed, failed } of engines) {
        console.log(`${name} ${version}: ${passed} passed, ${failed} failed`);
      }
    },
  };
}
