// What the plugin's readme.txt and header say of it, against what holds, and what the directory's own
// Plugin Check asks of them (plugin_readme, plugin_header_fields, file_type and trademarks in its
// docs/checks.md); what it asks of the code is in phpunit/PluginCheckTest.php.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { versionOf } from '../harness/wordpress/fetch.js';
import { SUITES } from '../harness/wordpress/suites.js';
import { captionsIn, SCREENSHOTS } from './directory/screenshots.js';
import { nothingLogged, PLUGIN, SUITE, useSite } from './support/site.js';

const readme = readFileSync(`${PLUGIN}/readme.txt`, 'utf8');

const stated = (name: string): string => {
  const [, value] = new RegExp(`^${name}: (.+)$`, 'm').exec(readme) ?? [];
  assert.ok(value, name);
  return value;
};

/** A version as one number, without its last part. */
const asNumber = (version: string): number => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 100 + minor;
};

describe('the plugin in a directory', () => {
  const site = useSite();

  it('names the versions of WordPress that it is tested in', () => {
    const version = asNumber(versionOf(site().folder));
    const [oldest, newest] = [
      asNumber(stated('Requires at least')),
      asNumber(stated('Tested up to')),
    ];
    assert.ok(oldest <= version && version <= newest, `${oldest} ${version} ${newest}`);
    if (SUITE === SUITES[0]) assert.equal(oldest, version);
    if (SUITE === SUITES.at(-1)) assert.equal(newest, version);
  });

  it('says the same in its header, and that no other of its name is an update', async () => {
    const header = (await site().php(
      `$file = WP_PLUGIN_DIR . '/kap-elements/kap-elements.php';
      return get_plugin_data( $file, false, false )
        + get_file_data( $file, array( 'License' => 'License', 'LicenseURI' => 'License URI' ) );`,
    )) as Record<string, string>;
    // Where it is in the directory, Plugin Check wants none.
    assert.equal(header.UpdateURI, 'false');
    assert.equal(header.RequiresWP, stated('Requires at least'));
    assert.equal(header.RequiresPHP, stated('Requires PHP'));
    assert.equal(header.Version, stated('Stable tag'));
    assert.equal(`=== ${header.Name} ===`, readme.split('\n')[0]);
    assert.equal(header.License, stated('License'));
    assert.match(header.License, /^GPL-2\.0-or-later$/);
    assert.equal(header.LicenseURI, stated('License URI'));
    assert.equal(header.TextDomain, 'kap-elements');
    assert.ok(existsSync(`${PLUGIN}${header.DomainPath}`));
    assert.match(stated('Stable tag'), /^[a-z\d.-]+$/i);
    assert.ok(header.Description && header.Author);
  });

  it('has a name of its own, and says so little and so much as the directory takes', () => {
    const [title = ''] = readme.split('\n');
    assert.doesNotMatch(title, /\b(?:word ?press|wp|plugin|gutenberg|woo\w*|google|best|free)\b/i);
    assert.match(stated('Contributors'), /^[a-z\d_.-]+(?:, [a-z\d_.-]+)*$/i);
    assert.ok(readme.includes(`\n== Changelog ==\n\n= ${stated('Stable tag')} =\n`));
    for (const [, notice = ''] of readme.matchAll(
      /^== Upgrade Notice ==\n([^]*?)(?=\n== |(?![^]))/gm,
    ))
      assert.ok(notice.length <= 300, notice);
  });

  it('is of files that the directory takes, by names that any server can tell apart', () => {
    const files = readdirSync(PLUGIN, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    const taken = /\/(?:LICENSE|[\w-]+(?:\.[\w-]+)*\.(?:js|json|jsonld|mo|php|po|pot|txt))$/;
    assert.deepEqual(
      files.filter((path) => !taken.test(path)),
      [],
    );
    assert.equal(new Set(files.map((path) => path.toLowerCase())).size, files.length);
    assert.ok(files.length > 100);
  });

  it('is described within the bounds of the directory', () => {
    const [, short = ''] = /^License URI: .+\n\n(.+)$/m.exec(readme) ?? [];
    assert.ok(short.length > 0 && short.length <= 150, short);
    assert.ok(stated('Tags').split(',').length <= 5);
  });

  it('has a caption for each screenshot, in their order', () => {
    const captions = SCREENSHOTS.map(({ caption }) => caption);
    assert.deepEqual(captionsIn(readme), captions);
  });

  it('names its sources, how it is built, and each filter for developers', () => {
    assert.match(readme, /^== Source and build ==$[^]*github\.com\/lit\/lit[^]*npm run build/m);
    const code = ['filters', 'json-ld'].map((name) =>
      readFileSync(`${PLUGIN}/includes/${name}.php`, 'utf8'),
    );
    const filters = [...code.join('').matchAll(/apply_filters\( '(kap_elements_\w+)'/g)];
    assert.ok(filters.length >= 5);
    for (const [, name] of filters) assert.ok(readme.includes(`* \`${name}\``), name);
  });

  void nothingLogged(site);
});
