import { resolve } from 'node:path';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';

/** What a folder of src/ is held to: the beginnings of the names of test files. */
export const folders = {
  localize: [
    'src/localize/',
    'src/elements/locale-',
    'src/elements/fallback.',
    'src/elements/translate.',
    'src/elements/explainer/drafts.',
    'src/elements/explainer/menu.',
    'src/elements/shared/server-root.',
    'src/embed/catalogues/',
    'src/entries/',
    'test/e2e/language.',
    'test/e2e/own-catalogues.',
    'test/e2e/recovery.',
    'test/e2e/slow-catalogue.',
  ],
  content: [
    'src/content/',
    'src/elements/coverage.',
    'src/elements/messages-shown.',
    'src/elements/explainer/about.',
    'src/elements/explainer/drafts.',
    'src/elements/explainer/menu.',
    'src/elements/explainer/region.',
    'src/elements/explainer/safety.',
    'src/elements/explainer/sections.',
    'src/elements/quote/quote.',
    'src/elements/cta/cta.',
    'test/node/content-json.',
    'test/node/names.',
    'test/node/static.',
    'test/node/text.',
  ],
  embed: [
    'src/embed/',
    'src/entries/',
    'test/e2e/catalogue-faults.',
    'test/e2e/changed-sentence.',
    'test/e2e/clobbered.',
    'test/e2e/diagnostics.',
    'test/e2e/frame.',
    'test/e2e/language.',
    'test/e2e/loaded-twice.',
    'test/e2e/own-catalogues.',
    'test/e2e/page-options.',
    'test/e2e/placeholders.',
    'test/e2e/recovery.',
    'test/e2e/script-base.',
    'test/e2e/script-tag.',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof folders;

/** In percent; below it the command fails. */
const LEAST = 85;

/** In which variable the test runner reads what files to run. */
export const FILES = 'KAP_MUTATION_FILES';

/** What Stryker is told. */
export function optionsFor(folder: Folder): PartialStrykerOptions {
  process.env[FILES] = folders[folder].join(',');
  return {
    mutate: [
      `src/${folder}/**/*.ts`,
      '!**/*.test.ts',
      // Text is no logic.
      '!src/content/messages/**',
    ],
    ignorers: ['kap-ids'],
    plugins: [resolve('test/mutation/plugins.ts')],
    testRunner: 'kap',
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    buildCommand: 'npm run build',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // The runner ends what hangs, by the time that one test may take; Stryker would start it anew.
    timeoutMS: 600_000,
    dryRunTimeoutMinutes: 20,
    tempDirName: '.cache/mutation',
    ignorePatterns: ['dist', '.cache', 'coverage'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: process.stdout.isTTY },
    thresholds: { high: LEAST, low: LEAST, break: LEAST },
    allowConsoleColors: process.stdout.isTTY,
  };
}
