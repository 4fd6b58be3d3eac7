// Bundles the element tests with Vite for @web/test-runner: served one by one, their modules take a
// browser longer than the tests themselves.
import { resolve } from 'node:path';
import { build } from 'vite';

// Only the runner serves its socket, which @web/test-runner-commands imports.
const SOCKET = /^(?:[./]*\/)?(__web-dev-server__web-socket\.js)$/;

const leaveSocketToRunner = {
  name: 'wtr-socket',
  enforce: 'pre',
  resolveId: (id) => (SOCKET.test(id) ? { id: id.replace(SOCKET, '/$1'), external: true } : null),
};

/** Three files beside those of the tests, so that a page asks for few. */
const groups = [
  { name: 'axe', test: /axe-core/, priority: 2 },
  { name: 'catalogues', test: /kap-catalogue/, priority: 1 },
  { name: 'shared', minShareCount: 2 },
];

async function bundle(files, { define, plugins }) {
  const { output } = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    // Without the "development" condition: the Lit that pages get, and none of its warnings.
    resolve: { conditions: ['module', 'browser'] },
    plugins: [leaveSocketToRunner, ...plugins],
    build: {
      write: false,
      minify: false,
      sourcemap: true,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [file, resolve(file)])),
        checks: { pluginTimings: false },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name]',
          chunkFileNames: 'bundle/[name].js',
          codeSplitting: { groups },
          // A test gets the modules that it imports, in its order, and of a shared file no others.
          strictExecutionOrder: true,
        },
      },
    },
  });
  return new Map(
    output.flatMap(({ fileName, code, source, map }) => [
      [`/${fileName}`, code ?? source],
      ...(map ? [[`/${fileName}.map`, map.toString()]] : []),
    ]),
  );
}

/**
 * A plugin for @web/test-runner that serves test files bundled, under their own paths.
 * @param {string[]} files the test files
 * @param {import('vite').UserConfig} config what the tests need of Vite: `define` and `plugins`
 */
export async function bundledTests(files, config) {
  const served = await bundle(files, config);
  return {
    name: 'bundled-tests',
    serve({ path }) {
      const body = served.get(path);
      return body && { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
