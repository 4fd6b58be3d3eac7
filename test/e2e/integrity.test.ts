// The hashes of `integrity.json` are those of the files, and browsers hold the files to them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { eachEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { sees } from './support/rendered.js';
import { text, version } from './support/texts.js';

interface Integrity {
  version: string;
  files: Record<string, string>;
}
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Integrity;
const hashOf = (body: string) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

it('integrity.json names every file that a page may load, with its hash', () => {
  assert.equal(integrity.version, version());
  for (const [path, hash] of Object.entries(integrity.files)) {
    assert.equal(hash, hashOf(readFileSync(`dist/${path}`, 'utf8')), path);
  }
  const scripts = readdirSync('dist').filter((name) => /\.(js|css|html)$/.test(name));
  const catalogues = readdirSync('dist/locales').map((name) => `locales/${name}`);
  for (const path of [...scripts, ...catalogues, 'static/en/kap-explainer.html']) {
    assert.ok(existsSync(`dist/${path}`) && integrity.files[path], path);
  }
});

eachEngine('integrity', (test) => {
  test.everywhere(
    'the files pass; a catalogue that was tampered with is refused',
    async ({ page, servers }) => {
      const address = servers.asset(`locales/es.js?v=${integrity.version}`);
      const map = { integrity: { [address]: integrity.files['locales/es.js'] } };
      const head = `<script type="importmap">${JSON.stringify(map)}</script>
      <script defer src="${servers.asset('kap.js')}" integrity="${integrity.files['kap.js']}"
        crossorigin="anonymous"></script>`;
      const html = hostPage(servers, { lang: 'es', head });
      await page.goto(servers.page('/', html));
      await sees(page, 'kap-explainer', text('es', 'title'));

      const body = `${readFileSync('dist/locales/es.js', 'utf8')}// changed`;
      servers.fault('locales/es.js', { body });
      await page.goto(servers.page('/again', html));
      await sees(page, 'kap-explainer', text('en', 'fallback.failed'));
    },
  );
});
