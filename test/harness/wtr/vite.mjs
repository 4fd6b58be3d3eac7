// Lets @web/test-runner serve the project through Vite, so that tests and build share vite.config.ts.
// The middleware goes first in the runner's own list: a plugin that calls app.use() in serverStart
// is too late with koa-compose >= 4.2 (it copies the list), which breaks the published Vite plugins.
import { createServer } from 'vite';

const RUNNER = /^\/__w(eb|ds)-/; // /__web-dev-server__…, /__web-test-runner__…, /__wds-outside-root__/…
const SOCKET = /^(?:[./]*\/)?(__web-dev-server__web-socket\.js)$/;

// @web/test-runner-commands imports the runner's socket, which only the runner serves.
const leaveSocketToRunner = {
  name: 'wtr-socket',
  enforce: 'pre',
  resolveId: (id) => (SOCKET.test(id) ? { id: id.replace(SOCKET, '/$1'), external: true } : null),
};

/**
 * Starts Vite inside the test runner. Gives its parts of the runner's configuration: `middleware`
 * (to put first) and `plugin` (which stops Vite with the runner).
 */
export async function viteForTests() {
  const vite = await createServer({
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: process.argv.includes('--watch') ? undefined : null,
    },
    // Without the "development" condition: the Lit that pages get, and none of its warnings.
    resolve: { conditions: ['module', 'browser'] },
    // Nothing is discovered and bundled half-way through a run: no reload, one copy of Lit.
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [leaveSocketToRunner],
  });

  const middleware = (ctx, next) =>
    new Promise((resolve, reject) => {
      if (RUNNER.test(ctx.path)) {
        resolve(next());
        return;
      }
      const { url } = ctx.req;
      ctx.req.url = url.replace(/[?&]wtr-session-id=[^&]*/, ''); // else it is in stack traces
      ctx.res.statusCode = 200; // Koa starts at 404, Vite expects Node's default
      ctx.res.once('close', () => {
        ctx.respond = false;
        resolve();
      });
      vite.middlewares(ctx.req, ctx.res, (error) => {
        if (error) {
          reject(error);
          return;
        }
        ctx.req.url = url;
        ctx.res.statusCode = 404;
        resolve(next());
      });
    });

  return { middleware, plugin: { name: 'vite', serverStop: () => vite.close() } };
}
