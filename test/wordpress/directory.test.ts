// What the plugin's readme.txt and header say of it, against what holds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
      `return get_plugin_data( WP_PLUGIN_DIR . '/kap-elements/kap-elements.php', false, false );`,
    )) as Record<string, string>;
    assert.equal(header.UpdateURI, 'false');
    assert.equal(header.RequiresWP, stated('Requires at least'));
    assert.equal(header.RequiresPHP, stated('Requires PHP'));
    assert.equal(header.Version, stated('Stable tag'));
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
