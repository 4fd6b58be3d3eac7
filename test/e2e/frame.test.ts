// The frame edition, for builders that take nothing but an iframe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine } from './harness/run.js';
import type { Servers } from './harness/servers.js';
import { PROBE_PATH } from './harness/probe.js';
import { sees, visibleTextOf } from './support/rendered.js';
import { text, version } from './support/texts.js';

const around = (servers: Servers, query: string, attributes = '', script = true) =>
  servers.page(
    '/',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
    <script src="${PROBE_PATH}"></script>
    ${script ? `<script defer src="${servers.asset('frame-parent.js')}"></script>` : ''}
    <iframe title="About KAP" ${attributes} style="height:150px;width:100%"
      src="${servers.asset(`frame.html${query}`)}"></iframe>`,
  );

const frameHeight = 'document.querySelector("iframe").getBoundingClientRect().height';

/** Until a small element is drawn, the frame is as high as the static edition. */
const SETTLED = `${frameHeight} !== 154 && ${frameHeight} < 1000`;

const post = (page: Page, message: unknown) =>
  page.evaluate((message) => {
    window.postMessage(message, '*');
  }, message);

eachEngine('frame edition', (test) => {
  test('its address says what to show; its title and language are those of the text', async (t) => {
    const query = '?lang=es&layout=compact&region=us&heading-level=3';
    await t.page.goto(t.servers.asset(`frame.html${query}`));
    await sees(t.page, 'kap-explainer', text('es', 'compact.title'));
    await t.page.waitFor(`document.title === ${JSON.stringify(text('es', 'compact.title'))}`);
    assert.equal(await t.page.evaluate('document.documentElement.lang'), 'es');
    assert.ok((await visibleTextOf(t.page, 'kap-explainer')).includes('911'));
    assert.equal(
      await t.page.evaluate(`document.querySelector('kap-explainer').shadowRoot
        .querySelector('[part=title]').localName`),
      'h3',
    );
    // What a page names is asked for in no fixed order.
    assert.deepEqual(t.servers.assetRequests().sort(), [
      '/frame.css',
      `/frame.html${query}`,
      '/frame.js',
      '/kap.js',
      `/locales/es.js?v=${version()}`,
    ]);
  });

  test('shows the other elements, from right to left too', async ({ page, servers }) => {
    await page.goto(servers.asset('frame.html?element=cta&lang=ar'));
    await sees(page, 'kap-cta', text('ar', 'cta.heading'));
    assert.equal(await page.evaluate('document.documentElement.dir'), 'rtl');
    await page.goto(servers.asset('frame.html?element=quote&lang=es'));
    await sees(page, 'kap-quote', text('es', 'quote.text'));
    assert.equal(await page.evaluate(`document.querySelectorAll('kap-explainer').length`), 0);
  });

  test('opens links outside, and takes no link and no text from whoever links to it', async (t) => {
    const query = '?cta-href=https://evil.example/&cta-label=Win&reviewed-by=Dr.%20No';
    await t.page.goto(t.servers.asset(`frame.html${query}`));
    await sees(t.page, 'kap-explainer', text('en', 'title'));
    const seen = await visibleTextOf(t.page, 'kap-explainer');
    assert.doesNotMatch(seen, /Win\b|Dr\. No/);
    const link = `document.querySelector('kap-explainer').shadowRoot.querySelector('[part=cta-button]')`;
    assert.equal(await t.page.evaluate(`${link} === null`), true);
    // Written so that it is one address when it is judged, and another when it is followed.
    for (const hidden of [
      '«https://evil.example/x»',
      '\u3000https://evil.example/x',
      '\ufeff//evil.example/x',
      '“https://evil.example/x”',
      '/\u0001/evil.example',
      'ht\ttps://evil.example/x',
      '\\\\evil.example/x',
    ]) {
      const query = `?element=cta&cta-href=${encodeURIComponent(hidden)}`;
      await t.page.goto(t.servers.asset(`frame.html${query}`));
      await sees(t.page, 'kap-cta', text('en', 'cta.heading'));
      const links = (await t.page.evaluate(
        `[...document.querySelector('kap-cta').shadowRoot.querySelectorAll('a')].map(({ href }) => href)`,
      )) as string[];
      assert.deepEqual(
        links.filter((href) => /evil/.test(href)),
        [],
        hidden,
      );
    }
    await t.page.goto(t.servers.asset('frame.html?cta-href=/contact'));
    await t.page.waitFor(`${link}?.href === ${JSON.stringify(t.servers.asset('contact'))}`);
    assert.equal(await t.page.evaluate(`document.querySelector('base').target`), '_blank');
  });

  test('is nobody else’s page, whoever links to it', async (t) => {
    const query = `?cta-href=${encodeURIComponent(t.servers.pageOrigin)}`;
    const link = `<a href="${t.servers.asset(`frame.html${query}`)}">KAP</a>`;
    await t.page.goto(t.servers.page('/', `<!doctype html><title>Evil</title>${link}`));
    await t.page.click('a');
    await t.page.waitFor(
      `!!document.querySelector('kap-explainer')?.shadowRoot?.querySelector('[part=title]')`,
    );
    assert.equal(await t.page.evaluate('document.referrer !== ""'), true);
    const button = `document.querySelector('kap-explainer').shadowRoot.querySelector('[part=cta-button]')`;
    assert.equal(await t.page.evaluate(`${button} === null`), true);
  });

  test('an unknown element is the overview', async ({ page, servers }) => {
    await page.goto(servers.asset('frame.html?element=%3Cscript%3E&lang=%22%3E%3Cb'));
    await sees(page, 'kap-explainer', text('en', 'title'));
  });

  test.everywhere(
    'has a policy of its own, which holds and stops nothing of ours',
    async ({ page, servers }) => {
      const body = readFileSync('dist/frame.html', 'utf8').replace(
        '</title>',
        `$&<script src="${PROBE_PATH}"></script>`,
      );
      servers.fault('frame.html', { body });
      await page.goto(servers.asset('frame.html?lang=es'));
      await sees(page, 'kap-explainer', text('es', 'title'));
      const { console, errors, violations } = await page.evaluate(() => window.__probe);
      assert.deepEqual(
        { console, errors, violations },
        { console: [], errors: [], violations: [] },
      );
      const blocked = `new Promise((done) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective));
      fetch('/elsewhere').catch(() => {});
    })`;
      assert.equal(await page.evaluate(blocked), 'connect-src');
    },
  );

  test('without scripts it is the static edition', async ({ page, servers }) => {
    servers.fault('kap.js', { status: 404, body: '' });
    servers.fault('frame.js', { status: 404, body: '' });
    await page.goto(servers.asset('frame.html?lang=es'));
    assert.ok((await visibleTextOf(page, 'body')).includes(text('en', 'safety.disclaimer')));
  });

  test.everywhere(
    'the page around gives it the height of its content',
    async ({ page, servers }) => {
      await page.goto(around(servers, '?lang=en'));
      await page.waitFor(`${frameHeight} > 2000`);
      assert.deepEqual(await page.evaluate(() => window.__probe.errors), []);
    },
  );

  test('also where it is sandboxed', async ({ page, servers }) => {
    await page.goto(around(servers, '?lang=en', 'sandbox="allow-scripts allow-popups"'));
    await page.waitFor(`${frameHeight} > 2000`);
  });

  test.everywhere(
    'calls and messages open in place, whatever the sandbox; other links do not',
    async (t) => {
      const answers = `<script>
      onbeforeunload = () => parent.postMessage('left by ' + pressed, '*');
      onmessage = ({ data }) => {
        const links = document.querySelector('kap-explainer').shadowRoot.querySelectorAll('a');
        const link = [...links].find(({ protocol }) => protocol === data);
        pressed = data;
        link.click();
        parent.postMessage('pressed ' + data, '*');
      };
      addEventListener('kap-ready', () => parent.postMessage('ready', '*'));
    </script>`;
      const body = readFileSync('dist/frame.html', 'utf8').replace('<title>', `${answers}$&`);
      t.servers.fault('frame.html', { body });
      const collect = `<script>said = []; onmessage = ({ data }) => said.push(data);</script>`;
      const src = t.servers.asset('frame.html?lang=en&region=US');
      const frame = `<iframe sandbox="allow-scripts" src="${src}"></iframe>`;
      await t.page.goto(t.servers.page('/', `<!doctype html>${collect}${frame}`));
      await t.page.waitFor(`said.includes('ready')`);
      const press = async (scheme: string) => {
        await t.page.evaluate(`frames[0].postMessage('${scheme}', '*')`);
        await t.page.waitFor(`said.includes('pressed ${scheme}')`);
      };
      await press('https:');
      for (const scheme of ['sms:', 'tel:']) {
        await press(scheme);
        await t.page.waitFor(`said.includes('left by ${scheme}')`);
      }
      assert.equal(await t.page.evaluate(`said.includes('left by https:')`), false);
    },
  );

  test('with a fixed height it scrolls', async ({ page, servers }) => {
    await page.goto(around(servers, '?lang=en', '', false));
    assert.equal(await page.evaluate(frameHeight), 154);
  });

  test('a call to action may lead to the site of the page around', async ({ page, servers }) => {
    const heightWith = async (href: string): Promise<number> => {
      await page.goto(around(servers, `?element=cta&cta-href=${encodeURIComponent(href)}`));
      await page.waitFor(SETTLED);
      return page.evaluate(frameHeight) as Promise<number>;
    };
    const withButton = await heightWith(`${servers.pageOrigin}/contact`);
    assert.ok(withButton > (await heightWith('https://evil.example/contact')) + 20);
  });

  const IN_ITS_PLACE = 'document.querySelector("iframe").contentWindow.location = address';
  const BESIDE_IT = 'document.body.appendChild(document.createElement("iframe")).src = address';
  for (const [title, open, origin, height] of [
    ['another frame of the same site', BESIDE_IT, 'assetOrigin', 9000],
    ['another site in the same frame', IN_ITS_PLACE, 'pageOrigin', 9000],
    ['a frame that says what cannot be', IN_ITS_PLACE, 'assetOrigin', 1e9],
  ] as const) {
    test(`the page around does not listen to ${title}`, async ({ page, servers }) => {
      const body = `<script>parent.postMessage({ type: 'kap-height', height: ${height} }, '*');
        parent.postMessage('said', '*')</script>`;
      servers.page('/other.html', body);
      servers.fault('other.html', { body });
      await page.goto(around(servers, '?element=cta'));
      await page.waitFor(SETTLED);
      const before = await page.evaluate(frameHeight);
      await page.evaluate(`(() => {
        addEventListener('message', ({ data }) => { window.said ||= data === 'said' });
        const address = '${servers[origin]}/other.html';
        ${open};
      })()`);
      await page.waitFor('window.said === true');
      assert.equal(await page.evaluate(frameHeight), before);
    });
  }

  test('a frame of another file is not ours, whatever its address holds', async ({
    page,
    servers,
  }) => {
    const body = `<script>parent.postMessage({ type: 'kap-height', height: 900 }, '*');
      parent.postMessage('said', '*')</script>`;
    const src = servers.page('/other.html', body);
    const html = `<!doctype html><title>Clinic</title><script src="${PROBE_PATH}"></script>
      <script>addEventListener('message', ({ data }) => { window.said ||= data === 'said' });</script>
      <script src="${servers.asset('frame-parent.js')}"></script>
      <iframe style="height:150px" src="${src}?frame.html"></iframe>`;
    await page.goto(servers.page('/', html));
    await page.waitFor('window.said === true');
    assert.equal(await page.evaluate(frameHeight), 154);
  });

  test('the page around listens to nobody else', async ({ page, servers }) => {
    await page.goto(around(servers, '?element=cta'));
    await page.waitFor(SETTLED);
    const height = await page.evaluate(frameHeight);
    for (const message of [
      { type: 'kap-height', height: 9000 },
      null,
      'kap-height',
      { height: 9 },
    ]) {
      await post(page, message);
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.equal(await page.evaluate(frameHeight), height);
  });
});
