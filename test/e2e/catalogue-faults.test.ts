// A catalogue that fails leaves English with a note, tells the page, and is asked for again.
import assert from 'node:assert/strict';
import type { AssetFault } from './harness/servers.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { ASLEEP, hostPage, scriptTag } from './support/host-page.js';
import { sees, setLang, speaks, visibleTextOf } from './support/rendered.js';
import { catalogue, catalogueModule, text, version } from './support/texts.js';

const module = catalogueModule('es');

const FAULTS: Record<string, Record<string, AssetFault>> = {
  'that does not arrive': {
    'not there': { status: 404, body: '' },
    'failing on the server': { status: 500, body: '' },
    'a page instead': { body: '<!doctype html>', headers: { 'Content-Type': 'text/html' } },
    'cut off': { body: module.slice(0, module.length / 2) },
    empty: { body: '' },
  },
  'that is not the one asked for': {
    throwing: { body: 'throw new Error("no")' },
    'of other source texts': { body: catalogueModule('es', { source: 'ffffffff' }) },
    'of another language': { body: catalogueModule('ar') },
    'not texts': { body: catalogueModule('es', { messages: [1, {}] as unknown as string[] }) },
  },
};

const NAMES = ['kap-explainer', 'kap-quote', 'kap-cta'];

const RECORDER = `<script>
  window.failures = [];
  document.addEventListener('kap-error', ({ target, detail }) => {
    failures.push(target.localName + ' ' + detail.code);
  });
</script>`;

async function failAndRetry({ page, servers }: TestContext, title: string, fault: AssetFault) {
  servers.log.length = 0;
  servers.fault('locales/es.js', fault);
  const html = hostPage(servers, { lang: 'es', head: ASLEEP + RECORDER + scriptTag(servers) });
  await page.goto(servers.page(`/${encodeURIComponent(title)}`, html));
  for (const name of NAMES) await sees(page, name, text('en', 'fallback.failed'));
  await speaks(page, 'en');
  // The note may come before the failure is known, the event cannot.
  await page.waitFor('window.failures.length >= 3');
  assert.deepEqual(
    await page.evaluate('window.failures'),
    NAMES.map((name) => `${name} catalogue-failed`),
    title,
  );
  assert.equal(await page.evaluate(languageOfNote), 'en', title);
  const { errors, console } = await page.evaluate(() => window.__probe);
  assert.deepEqual(errors, [], title);
  assert.deepEqual(
    console.map(({ level }) => level),
    ['warn', 'warn', 'warn'],
    title,
  );

  servers.fault('locales/es.js', {});
  await setLang(page, 'en');
  await page.waitFor(
    `!document.querySelector('kap-explainer').shadowRoot.querySelector('.notice')`,
  );
  await setLang(page, 'es');
  await speaks(page, 'es');
  assert.ok(!(await visibleTextOf(page, 'body')).includes(text('es', 'fallback.failed')), title);
  const address = `/locales/es.js?v=${version()}`;
  const asked = servers.assetRequests().filter((path) => !path.startsWith('/es.js'));
  assert.deepEqual(asked, ['/kap.js', address, `${address}&retry=1`], title);
}

const languageOfNote = () =>
  document
    .querySelector('kap-explainer')
    ?.shadowRoot?.querySelector('.notice')
    ?.closest('[lang]')
    ?.getAttribute('lang');

eachEngine('catalogue faults', (test) => {
  for (const [kind, faults] of Object.entries(FAULTS)) {
    test.everywhere(
      `a catalogue ${kind}: English, a note, an event; asked for again, Spanish`,
      async (t) => {
        for (const [title, fault] of Object.entries(faults)) await failAndRetry(t, title, fault);
      },
    );
  }

  test('one language that fails takes nothing from another', async (t) => {
    t.servers.fault('locales/es.js', { status: 404, body: '' });
    const body = ['es', 'ar'].map((tag) => `<kap-quote lang="${tag}"></kap-quote>`).join('');
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { body })));
    await sees(t.page, '[lang=es]', text('en', 'fallback.failed'));
    await sees(t.page, '[lang=ar]', text('ar', 'quote.text'));
  });

  test('what a catalogue says is text, never markup', async (t) => {
    const messages = catalogue('es').messages.map(
      (message) => `${message}<img src=x onerror="alert(1)"><script>alert(2)</script>`,
    );
    t.servers.fault('locales/es.js', { body: catalogueModule('es', { messages }) });
    await t.page.goto(t.servers.page('/', hostPage(t.servers, { lang: 'es' })));
    await speaks(t.page, 'es');
    const found = await t.page.evaluate(() =>
      [...document.querySelectorAll('kap-explainer, kap-quote, kap-cta')].map(
        ({ shadowRoot }) => shadowRoot?.querySelectorAll('img, script').length,
      ),
    );
    assert.deepEqual(found, [0, 0, 0]);
    assert.deepEqual(await t.page.evaluate(() => window.__probe.uses), []);
  });
});
