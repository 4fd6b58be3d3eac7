// What pages, polyfills and test tools put in the place of what browsers have.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine } from '../e2e/harness/run.js';
import { hostPage, scriptTag } from '../e2e/support/host-page.js';
import { catalogueModule } from '../e2e/support/texts.js';
import { ENGINE_IDS } from '../harness/browsers/index.js';
import { hasPrototype, PROTOTYPE } from '../harness/runner/programs.mjs';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';

/** A page whose own script changes the platform before ours comes. */
const changed = (script: string, proof: Host['proof'], more: Partial<Host> = {}): Host => ({
  page: (site) => site.page({ head: `<script>${script}</script>` }),
  proof,
  ...more,
});

/** What is said once for each of the three elements, the page keeping its own text. */
const keeps = (cause: RegExp): Partial<Host> => ({
  shows: 'fallback',
  says: [cause, cause, cause],
});

const NO_PROTOTYPE = 'Prototype is not on this system';

/** A page with Prototype, which puts its own in the place of what lists and objects can do. */
const withPrototype = (options = '', more: Partial<Host> = {}): Host => ({
  page(site) {
    const headers = { 'Content-Type': 'text/javascript' };
    site.servers.page('/prototype.js', { body: readFileSync(PROTOTYPE), headers });
    site.servers.page('/own/es.js', { body: catalogueModule('es'), headers });
    return site.page({ head: '<script src="/prototype.js"></script>', options });
  },
  proof: ['Prototype.Version + typeof [].collect', '1.7.3function'],
  cannot: hasPrototype() ? {} : Object.fromEntries(ENGINE_IDS.map((id) => [id, NO_PROTOTYPE])),
  ...more,
});

const HOSTS: Hosts = {
  'attachShadow refused': changed(
    `Element.prototype.attachShadow = function () { throw new Error('no shadows here'); }`,
    [
      `(() => { try { document.createElement('p').attachShadow({}) } catch (e) { return e.message } })()`,
      'no shadows here',
    ],
    keeps(/could not be drawn.*no shadows here/),
  ),
  'nodes that cannot be put in': changed(
    `const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function (...given) {
      if (this instanceof ShadowRoot) throw new Error('nothing goes in');
      return insertBefore.apply(this, given);
    }`,
    [`Node.prototype.insertBefore.length`, 0],
    {
      ...keeps(/could not be drawn.*nothing goes in/),
      requests: [/^\/kap\.js$/, /^\/locales\/es\.js/],
    },
  ),
  'style sheets that cannot be made': changed(
    `window.CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };
    window.CSSStyleSheet.prototype.replace = () => {};`,
    [`CSSStyleSheet.toString().includes('Illegal')`, true],
  ),
  'a WeakMap of the page’s own': changed(
    `function WeakMap() {}`,
    ['typeof new WeakMap().set', 'undefined'],
    {
      shows: 'fallback',
      says: [/^kap\.js stopped, and the page keeps its own text: TypeError/],
    },
  ),
  'the same, with an empty console': changed(
    `function WeakMap() {} window.console = {};`,
    ['typeof new WeakMap().set + typeof console.error', 'undefinedundefined'],
    { shows: 'fallback' },
  ),
  'methods for every list, as old libraries add them': changed(
    `for (const name of ['first', 'last', 'each', 'toJSON', 'without'])
      Array.prototype[name] = function () { return this; };
    Object.values = (object) => { const all = []; for (const key in object) all.push(object[key]); return all; };`,
    ['Object.values([1]).length', 6],
  ),
  Prototype: withPrototype(),
  'Prototype, and a catalogue of the page’s own': withPrototype('data-catalogues="/own/es.js"', {
    requests: [/^\/kap-catalogues\.js/, /^\/kap\.js$/, /^\/locales\/es\.js/],
  }),
  'a console with nothing but log': changed(
    `const { log } = console; window.console = { log };`,
    ['console.warn === undefined', true],
    {
      page: (site) =>
        site.page({
          head: `<script>const { log } = console; window.console = { log };</script>`,
          options: 'data-theme="none"',
        }),
    },
  ),
  'no list of languages': changed(
    `Object.defineProperty(navigator, 'languages', { value: undefined })`,
    ['navigator.languages === undefined', true],
  ),
};

pages('platform', HOSTS);

eachEngine('platform', (test) => {
  test('every shadow root closed: drawn all the same', async ({ page, servers }) => {
    const closed = `<script>
      const attach = Element.prototype.attachShadow;
      window.roots = [];
      Element.prototype.attachShadow = function () {
        const root = attach.call(this, { mode: 'closed' });
        roots.push(root);
        return root;
      };
    </script>`;
    const html = hostPage(servers, { lang: 'es', head: closed + scriptTag(servers) });
    await page.goto(servers.page('/', html));
    await page.waitFor(
      `window.roots.length === 3 && roots.every((root) => root.querySelector('[lang=es]'))`,
    );
    assert.equal(await page.evaluate(`document.querySelector('kap-cta').shadowRoot`), null);
    const { console, errors } = await page.evaluate(() => window.__probe);
    assert.deepEqual({ console, errors }, { console: [], errors: [] });
  });
});
