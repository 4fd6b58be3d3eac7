import { defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';
import { ENGINE_IDS, TITLES, findEngine } from './test/harness/browsers/find.mjs';
import { countingReporter } from './test/harness/wtr/reporter.mjs';
import { sendableResults } from './test/harness/wtr/results.mjs';
import { viteForTests } from './test/harness/wtr/vite.mjs';

const load = (name) => tsImport(`./test/harness/browsers/${name}.ts`, import.meta.url);
const launchers = {
  chromium: async () => (await load('chromium')).chromiumLauncher(),
  firefox: async () => (await load('firefox')).firefoxLauncher(),
  webkit: async () => (await load('webkit')).webkitLauncher(),
};

const wanted = process.env.ENGINES?.split(',') ?? ENGINE_IDS;
const engines = wanted.filter((id) => {
  const there = findEngine(id).missing.length === 0;
  if (!there) console.log(`${TITLES[id]} is not on this system: skipped.`);
  return there;
});
if (process.env.CI && engines.length < wanted.length) process.exit(1);

const vite = await viteForTests();

export default {
  files: ['src/**/*.test.ts'],
  middleware: [vite.middleware],
  plugins: [vite.plugin, sendableResults],
  browsers: await Promise.all(engines.map((id) => launchers[id]())),
  testFramework: { config: { timeout: 60_000 } },
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countingReporter('.cache/wtr.json'),
  ],
  coverage: Boolean(process.env.COVERAGE) && engines.includes('chromium'), // V8's: Chromium only
  coverageConfig: { include: ['src/**'], reporters: ['text', 'lcovonly'] },
};
