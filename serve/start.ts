// `npm start`: builds, and serves the demo on this computer, where it follows what is saved in
// locales/. PORT=3000 asks for a port; `-- --no-build` serves what is built already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { livePreview } from './live/server.js';
import { listen, serveFolder } from './static-server.js';
import { version } from '../build/version.js';

const FIRST_PORT = 8080;
const TRIES = 100;

/** Ends with a sentence that says what to do. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The port that is asked for, or those to try. */
function wantedPorts(): number[] {
  const { PORT } = process.env;
  if (!PORT) return Array.from({ length: TRIES }, (_, i) => FIRST_PORT + i);
  if (!/^\d+$/.test(PORT) || Number(PORT) > 65_535) stop(`PORT=${PORT} is not a port.`);
  return [Number(PORT)];
}

const ports = wantedPorts();
if (!process.argv.includes('--no-build')) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    // What a translator has not done yet is in English.
    env: { ...process.env, KAP_PREVIEW: '1' },
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) stop('The build failed, so there is nothing to serve.');
}

if (!existsSync('dist/demo'))
  stop('There is nothing to serve yet: say npm start without --no-build, which builds it.');

const files = livePreview(version, serveFolder('dist'));
const answer: RequestListener = (request, response) => {
  if (/^\/(\?|$)/.test(request.url ?? '')) response.writeHead(302, { Location: '/demo/' }).end();
  else files(request, response);
};

try {
  const { address } = await listen(answer, ports);
  console.log(`The demo is at ${address}/`);
} catch (error) {
  stop(`The server did not start: ${error instanceof Error ? error.message : String(error)}`);
}
