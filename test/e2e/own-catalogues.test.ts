// Languages that the page itself brings, by `data-catalogues` on the script tag.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { until } from '../harness/browsers/until.js';
import { PROBE_PATH } from './harness/probe.js';
import { oneEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag, THREE, type HostPage } from './support/host-page.js';
import { sees, setLang, speaks, visibleTextOf } from './support/rendered.js';
import { catalogue, catalogueModule, text, version } from './support/texts.js';

const option = (addresses: string) => `data-catalogues="${addresses}"`;

async function open({ page, servers }: TestContext, addresses: string, given: HostPage = {}) {
  const html = hostPage(servers, { lang: 'hmn', options: option(addresses), ...given });
  // Some engines wait for them before they call the page loaded.
  await page.goto(servers.page('/', html), { until: 'commit' });
}

const warnings = async ({ page }: TestContext) => {
  const { console, errors } = await page.evaluate(() => window.__probe);
  assert.deepEqual(errors, []);
  return console.map(({ level, text }) => `${level}: ${text}`);
};

/** A catalogue of ours as that of another language, whose title tells it from ours. */
function moduleOf(locale: string, from = 'es', title = `${locale} title`) {
  const { messages } = catalogue(from);
  return catalogueModule(from, { locale, messages: [title, ...messages.slice(1)] });
}

oneEngine('catalogues of the page', (test) => {
  test('a language that we do not have is shown, with nothing else before it', async (t) => {
    t.servers.page('/hmn.js', moduleOf('hmn'));
    const seen = `<script>window.seen = [];
      for (const type of ['kap-ready', 'kap-locale-change'])
        addEventListener(type, ({ detail }) => seen.push(detail.locale));</script>`;
    const head = seen + scriptTag(t.servers, `defer ${option('hmn.js')}`);
    await open(t, '', { head });
    await sees(t.page, 'kap-explainer', 'hmn title');
    await sees(t.page, 'kap-cta', text('es', 'cta.heading'));
    assert.deepEqual(await t.page.evaluate('seen'), ['hmn', 'hmn', 'hmn']);
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js', `/kap-catalogues.js?v=${version()}`]);
    assert.deepEqual(await warnings(t), []);
  });

  test('several come from several files, one from right to left, one in place of ours', async (t) => {
    t.servers.page('/own/hmn.js', moduleOf('hmn'));
    t.servers.page('/own/ckb.js', moduleOf('ckb', 'ar'));
    t.servers.page('/own/es.js', moduleOf('es'));
    await open(t, '/own/hmn.js  own/ckb.js\n./own/es.js');
    await sees(t.page, 'kap-explainer', 'hmn title');
    await setLang(t.page, 'ckb');
    await sees(t.page, 'kap-explainer', 'ckb title');
    const dir = () =>
      document.querySelector('kap-cta')?.shadowRoot?.querySelector<HTMLElement>('[part=body]')?.dir;
    assert.equal(await t.page.evaluate(dir), 'rtl');
    await setLang(t.page, 'es');
    await sees(t.page, 'kap-explainer', 'es title');
    await setLang(t.page, 'ar');
    await speaks(t.page, 'ar');
    const asked = t.servers.assetRequests().slice(2);
    assert.deepEqual(asked, [`/locales/ar.js?v=${version()}`]);
    assert.deepEqual(await warnings(t), []);
  });

  test('an English page does not wait for them, one in our languages waits a second', async (t) => {
    let arrive = () => {};
    const delay = new Promise<void>((done) => {
      arrive = done;
    });
    t.servers.page('/hmn.js', { body: moduleOf('hmn'), delay });
    const body = `${THREE}<div lang="es">${THREE}</div><p lang="hmn"><kap-cta></kap-cta></p>`;
    await open(t, 'hmn.js', { lang: 'en', body });
    await speaks(t.page, 'en');
    await speaks(t.page, 'es', '[lang=es]');
    await sees(t.page, '[lang=hmn]', text('en', 'fallback.page'));
    arrive();
    await sees(t.page, '[lang=hmn]', text('es', 'cta.heading'));
    assert.deepEqual(await warnings(t), []);
  });

  test('ours loads while they are on their way', async (t) => {
    let arrive = () => {};
    const delay = new Promise<void>((done) => {
      arrive = done;
    });
    t.servers.page('/hmn.js', { body: moduleOf('hmn'), delay });
    // The time that the elements give them never ends.
    const noPatience = `<script>{
      const { setTimeout } = window;
      window.setTimeout = (run, ms) => (ms === 1000 ? 0 : setTimeout(run, ms));
    }</script>`;
    const head = noPatience + scriptTag(t.servers, `defer ${option('hmn.js')}`);
    await open(t, '', { lang: 'es', head });
    const ours = `/locales/es.js?v=${version()}`;
    await until(ours, () => Promise.resolve(t.servers.assetRequests().includes(ours)));
    arrive();
    await speaks(t.page, 'es');
  });

  test('modules of other origins are not loaded; one warning says what is allowed', async (t) => {
    t.servers.fault('hmn.js', { body: moduleOf('hmn') });
    const data = `data:text/javascript,${encodeURIComponent('window.ran = true')}`;
    await open(t, `${t.servers.asset('hmn.js')} ${data} http://[ blob:x`);
    await sees(t.page, 'kap-explainer', text('en', 'fallback.page'));
    assert.deepEqual(await warnings(t), [
      `warn: kap.js: data-catalogues: not loaded: ${t.servers.asset('hmn.js')} ${data} http://[ blob:x. Allowed: modules of ${t.servers.pageOrigin}.`,
    ]);
    assert.ok(!t.servers.assetRequests().includes('/hmn.js'));
    assert.equal(await t.page.evaluate('window.ran'), undefined);
  });

  test('what is no catalogue of this English text is not used, and that is said', async (t) => {
    const messages = catalogue('es').messages.map((message, i) => (i ? message : 'A {number}'));
    const files = {
      'old.js': catalogueModule('es', { locale: 'hmn', source: 'ffffffff' }),
      'empty.js': 'export const nothing = 1;',
      'broken.js': 'export default {',
      'hostile.js': `export default new Proxy({}, { get() { throw 'no'; } });`,
      'markup.js': moduleOf('qaa', 'es', '<img src=x onerror="ran = 1">'),
      'lost.js': catalogueModule('es', { locale: 'sn', messages }),
    };
    for (const [name, body] of Object.entries(files)) t.servers.page(`/${name}`, body);
    await open(t, `${Object.keys(files).join(' ')} absent.js`, {
      body: `<kap-quote></kap-quote><kap-explainer lang="qaa"></kap-explainer>
        <p lang="sn"><kap-explainer></kap-explainer></p>`,
    });
    await sees(t.page, 'kap-quote', text('en', 'fallback.page'));
    await sees(t.page, '[lang=qaa]', '<img src=x onerror="ran = 1">');
    await sees(t.page, '[lang=sn]', text('en', 'title'));
    await sees(t.page, '[lang=sn]', text('es', 'fallback.part'));
    assert.equal(await t.page.evaluate('window.ran'), undefined);
    const again = 'compile it again: npm run locales -- compile FILE.';
    assert.deepEqual((await warnings(t)).sort(), [
      'warn: kap.js: data-catalogues: absent.js did not load, or is no module.',
      'warn: kap.js: data-catalogues: broken.js did not load, or is no module.',
      `warn: kap: in the catalogue "lost.js" these stay in English: title must hold no placeholder.`,
      `warn: kap: the catalogue "empty.js" is not used: it is no catalogue; ${again}`,
      'warn: kap: the catalogue "hostile.js" is not used: it cannot be read.',
      `warn: kap: the catalogue "old.js" is not used: it was made for another English text; ${again}`,
    ]);
  });

  test('one made before a release that left the English text as it was is still shown', async (t) => {
    const body = readFileSync('dist/kap.js', 'utf8').replaceAll(`"${version()}"`, '"99.0.0"');
    t.servers.fault('kap.js', { body });
    t.servers.page('/hmn.js', moduleOf('hmn'));
    await open(t, 'hmn.js');
    await sees(t.page, 'kap-explainer', 'hmn title');
    assert.equal(await t.page.evaluate(`customElements.get('kap-cta').version`), '99.0.0');
    assert.deepEqual(await warnings(t), []);
  });

  test('beside a script with another English text none is used, and that is said', async (t) => {
    const { source } = catalogue('es');
    const body = readFileSync('dist/kap.js', 'utf8').replaceAll(source, 'ffffffff');
    t.servers.fault('kap.js', { body });
    t.servers.page('/hmn.js', moduleOf('hmn'));
    await open(t, 'hmn.js');
    await sees(t.page, 'kap-explainer', text('en', 'fallback.page'));
    assert.deepEqual(await warnings(t), [
      'warn: kap.js: data-catalogues: kap.js and kap-catalogues.js have different English texts; take both from one release.',
    ]);
  });

  test('a strict policy needs no more than script-src with both origins', async (t) => {
    t.servers.page('/hmn.js', moduleOf('hmn'));
    const { assetOrigin, pageOrigin } = t.servers;
    const probe = assetOrigin + PROBE_PATH;
    const body = hostPage(t.servers, { lang: 'hmn', options: option('/hmn.js'), probe });
    const policy = `default-src 'none'; img-src 'self'; script-src ${assetOrigin} ${pageOrigin}; require-trusted-types-for 'script'; trusted-types kap-elements`;
    const headers = { 'Content-Security-Policy': policy };
    await t.page.goto(t.servers.page('/', { body, headers }));
    await sees(t.page, 'kap-explainer', 'hmn title');
    assert.deepEqual((await t.page.evaluate(() => window.__probe)).violations, []);
    assert.deepEqual(await warnings(t), []);
  });

  test('scripts of the page may bring and change one later', async (t) => {
    await open(t, '');
    await sees(t.page, 'kap-explainer', text('en', 'fallback.page'));
    for (const title of ['One', 'Two']) {
      const { messages, ...rest } = catalogue('es');
      const given = { ...rest, locale: 'hmn', messages: [title, ...messages.slice(1)] };
      const address = t.servers.asset(`kap-catalogues.js?v=${version()}`);
      const taken = await t.page.evaluate(
        async ([address, given]) => {
          const { registerCatalogue } = (await import(address)) as {
            registerCatalogue: (tag: string, catalogue: unknown) => boolean;
          };
          return registerCatalogue('hmn', given);
        },
        [address, given] as const,
      );
      assert.equal(taken, true);
      await sees(t.page, 'kap-explainer', title);
    }
    assert.ok(!(await visibleTextOf(t.page, 'body')).includes(text('en', 'fallback.page')));
  });
});
