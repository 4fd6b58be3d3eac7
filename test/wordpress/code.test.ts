// What can be told of the PHP by reading it, and its unit tests inside this WordPress.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { which } from '../harness/browsers/find.mjs';
import { phpOptions } from '../harness/wordpress/server.js';
import { needs } from '../node/support/needs.js';
import { IS_MAIN, nothingLogged, PLUGIN, useSite } from './support/site.js';

const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.php'))
  .map((name) => join(PLUGIN, name));

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
};

if (IS_MAIN) {
  describe('the PHP as it is written', () => {
    it('has no syntax error', () => {
      assert.ok(files.length > 10, `only ${files.length} files`);
      for (const file of files) {
        const { status, output } = run('php', '-l', file);
        assert.equal(status, 0, output);
      }
    });

    // Only the newest Debian has the checker no more.
    it('keeps the rules that PHP_CodeSniffer can check', (t: TestContext) => {
      if (!which('phpcs')) {
        t.skip('PHP_CodeSniffer is not on this system');
        return;
      }
      const { status, output } = run(
        'phpcs',
        '--standard=test/wordpress/phpcs.xml',
        '--report-width=120',
        PLUGIN,
      );
      assert.equal(status, 0, output);
    });
  });
}

describe('the PHP', () => {
  const site = useSite();

  it('passes its unit tests', (t: TestContext) => {
    if (!needs(t, Boolean(which('phpunit')), 'PHPUnit')) return;
    const boot = join(site().folder, 'load.php');
    const { status, output } = run(
      'php',
      // WordPress has to be loaded where its variables are global, which is not where PHPUnit loads.
      ...phpOptions({ auto_prepend_file: boot }),
      which('phpunit') ?? '',
      ...['--do-not-cache-result', resolve('test/wordpress/phpunit')],
    );
    assert.equal(status, 0, [output, ...site().log()].join('\n'));
    assert.match(output, /OK \(\d+ tests/);
    t.diagnostic(output.trim().split('\n').at(-1) ?? '');
  });

  void nothingLogged(site);
});
