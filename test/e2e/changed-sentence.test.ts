// An English sentence changes: until it is translated anew, every language shows it in English, marked
// as such. On a copy of the repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { oneEngine } from './harness/run.js';
import { hostPage } from './support/host-page.js';
import { sees } from './support/rendered.js';
import { ALL_TAGS, text } from './support/texts.js';

const OLD = 'KAP has risks, and no one can promise that it will help you.';
const NEW = 'KAP has risks. Nobody can promise that it will help you.';
const MESSAGES = 'src/content/messages/education.ts';

const folder = mkdtempSync(join(tmpdir(), 'changed-'));
const translations = ALL_TAGS.filter((tag) => tag !== 'en');
/** What reaches readers of these languages: the script and the catalogues. */
const BUILD = `
  import { build } from 'vite';
  import { writeCatalogues } from './build/outputs/locales.ts';
  await writeCatalogues();
  await build({ logLevel: 'error' });`;

function run(script: string, ...args: string[]): void {
  const command = ['--import', 'tsx', script, ...args];
  const { status, stderr } = spawnSync('node', command, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

oneEngine(
  'a changed English sentence',
  (test) => {
    before(() => {
      for (const name of [
        'src',
        'build',
        'translation',
        'locales',
        'package.json',
        'tsconfig.json',
        'vite.config.ts',
      ])
        cpSync(name, join(folder, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
      const messages = readFileSync(MESSAGES, 'utf8');
      assert.ok(messages.includes(OLD));
      writeFileSync(join(folder, MESSAGES), messages.replace(OLD, NEW));
      writeFileSync(join(folder, 'build.ts'), BUILD);
      run('translation/commands/main.ts', 'extract');
      run('build.ts');
    });
    after(() => rmSync(folder, { recursive: true }));

    test('is shown in English by each language, with a note, and nothing else is', async (t) => {
      assert.ok(translations.length > 0);
      for (const tag of translations) {
        const html = hostPage(t.servers, { lang: tag, body: '<kap-explainer></kap-explainer>' });
        await t.page.goto(t.servers.page(`/${tag}`, html));
        await sees(t.page, 'kap-explainer', text(tag, 'title'));
        const shown = await t.page.evaluate(() => {
          const root = document.querySelector('kap-explainer')!.shadowRoot!;
          return [...root.querySelectorAll('[lang=en] + small')].map((note) => [
            note.previousElementSibling!.textContent,
            note.textContent,
          ]);
        });
        assert.deepEqual(shown, [[NEW, text(tag, 'fallback.part')]], tag);
      }
    });
  },
  join(folder, 'dist'),
);
