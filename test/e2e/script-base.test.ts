// Where the script finds its other files, whatever an optimizer has done to its tag, and who may say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag, THREE, type HostPage } from './support/host-page.js';
import { sees, speaks } from './support/rendered.js';
import { catalogueModule } from './support/texts.js';

const SCRIPT = readFileSync('dist/kap.js', 'utf8');
const JOINED = `window.theirs = 1;\n${SCRIPT}\nwindow.theirs = 2;`;
const CATALOGUE = { body: catalogueModule('es'), headers: { 'Content-Type': 'text/javascript' } };

/** Serves the languages in a folder of the page's own site, and the script's code under another name. */
function joined({ servers }: TestContext, folder = '/kap/'): string {
  servers.page(`${folder}locales/es.js`, CATALOGUE);
  return servers.page('/cache/autoptimize_1a2b.js', {
    body: JOINED,
    headers: { 'Content-Type': 'text/javascript' },
  });
}

const open = ({ page, servers }: TestContext, given: HostPage, path = '/clinic/about') =>
  page.goto(servers.page(path, hostPage(servers, { lang: 'es', ...given })));

const said = async ({ page }: TestContext) =>
  (await page.evaluate(() => window.__probe)).console.map(({ text }) => text);

const isGuess = /^kap\.js does not find its script tag/;

eachEngine('where the script is', (test) => {
  test('joined with others: any tag of the page may say where the files are', async (t) => {
    const src = joined(t);
    for (const teller of [
      '<meta data-kap-base="/kap/">',
      '<link rel="help" href="/" data-kap-base="/kap">',
      '<script type="application/json" data-kap-base="../kap/">{}</script>',
    ]) {
      await open(t, { head: `${teller}<script defer src="${src}"></script>` });
      await speaks(t.page, 'es');
      assert.deepEqual(await said(t), [], teller);
    }
    const body = THREE.replace('<kap-quote', '<kap-quote data-kap-base="/kap/"');
    await open(t, { head: `<script defer src="${src}"></script>`, body });
    await speaks(t.page, 'es');
  });

  test.once(
    'joined, its own tag left behind: folder and options are those of that tag',
    async (t) => {
      const src = joined(t);
      for (const left of ['type="text/plain" src', 'data-lazy-src', 'type="x" data-x']) {
        const tag = `<script ${left}="${t.servers.asset('kap.js')}" data-region="US" data-lang="es"></script>`;
        const head = `${tag}<script defer src="${src}"></script>`;
        await open(t, { lang: '', head });
        await speaks(t.page, 'es');
        await sees(t.page, 'kap-explainer', '988');
      }
    },
  );

  test.once('renamed: beside it, with its options', async (t) => {
    t.servers.fault('js/embed.min.js', { body: SCRIPT });
    t.servers.fault('js/locales/es.js', { body: catalogueModule('es') });
    await open(t, {
      head: `<script defer data-region="US" src="${t.servers.asset('js/embed.min.js')}"></script>`,
    });
    await speaks(t.page, 'es');
    await sees(t.page, 'kap-explainer', '988');
    assert.match((await said(t)).join('\n'), isGuess);
  });

  test('a renamed module: options and folder are those of a tag that bears one', async (t) => {
    t.servers.fault('js/embed.min.js', { body: SCRIPT });
    t.servers.fault('js/locales/es.js', { body: catalogueModule('es') });
    const src = t.servers.asset('js/embed.min.js');
    await open(t, {
      lang: '',
      head: `<script type="module" data-region="US" data-lang="es" src="${src}"></script>`,
    });
    await speaks(t.page, 'es');
    await sees(t.page, 'kap-explainer', '988');
  });

  test.once("another script's options are not ours where our tag is known", async (t) => {
    const theirs = '<script type="text/plain" data-region="US" data-lang="fr"></script>';
    await open(t, { head: theirs + scriptTag(t.servers) });
    await speaks(t.page, 'es');
    const shown = await t.page.evaluate(
      `document.querySelector('kap-explainer').shadowRoot.textContent`,
    );
    assert.doesNotMatch(String(shown), /988/);
  });

  test('inlined: beside the page, and the console says how to tell', async (t) => {
    t.servers.page('/clinic/locales/es.js', CATALOGUE);
    await open(t, { head: '', body: `${THREE}<script>${SCRIPT}</script>` });
    await speaks(t.page, 'es');
    const [line] = await said(t);
    assert.match(line ?? '', isGuess);
    assert.ok(line?.includes(`${t.servers.pageOrigin}/clinic/`), line);
  });

  test.once('so it is where the console has no word for it', async (t) => {
    t.servers.page('/clinic/locales/es.js', CATALOGUE);
    const body = `<script>window.console = {};</script>${THREE}<script>${SCRIPT}</script>`;
    await open(t, { head: '', body });
    await speaks(t.page, 'es');
    assert.deepEqual((await t.page.evaluate(() => window.__probe)).errors, []);
  });

  test('inlined, with data-base from the page', async (t) => {
    t.servers.page('/kap/locales/es.js', CATALOGUE);
    await open(t, {
      head: '',
      body: `${THREE}<script data-base="/kap/" data-region="US">${SCRIPT}</script>`,
    });
    await speaks(t.page, 'es');
    await sees(t.page, 'kap-explainer', '988');
  });

  test('as a blob: as the page says', async (t) => {
    t.servers.page('/kap/locales/es.js', CATALOGUE);
    await open(t, {
      head: `<meta data-kap-base="/kap/"><script>
        fetch(${JSON.stringify(t.servers.asset('kap.js'))}).then((file) => file.blob()).then((blob) => {
          const script = document.createElement('script');
          script.src = URL.createObjectURL(blob);
          document.head.append(script);
        });</script>`,
    });
    await speaks(t.page, 'es');
  });

  test.once('all files in one folder', async (t) => {
    t.servers.fault('locales/es.js', { status: 404, body: '' });
    t.servers.fault('es.js', { body: catalogueModule('es') });
    await open(t, {});
    await speaks(t.page, 'es');
  });

  test('no tag but a script says that code is on another site', async (t) => {
    const src = joined(t, '/clinic/');
    for (const teller of ['<meta data-kap-base="FAR">', '<div data-kap-base="FAR"></div>']) {
      t.servers.log.length = 0;
      const body = teller.replace('FAR', `${t.servers.assetOrigin}/`) + THREE;
      await open(t, { head: `<script defer src="${src}"></script>`, body });
      await speaks(t.page, 'es');
      assert.deepEqual(t.servers.assetRequests(), [], teller);
    }
    const head = `<script type="application/json" data-kap-base="${t.servers.assetOrigin}"></script><script defer src="${src}"></script>`;
    await open(t, { head });
    await speaks(t.page, 'es');
    assert.deepEqual(
      t.servers.assetRequests().map((path) => path.replace(/\?.*/, '')),
      ['/locales/es.js'],
    );
  });

  test.once('what names a folder is no file, and does not stand above our own tag', async (t) => {
    const redirect = `/go?to=${t.servers.assetOrigin}/elsewhere.js#`;
    await open(t, { body: `<i data-kap-base="${redirect}"></i>${THREE}` });
    await speaks(t.page, 'es');
    const src = joined(t, '/go/');
    const head = `<meta data-kap-base="${redirect}"><script defer src="${src}"></script>`;
    await open(t, { head });
    await speaks(t.page, 'es');
    const asked = t.servers.log.map(({ url }) => url);
    assert.deepEqual(
      asked.filter((url) => /to=|elsewhere/.test(url)),
      [],
    );
  });

  test('a name of the page’s own for its place is not ours', async (t) => {
    t.servers.page('/kap/locales/es.js', CATALOGUE);
    const head = '<meta data-kap-base="/kap/"><script>var origin = "Berlin";</script>';
    await open(t, { head, body: `${THREE}<script>${SCRIPT}</script>` });
    await speaks(t.page, 'es');
  });

  test('a <base> that leads to another site leads no code there', async (t) => {
    t.servers.page('/kap/kap.js', { body: SCRIPT, headers: CATALOGUE.headers });
    t.servers.page('/kap/locales/es.js', CATALOGUE);
    const head = '<script defer src="/kap/kap.js"></script>';
    await open(t, { head, body: `<base href="${t.servers.assetOrigin}/">${THREE}` });
    await speaks(t.page, 'es');
    assert.deepEqual(t.servers.assetRequests(), []);
  });

  test('what other scripts have written into every object is nobody’s option', async (t) => {
    const polluted = `<script>Object.assign(Object.prototype, {
      base: '/elsewhere/', catalogues: '/elsewhere.js', ctaHref: 'https://elsewhere.example/',
      reviewedBy: 'Nobody', region: 'US', lang: 'fr', theme: 'dark',
    })</script>`;
    const body = '<kap-explainer></kap-explainer><kap-quote></kap-quote><kap-cta></kap-cta>';
    await open(t, { head: polluted + scriptTag(t.servers), body });
    await speaks(t.page, 'es');
    const root = `document.querySelector('kap-explainer').shadowRoot`;
    assert.equal(await t.page.evaluate(`${root}.querySelectorAll('[part=cta-button]').length`), 0);
    assert.equal(await t.page.evaluate(`${root}.textContent.includes('Nobody')`), false);
    assert.equal(await t.page.evaluate(`${root}.textContent.includes('988')`), false);
  });
});
