// Strict pages: a content security policy that allows our script and nothing else.
import assert from 'node:assert/strict';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, THREE } from './support/host-page.js';
import { setLang, speaks, visibleTextOf } from './support/rendered.js';
import { TAGS } from './support/texts.js';

const REPORTS = '/reports';

/** How often a browser has told the page's server of a violation. */
const reports = ({ servers }: TestContext) =>
  servers.log.filter(({ url }) => url === REPORTS).length;

async function open({ page, servers }: TestContext, policy: string) {
  const asset = servers.assetOrigin;
  const options = { probe: asset + PROBE_PATH, body: THREE.replace('>', ' language-menu>') };
  const url = servers.page('/', {
    body: hostPage(servers, options),
    headers: {
      'Content-Security-Policy': `default-src 'none'; img-src 'self'; script-src ${asset}; report-uri ${REPORTS}; ${policy}`,
    },
  });
  await page.goto(url);
}

eachEngine('policies', (test) => {
  for (const [title, policy] of Object.entries({
    'default-src none': "base-uri 'none'; form-action 'none'",
    'trusted types': "require-trusted-types-for 'script'; trusted-types kap-elements",
    sandbox: 'sandbox allow-scripts allow-same-origin',
  })) {
    test.everywhere(`${title}: everything is shown, nothing is violated`, async (t) => {
      await open(t, policy);
      for (const tag of TAGS) {
        await setLang(t.page, tag);
        await speaks(t.page, tag);
      }
      const { errors, console, violations } = await t.page.evaluate(() => window.__probe);
      assert.deepEqual(
        { violations, errors, console, reports: reports(t) },
        { violations: [], errors: [], console: [], reports: 0 },
      );
      const look = await t.page.evaluate(() => {
        const panel = document.querySelector('kap-explainer')?.shadowRoot?.querySelector('.safety');
        return panel && getComputedStyle(panel).borderTopStyle;
      });
      assert.equal(look, 'solid', 'our styles are not blocked');
    });
  }

  test('trusted types that refuse Lit: the fallback, and one line that says what to add', async (t) => {
    await open(t, "require-trusted-types-for 'script'; trusted-types 'none'");
    if (!(await t.page.evaluate('"trustedTypes" in window'))) {
      await speaks(t.page, 'en');
      return;
    }
    assert.equal(await visibleTextOf(t.page, 'body'), 'About KAP About KAP About KAP');
    const { console, errors } = await t.page.evaluate(() => window.__probe);
    assert.deepEqual(errors, []);
    assert.equal(console.length, 1, JSON.stringify(console));
    assert.match(console[0]?.text ?? '', /trusted-types kap-elements/);
    while (!reports(t)) await t.page.evaluate('new Promise(requestAnimationFrame)');
  });

  test('no catalogues from elsewhere: English with a note', async (t) => {
    const { assetOrigin } = t.servers;
    const url = t.servers.page('/', {
      body: hostPage(t.servers, { lang: 'es', probe: assetOrigin + PROBE_PATH }),
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src ${assetOrigin}/kap.js ${assetOrigin}${PROBE_PATH}`,
      },
    });
    await t.page.goto(url);
    await speaks(t.page, 'en');
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js']);
  });
});
