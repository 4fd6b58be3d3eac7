// What a server drew, on strict pages and in hosts with a Lit and a build of their own.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { speaks, visibleTextOf } from './support/rendered.js';
import { serverThree } from './support/server-page.js';
import { text } from './support/texts.js';

const SUPPORT = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
const PACKAGE = resolve('dist/npm');

/** A host's build of some imports, by file name; `host.js` is the script to load. */
async function bundle(imports: string[]): Promise<Map<string, string>> {
  assert.ok(existsSync(PACKAGE), `${PACKAGE} is not there: npm run build makes it`);
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { 'kap-elements': PACKAGE } },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'virtual:host',
        output: { entryFileNames: 'host.js', chunkFileNames: 'host-[name].js' },
      },
    },
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'virtual:host' ? `\0${id}` : null),
        load: (id) =>
          id === '\0virtual:host' ? imports.map((name) => `import '${name}';`).join('\n') : null,
      },
    ],
  });
  const { output } = result as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, 'code' in file ? file.code : '']));
}

/** Makes a host's build loadable, and gives its script tag. */
async function hostScript({ servers }: TestContext, ...imports: string[]): Promise<string> {
  for (const [name, body] of await bundle(imports)) servers.fault(name, { body });
  return `<script type="module" src="${servers.asset('host.js')}"></script>`;
}

async function isTakenOver(t: TestContext): Promise<void> {
  await t.page.waitFor(`__probe.ready.length === 3`);
  const digests = `[...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].filter(
    (element) => element.shadowRoot.querySelector('[data-digest]')).length`;
  assert.equal(await t.page.evaluate(digests), 3, 'nothing is drawn anew');
  await speaks(t.page, 'es');
  const shown = await visibleTextOf(t.page, 'kap-explainer');
  assert.equal(shown.split(text('es', 'title')).length, 2, 'the title once');
  const { console, errors, violations } = await t.page.evaluate(() => window.__probe);
  // The engines' own idea.
  const ours = violations.filter(({ blocked }) => !/favicon/.test(blocked));
  assert.deepEqual({ console, errors, ours }, { console: [], errors: [], ours: [] });
}

const supportIsThere = `typeof litElementHydrateSupport === 'function'`;

eachEngine('server HTML in hosts', (test) => {
  test('kap.js on a page that hydrates its own elements', async (t) => {
    const head = (await hostScript(t, SUPPORT)) + scriptTag(t.servers);
    const body = await serverThree({ lang: 'es' });
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { head, body })));
    assert.equal(await t.page.evaluate(supportIsThere), true);
    await isTakenOver(t);
  });

  for (const support of [[], [SUPPORT]]) {
    const title = support.length ? 'with hydration of its own' : 'without hydration';
    test(`the package in a host's build ${title}`, async (t) => {
      const head = await hostScript(t, ...support, 'kap-elements/define.js');
      const body = await serverThree({ lang: 'es' });
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { head, body })));
      assert.equal(await t.page.evaluate(supportIsThere), support.length > 0);
      await isTakenOver(t);
    });
  }

  for (const linked of [false, true]) {
    test(`a strict policy, the styles ${linked ? 'linked' : 'with a nonce'}`, async (t) => {
      const { assetOrigin } = t.servers;
      const styles = linked
        ? { stylesheet: t.servers.asset('npm/kap-elements.css') }
        : { nonce: 'bm9uY2U' };
      const policy = `default-src 'none'; script-src ${assetOrigin}; style-src ${linked ? assetOrigin : "'nonce-bm9uY2U'"}`;
      const look = `getComputedStyle(document.querySelector('kap-explainer').shadowRoot
        .querySelector('.safety')).borderTopStyle`;
      let release = () => {};
      const delay = new Promise<void>((done) => (release = done));
      t.servers.fault('kap.js', { delay });
      const url = t.servers.page('/', {
        body: hostPage(t.servers, {
          probe: assetOrigin + PROBE_PATH,
          body: await serverThree({ lang: 'es', ...styles }),
        }),
        headers: { 'Content-Security-Policy': policy },
      });
      await t.page.goto(url, { until: 'commit' });
      await speaks(t.page, 'es');
      await t.page.waitFor(`${look} === 'solid'`);
      release();
      await isTakenOver(t);
      assert.equal(await t.page.evaluate(look), 'solid');
    });
  }
});
