// `npm run frameworks`: builds a page with each site generator of test/frameworks, with the package
// as it ships, and looks at the pages in the browsers. Installs from the registry, in .cache.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { runCommand } from './testing/command.js';

const FOLDER = '.cache/frameworks';
const NAMES = ['eleventy', 'astro', 'next'];

/** Runs a command and shows what it prints. Ends the program where it fails. */
async function run(...command: string[]): Promise<void> {
  console.log(`> ${command.join(' ')}`);
  const { passed } = await runCommand(command, {
    live: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (!passed) process.exit(1);
}

await run('npm', 'run', '--silent', 'build');
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
await run(process.execPath, '--import', 'tsx', '--test', 'test/frameworks/pages.test.ts');
