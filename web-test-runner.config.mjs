import { defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';
import { ENGINE_IDS, TITLES, findEngine } from './test/harness/browsers/find.mjs';
import { countingReporter } from './test/harness/wtr/reporter.mjs';
import { sendableResults } from './test/harness/wtr/results.mjs';
import { bundledTests } from './test/harness/wtr/vite.mjs';

const FOLDERS = ['src'];

const load = (path) => tsImport(path, import.meta.url);
const launchers = {
  chromium: async () => (await load('./test/harness/browsers/chromium.ts')).chromiumLauncher(),
  firefox: async () => (await load('./test/harness/browsers/firefox.ts')).firefoxLauncher(),
  webkit: async () => (await load('./test/harness/browsers/webkit.ts')).webkitLauncher(),
};

const wanted = process.env.ENGINES?.split(',') ?? ENGINE_IDS;
const engines = wanted.filter((id) => {
  const there = findEngine(id).missing.length === 0;
  if (!there) console.log(`${TITLES[id]} is not on this system: skipped.`);
  return there;
});
if (process.env.CI && engines.length < wanted.length) process.exit(1);

const { freePort } = await load('./test/harness/free-port.ts');
const { testFiles } = await load('./test/harness/runner/suites.ts');
const { isTurnOf } = await load('./test/harness/browsers/turns.ts');
const files = FOLDERS.flatMap(testFiles).filter((file) => engines.some((id) => isTurnOf(id, file)));

const { default: vite } = await load('./vite.config.ts');
const { catalogues } = await load('./build/vite/catalogue-modules.ts');

export default {
  files,
  // Two runs that look for a port at once would find the same.
  port: await freePort(),
  plugins: [
    await bundledTests(files, { define: vite.define, plugins: [catalogues()] }),
    sendableResults,
  ],
  browsers: await Promise.all(engines.map((id) => launchers[id]())),
  testFramework: { config: { timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter(process.env.TEST_RESULT ?? '.cache/wtr.json'),
  ],
};
