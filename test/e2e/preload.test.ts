// What the README tells pages in another language: name its file in the head, and it is there in time.
import assert from 'node:assert/strict';
import { until } from '../harness/browsers/until.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { example } from './support/readme.js';
import { speaks } from './support/rendered.js';
import { version } from './support/texts.js';

const CATALOGUE = `/locales/es.js?v=${version()}`;
const CREDENTIALS = 'crossorigin="use-credentials"';
const NONCE = 'nonce="cjRuZDBt"';
const POLICY = "script-src 'nonce-cjRuZDBt'";

interface Attributes {
  ofScript: string;
  ofLink?: string;
  policy?: string;
}

/** Shows a page whose script does not come before its language, which it must not ask for again. */
async function comesFirst({ page, servers }: TestContext, attributes: Attributes): Promise<void> {
  const { ofScript, ofLink = '', policy } = attributes;
  const asked = () => Promise.resolve(servers.assetRequests().includes(CATALOGUE));
  const shared = {
    'Access-Control-Allow-Origin': servers.pageOrigin,
    'Access-Control-Allow-Credentials': 'true',
  };
  servers.fault('kap.js', { delay: until('the language', asked), headers: shared });
  servers.fault('locales/es.js', { headers: shared });
  const link = example(servers, 'modulepreload').replace('<link', `<link ${ofLink}`);
  const head = link + scriptTag(servers, ofScript);
  const html = hostPage(servers, { lang: 'es', head }).replace('<script', `<script ${NONCE}`);
  const headers = policy ? { 'Content-Security-Policy': policy } : {};
  await page.goto(servers.page('/', { body: html, headers }));
  await speaks(page, 'es');
  assert.deepEqual(servers.assetRequests().sort(), ['/kap.js', CATALOGUE]);
  const { console, errors, violations } = await page.evaluate(() => window.__probe);
  assert.deepEqual({ console, errors, violations }, { console: [], errors: [], violations: [] });
}

eachEngine('a language that the page asks for ahead', (test) => {
  for (const ofScript of ['defer', 'async', 'type="module"', 'defer crossorigin="anonymous"'])
    test(`${ofScript}: is asked for once`, (t) => comesFirst(t, { ofScript }));

  test('is asked for once with credentials, which the link has too', (t) =>
    comesFirst(t, { ofScript: `defer ${CREDENTIALS}`, ofLink: CREDENTIALS }));

  for (const more of ['', " 'strict-dynamic'"])
    test(`comes by the nonce of the policy${more}, which the link has too`, (t) =>
      comesFirst(t, {
        ofScript: `defer ${NONCE}`,
        ofLink: NONCE,
        policy: POLICY + more,
      }));

  test('is shown all the same where a policy refuses the link', async ({ page, servers }) => {
    const head = example(servers, 'modulepreload') + scriptTag(servers, `defer ${NONCE}`);
    const html = hostPage(servers, { lang: 'es', head });
    const headers = { 'Content-Security-Policy': POLICY };
    const body = html.replace('<script', `<script ${NONCE}`);
    await page.goto(servers.page('/', { body, headers }));
    await speaks(page, 'es');
  });
});
