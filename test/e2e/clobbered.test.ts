// Elements of the page whose names stand in front of what browsers define: of all names there are.
import assert from 'node:assert/strict';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { setLang, speaks } from './support/rendered.js';

/** Runs in the page: every name that documents, windows, elements and forms answer to. */
const namesOf = () => {
  const names = new Set<string>();
  for (let owner of [document, window, document.createElement('form')] as (object | null)[]) {
    for (; owner; owner = Object.getPrototypeOf(owner) as object | null)
      for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  }
  // What copies of Lit leave in the window, or look for there.
  for (const copy of ['litHtml', 'litElement', 'reactiveElement'])
    names.add(`${copy}Versions`).add(`${copy}PolyfillSupport`);
  names.add('litPropertyMetadata').add('ShadyCSS').add('trustedTypes');
  return [...names].filter((name) => /^[a-z]\w*$/i.test(name));
};

const FAR = 'https://elsewhere.example/kap.js';

/** Elements that documents and forms give by their names. */
const IMPOSTORS: Record<string, (name: string) => string> = {
  img: (name) => `<img name="${name}" id="${name}" hidden data-base="${FAR}" alt="">`,
  form: (name) => `<form name="${name}" id="${name}" data-base="${FAR}"></form>`,
  embed: (name) => `<embed name="${name}" id="${name}" hidden data-base="${FAR}">`,
  object: (name) => `<object name="${name}" id="${name}" hidden data-base="${FAR}"></object>`,
  iframe: (name) => `<iframe name="${name}" id="${name}" hidden data-base="${FAR}"></iframe>`,
};

const input = (name: string) => `<input name="${name}" id="${name}" type="hidden">`;

/** The page's own tools would be taken away too: what a test asks with is kept before. */
const KEPT = `<script>window.kept = document.querySelector.bind(document);</script>`;

/** An expression: what the diagnostics say at the end of the page. */
const DIAGNOSTICS = `kept('div:last-child:empty').shadowRoot.textContent`;

/** An expression: whether the three elements have drawn in Spanish. */
const DRAWN = `['kap-explainer h2', 'kap-quote q', 'kap-cta a'].every((path) => {
  const [name, inside] = path.split(' ');
  return kept(name).shadowRoot?.querySelector(inside)?.closest('[lang=es]');
})`;

async function isRight({ page, servers }: TestContext, title: string, body: string) {
  servers.log.length = 0;
  const html = hostPage(servers, { lang: 'es', body: KEPT + body });
  // Drivers ask the page itself whether it has loaded.
  await page.goto(servers.page(`/${title}`, html), { until: 'commit' });
  await page.waitFor(DRAWN);
  const { console, errors } = await page.evaluate(() => window.__probe);
  assert.deepEqual({ console, errors }, { console: [], errors: [] }, title);
  assert.deepEqual(
    servers.assetRequests().map((path) => path.replace(/\?.*/, '')),
    ['/kap.js', '/locales/es.js'],
    title,
  );
}

/** The names of an ordinary page, but for what the test asks with. */
async function allNames({ page, servers }: TestContext): Promise<string[]> {
  await page.goto(servers.page('/empty', hostPage(servers, { head: '', body: '' })));
  const names = await page.evaluate(namesOf);
  assert.ok(names.length > 300, String(names.length));
  return names;
}

eachEngine('clobbered names', (test) => {
  for (const [type, impostor] of Object.entries(IMPOSTORS)) {
    test(`every name on <${type}>, before and after our elements`, async (t) => {
      const names = await allNames(t);
      // Each is a page of its own.
      const some = type === 'iframe' ? names.filter((_, i) => i % 10 === 0) : names;
      const [before = '', after = ''] = [0, 1].map((half) =>
        some
          .filter((_, i) => i % 2 === half)
          .map(impostor)
          .join(''),
      );
      await isRight(t, type, before + THREE + after);
    });
  }

  test('every name on an input of a form around them', async (t) => {
    const fields = (await allNames(t)).map(input).join('');
    await isRight(t, 'input', `<form>${fields}${THREE}</form>`);
  });

  test('the diagnostics tell of them what there is to tell', async (t) => {
    const names = await allNames(t);
    const form = `<form data-kap-base="/kap/">${names.map(input).join('')}</form>`;
    // An editor has torn the fallback out, and a form follows.
    const torn = `<p><kap-cta></kap-cta></p>${form}`;
    const body = KEPT + names.map(IMPOSTORS.img!).join('') + torn + THREE;
    const url = t.servers.page('/', hostPage(t.servers, { body }));
    await t.page.goto(`${url}?kap-debug`, { until: 'commit' });
    await t.page.waitFor(`${DIAGNOSTICS}.includes('elements4')`);
    assert.deepEqual(await t.page.evaluate('__probe.errors'), []);
  });

  test('the language still follows the page', async (t) => {
    const names = ['parentNode', 'getAttribute', 'ownerDocument', 'nodeType'];
    const body = `<form lang="es">${names.map(input).join('')}${THREE}</form>`;
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'en', body })));
    await speaks(t.page, 'es');
    await setLang(t.page, 'ar');
    await speaks(t.page, 'es');
  });
});
