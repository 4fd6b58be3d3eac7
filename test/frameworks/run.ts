// `npm run frameworks`: builds a page with each site generator of test/frameworks, with the package
// as it ships, and looks at the pages in the browsers. Installs from the registry, in .cache.
// `--built`: dist is up to date.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { runCommand } from '../../build/run-command.js';

const FOLDER = '.cache/frameworks';
const NAMES = ['eleventy', 'astro', 'next'];

/** Runs a command. Ends the program, with what it printed, where it fails. */
async function run(...command: string[]): Promise<string> {
  const { passed, output } = await runCommand(command, {
    env: { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (passed) return output;
  console.error(`${command.join(' ')}\n${output}`);
  process.exit(1);
}

if (!process.argv.includes('--built')) await run('npm', 'run', '--silent', 'build');
mkdirSync(FOLDER, { recursive: true });
rmSync(`${FOLDER}/kap-elements`, { recursive: true, force: true });
cpSync('dist/npm', `${FOLDER}/kap-elements`, { recursive: true });
for (const name of NAMES) {
  const site = `${FOLDER}/${name}`;
  rmSync(site, { recursive: true, force: true });
  cpSync(`test/frameworks/${name}`, site, { recursive: true });
  cpSync('dist/kap.js', `${site}/kap/kap.js`);
  cpSync('dist/locales', `${site}/kap/locales`, { recursive: true });
  // A link would find the Lit of this repository.
  await run('npm', 'install', '--prefix', site, '--install-links', '--no-audit', '--no-fund');
  await run('npm', 'run', 'build', '--prefix', site);
}
const REPORTER = '--test-reporter=./test/harness/runner/node-reporter.mjs';
console.log(
  await run(process.execPath, '--import', 'tsx', REPORTER, 'test/frameworks/pages.test.ts'),
);
