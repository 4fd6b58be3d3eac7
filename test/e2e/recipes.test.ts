// What the README tells webmasters of strict policies, referrers and caches.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PROBE_PATH } from './harness/probe.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';
import { speaks } from './support/rendered.js';
import { version } from './support/texts.js';

const { files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
  files: Record<string, string>;
};
const NONCE = 'cjRuZDBt';
const withNonce = (html: string) => html.replaceAll('<script', `<script nonce="${NONCE}"`);

const CATALOGUE = `locales/es.js?v=${version()}`;

/** The script and, in an import map, the Spanish catalogue, each with its hash. */
function hashed({ servers }: TestContext): { head: string; hashes: string } {
  const integrity = { [servers.asset(CATALOGUE)]: files['locales/es.js'] };
  const map = JSON.stringify({ integrity });
  const ofMap = createHash('sha384').update(map).digest('base64');
  return {
    head: `<script type="importmap">${map}</script>${scriptTag(servers, `defer integrity="${files['kap.js']}" crossorigin="anonymous"`)}`,
    hashes: `'${files['kap.js']}' '${files['locales/es.js']}' 'sha384-${ofMap}'`,
  };
}

async function isWhole(t: TestContext, policy: string, html: string) {
  const headers = { 'Content-Security-Policy': `default-src 'none'; img-src 'self'; ${policy}` };
  await t.page.goto(t.servers.page('/', { body: html, headers }));
  await speaks(t.page, 'es');
  const { violations, errors, console } = await t.page.evaluate(() => window.__probe);
  assert.deepEqual({ violations, errors, console }, { violations: [], errors: [], console: [] });
}

eachEngine('recipes', (test) => {
  for (const more of ['', " 'strict-dynamic'"]) {
    test(`a policy by nonce${more}: the languages come by that of the script`, (t) =>
      isWhole(
        t,
        `script-src 'nonce-${NONCE}'${more}`,
        withNonce(hostPage(t.servers, { lang: 'es' })),
      ));
  }

  test.everywhere('a policy by hashes: that of each file and of the import map', (t) => {
    const { head, hashes } = hashed(t);
    const probe = t.servers.assetOrigin + PROBE_PATH;
    return isWhole(
      t,
      `script-src ${hashes} ${probe}`,
      hostPage(t.servers, { lang: 'es', head, probe }),
    );
  });

  test.everywhere('a policy by hashes needs no host, beside strict-dynamic either', (t) => {
    const { head, hashes } = hashed(t);
    const html = hostPage(t.servers, { lang: 'es', head }).replace(
      '<script',
      `<script nonce="${NONCE}"`,
    );
    return isWhole(t, `script-src ${hashes} 'nonce-${NONCE}' 'strict-dynamic'`, html);
  });

  test('no referrer on the script tag: the host of the files never learns of the page', async (t) => {
    const head = `<meta name="referrer" content="unsafe-url">${scriptTag(t.servers, 'defer referrerpolicy="no-referrer"')}`;
    await t.page.goto(t.servers.page('/private/visit', hostPage(t.servers, { lang: 'es', head })));
    await speaks(t.page, 'es');
    const asked = t.servers.log.filter(({ origin }) => origin === 'asset');
    assert.deepEqual(
      asked.map(({ url, headers }) => [url, headers.referer]),
      [
        ['/kap.js', undefined],
        [`/${CATALOGUE}`, undefined],
      ],
    );
  });

  test('a language that caches keep is asked for once in two visits', async (t) => {
    const headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
    t.servers.fault('locales/es.js', { headers });
    for (const path of ['/one', '/two']) {
      await t.page.goto(t.servers.page(path, hostPage(t.servers, { lang: 'es' })));
      await speaks(t.page, 'es');
    }
    assert.deepEqual(t.servers.assetRequests(), ['/kap.js', `/${CATALOGUE}`, '/kap.js']);
  });
});
