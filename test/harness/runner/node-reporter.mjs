// A reporter for Node's test runner: prints what failed and what takes longest, and writes the
// tally to the file that the variable TEST_RESULT names, with the engine's version where a test tells
// it. Plain JavaScript, because the runner loads its reporters without tsx.
// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { inspect } from 'node:util';

/** @typedef {import('node:test').EventData.TestPass} TestPass */
/** @typedef {import('node:test').EventData.TestFail} TestFail */

/** Of so many is said how long they took. */
const SLOWEST = 12;
/** So many characters of what a failure says stand in the summary, which may be all that is kept. */
const LONGEST = 300;

/** @param {TestPass | TestFail} data */
const isWholeFile = ({ nesting, name, file }) => nesting === 0 && name === file;

/**
 * @param {TestPass | TestFail} data
 * @param {string[]} around the names of the suites around it
 */
function titleOf(data, around) {
  const file = relative(process.cwd(), data.file ?? '');
  if (isWholeFile(data)) return file;
  const path = [...around, data.name].join(' > ');
  return file.endsWith('.test.ts') ? `${file}: ${path}` : path;
}

/**
 * What `--test-reporter` takes: turns the runner's events into text.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* reporter(events) {
  const tally = {
    version: '',
    passed: 0,
    failed: 0,
    skipped: 0,
    failures: /** @type {string[]} */ ([]),
  };
  /** @type {string[]} */
  const names = [];
  /** What the tests of a file or a suite took together, in milliseconds. @type {Map<string, number>} */
  const times = new Map();

  /** @param {TestPass | TestFail} data */
  const addTime = (data) => {
    if (data.details.type === 'suite' || isWholeFile(data)) return;
    const file = relative(process.cwd(), data.file ?? '');
    // Tests of pages are declared in one place for all their files.
    const where = file.endsWith('.test.ts') ? file : (names[0] ?? file);
    times.set(where, (times.get(where) ?? 0) + data.details.duration_ms);
  };

  /** @param {TestPass} data */
  const pass = (data) => {
    if (data.details.type === 'suite' || isWholeFile(data)) return '';
    if (data.skip === undefined && data.todo === undefined) {
      tally.passed++;
      return '';
    }
    tally.skipped++;
    const reason = typeof data.skip === 'string' ? data.skip : 'no reason given';
    return `skipped: ${titleOf(data, names.slice(0, data.nesting))}: ${reason}\n`;
  };

  /** @param {TestFail} data */
  const fail = (data) => {
    const { error } = data.details;
    // Failed only because a test inside did, which is counted already.
    if ('failureType' in error && error.failureType === 'subtestsFailed') return '';
    const title = titleOf(data, names.slice(0, data.nesting));
    const cause = error.cause ?? error;
    const said = String(cause instanceof Error ? cause.message : cause).replace(/\s+/g, ' ');
    tally.failed++;
    tally.failures.push(`${title}: ${said.slice(0, LONGEST)}`);
    return `✖ ${title}\n${inspect(cause)}\n\n`;
  };

  /** @param {string} message */
  const note = (message) => {
    if (message.startsWith('engine ')) tally.version = message.slice('engine '.length);
    // The runner's own counts are left out: they count the tests around tests too.
    else if (!/^[a-z_]+ [\d.]+$/.test(message)) return `${message}\n`;
    return '';
  };

  for await (const { type, data } of events) {
    if (type === 'test:start') names[data.nesting] = data.name;
    if (type === 'test:pass' || type === 'test:fail') addTime(data);
    if (type === 'test:pass') yield pass(data);
    if (type === 'test:fail') yield fail(data);
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic') yield note(data.message);
  }
  const file = process.env.TEST_RESULT;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(tally, null, 2));
  }
  const slowest = [...times]
    .filter(([, time]) => time > 1000)
    .sort(([, a], [, b]) => b - a)
    .slice(0, SLOWEST);
  for (const [where, time] of slowest) {
    yield `${(time / 1000).toFixed(1).padStart(6)} s  ${where}\n`;
  }
  yield `${tally.passed} passed, ${tally.failed} failed\n`;
}
