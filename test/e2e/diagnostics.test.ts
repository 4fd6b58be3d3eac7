// `?kap-debug` in a page's address: what our elements do on this page, and what to do about it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { visibleTextOf } from './support/rendered.js';
import { version } from './support/texts.js';

const PANEL = `[...document.querySelectorAll('body > div')].find((div) =>
  div.shadowRoot?.querySelector('[aria-label="kap-elements diagnostics"]'))`;

/** What the panel says, once it speaks of something. */
async function panelSays(page: Page, ...wanted: string[]): Promise<string> {
  const text = `(${PANEL}?.shadowRoot.textContent ?? '')`;
  for (const piece of wanted) await page.waitFor(`${text}.includes(${JSON.stringify(piece)})`);
  return (await page.evaluate(text)) as string;
}

const consoleOf = (page: Page) =>
  page.evaluate(() => window.__probe.console.map(({ level, text }) => `${level}: ${text}`));

eachEngine('diagnostics', (test) => {
  test('says what is on the page, on the page and on the console', async ({ page, servers }) => {
    const body = `<main lang="nl_NL"><kap-explainer lang="“es”" reviewed_by="A">x</kap-explainer></main>
      <kap-quote lang="auto"><a href="/about">KAP</a></kap-quote><kap-explaner></kap-explaner>`;
    const options = 'data-lang="zh-CN" data-theme="light"';
    await page.goto(`${servers.page('/', hostPage(servers, { body, options }))}?a=b&kap-debug`);
    const text = await panelSays(page, 'es: a draft translation', 'zh-Hans: a draft translation');
    for (const piece of [
      `version${version()}`,
      `script${servers.asset('kap.js')}`,
      `other files from${servers.asset('')}`,
      'set for the page',
      'lang=zh-CN, theme=light',
      'elements3',
      'its own langes: used',
      'its own lang"auto" names no language',
      'data-lang of the script tag (zh-CN)zh-CN: used',
      'regionnot set',
      'Set region="US", for example',
      'It knows no attribute "reviewed_by"',
      '<kap-explaner>There is no such element',
      'This translation is a draft',
    ]) {
      assert.ok(text.includes(piece), `${piece}: ${text}`);
    }
    const lines = await consoleOf(page);
    assert.ok(lines.some((line) => line.startsWith('table: ') && line.includes(version())));
    assert.ok(lines.some((line) => /^warn: <kap-explainer>: No region is set/.test(line)));
    assert.deepEqual(await page.evaluate(() => window.__probe.errors), []);
  });

  test('says what went wrong', async ({ page, servers }) => {
    servers.fault('locales/es.js', { status: 404, body: '' });
    const head = scriptTag(servers).repeat(2);
    const body = `<p><kap-quote></p><p><a href="/about">KAP</a></p><p></kap-quote></p>
      <kap-explainer lang="es-MX" layout="table">x</kap-explainer>
      <kap-cta hidden lang="qaa" href="javascript:x">x</kap-cta>`;
    await page.goto(`${servers.page('/', hostPage(servers, { head, body }))}?kap-debug`);
    await panelSays(
      page,
      'The page loads kap.js 2 times',
      'an editor has torn its fallback out',
      `${servers.asset(`locales/es.js?v=${version()}`)} did not load: the server answers 404`,
      'layout="table" is unknown. Allowed: article, accordion, compact.',
      'There is no translation into "qaa"',
      'href="javascript:x" is no link. Allowed: https, http, mailto, tel, sms, relative.',
      'It cannot be seen',
    );
  });

  for (const [name, fault, said] of [
    [
      'of another type',
      { headers: { 'Content-Type': 'application/octet-stream' } },
      'as text/javascript',
    ],
    ['without a type', { headers: { 'Content-Type': '' } }, 'no type. Browsers refuse it'],
    ['a page', { body: 'No', headers: { 'Content-Type': 'text/html' } }, 'That is a page'],
    [
      'not for this page',
      { headers: { 'Access-Control-Allow-Origin': 'https://x.example' } },
      'Let it send Access-Control-Allow-Origin',
    ],
    [
      'of another release',
      { body: 'export default 1' },
      '200, text/javascript; charset=utf-8. That is in order.',
    ],
  ] as const) {
    test(`says what a server answers in place of a language: ${name}`, async (t) => {
      t.servers.fault('locales/es.js', fault);
      const html = hostPage(t.servers, { lang: 'es' });
      await t.page.goto(`${t.servers.page('/', html)}?kap-debug`);
      await panelSays(t.page, `${t.servers.asset('locales/es.js')}?v=`, 'did not load: ', said);
    });
  }

  test('says so where it may not ask', async ({ page, servers }) => {
    servers.fault('locales/es.js', { status: 404, body: '' });
    const headers = { 'Content-Security-Policy': "connect-src 'none'" };
    const body = hostPage(servers, { lang: 'es' });
    await page.goto(`${servers.page('/', { body, headers })}?kap-debug`);
    await panelSays(page, 'there is no answer', '(connect-src)');
  });

  test('says where a <base> leads the link to the crisis help', async ({ page, servers }) => {
    const edition = readFileSync('dist/static/en/kap-explainer.html', 'utf8');
    const head = `<base href="https://clinic.example/other/">${scriptTag(servers)}`;
    const body = `<kap-explainer>${edition}</kap-explainer>`;
    await page.goto(`${servers.page('/', hostPage(servers, { head, body }))}?kap-debug`);
    await panelSays(page, 'to https://clinic.example/other/#kap-safety. Write this page');
  });

  test('holds in a form whose names stand in front of what is asked', async ({ page, servers }) => {
    const names = [
      'matches',
      'className',
      'getBoundingClientRect',
      'checkVisibility',
      'textContent',
    ];
    const inputs = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const body = `<form><kap-explainer>x</kap-explainer>${inputs}</form>`;
    await page.goto(`${servers.page('/', hostPage(servers, { body }))}?kap-debug`);
    await panelSays(page, 'No region is set');
    assert.deepEqual(await page.evaluate(() => window.__probe.errors), []);
  });

  test('says why a placeholder is not seen, or is none', async ({ page, servers }) => {
    const empty = `<style>div:empty { display: none }</style><div data-kap="quote"></div>`;
    await page.goto(`${servers.page('/', hostPage(servers, { body: empty }))}?kap-debug`);
    await panelSays(page, 'Write a link into the placeholder');
    const link = '<header><a href="#kap-cta_lang-es">Talk</a></header>';
    await page.goto(`${servers.page('/link', hostPage(servers, { body: link }))}?kap-debug`);
    await panelSays(page, 'that stays one: in nav, header, menu');
  });

  test('says that there is nothing, where an editor has taken the tag away', async (t) => {
    const html = hostPage(t.servers, { body: '<p>About us</p>' });
    await t.page.goto(`${t.servers.page('/', html)}?kap-debug`);
    await panelSays(t.page, 'There is none of our elements on this page');
  });

  test('says where text is hard to read, and what to write', async ({ page, servers }) => {
    const css = `body { background: #fff; color: #222 } section { background: #123; padding: 1em }
      section p { color: #fff } .right { color: #fff } .ours { --kap-color-text: #888 }
      .picture { background-image: linear-gradient(#000, #000) }`;
    const body = `<style>${css}</style>
      <section><p>Our site</p><kap-explainer id="dark"></kap-explainer><kap-quote id="quote"></kap-quote></section>
      <section class="right"><kap-explainer id="right"></kap-explainer></section>
      <section class="picture"><kap-explainer id="unknown"></kap-explainer></section>
      <div class="ours"><kap-cta id="ours" href="/contact"></kap-cta></div>
      <section class="right"><kap-cta id="fixed" theme="light" href="/contact"></kap-cta></section>
      <kap-explainer id="page"></kap-explainer>`;
    await page.goto(`${servers.page('/', hostPage(servers, { body }))}?kap-debug`);
    await page.waitFor('window.__probe.ready.length === 7');
    await panelSays(page, 'Set --kap-color-text: #000.');
    const lines = await consoleOf(page);
    // It says it again for each element that is drawn.
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('table: ')));
    const advice = last.filter((line) => line.includes('hard to read'));
    const onSection =
      'Its text is hard to read: its contrast with the ground of <section> is 1, and 4.5 is the least. ' +
      "Set color: #fff on <section> itself: what is set only on the page's own paragraphs does not reach it.";
    assert.deepEqual(advice, [
      `warn: <kap-explainer>#dark: ${onSection}`,
      `warn: <kap-quote>#quote: ${onSection}`,
      'warn: <kap-cta>#ours: Its text is hard to read: its contrast with the ground of <body> is 3.5, and 4.5 is the least. Set --kap-color-text: #000.',
    ]);
  });

  test('works under a strict policy', async ({ page, servers }) => {
    const origin = servers.assetOrigin;
    const policy = `default-src 'none'; img-src 'self'; script-src ${origin} ${servers.pageOrigin}; require-trusted-types-for 'script'; trusted-types kap-elements`;
    const headers = { 'Content-Security-Policy': policy };
    await page.goto(`${servers.page('/', { body: hostPage(servers), headers })}?kap-debug`);
    await panelSays(page, 'elements3');
    assert.deepEqual(await page.evaluate(() => window.__probe.violations), []);
  });

  test('is neither there nor asked for without that word', async ({ page, servers }) => {
    const url = servers.page('/', hostPage(servers));
    await page.goto(`${url}?kap-debugger&nokap-debug`);
    await page.waitFor(`!!document.querySelector('kap-cta').shadowRoot.querySelector('h2')`);
    assert.deepEqual(servers.assetRequests(), ['/kap.js']);
    assert.doesNotMatch(await visibleTextOf(page, 'body'), /what is on this page/);
  });
});
