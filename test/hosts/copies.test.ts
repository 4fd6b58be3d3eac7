// Plugins, themes and editors all bring the script, in versions of their own, and sites bring Lit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogueModule, version } from '../e2e/support/texts.js';
import { bundle } from './support/bundle.js';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';
import type { Site } from './support/site.js';

const OLD = '0.0.1';

/** Lit notes each of its copies there. */
const COPIES = 'globalThis.litElementVersions?.length';

/** The ways in which a copy can come, with addresses of their own: modules are evaluated once each. */
const current = (attributes: string) => (site: Site, index: number) =>
  site.script(attributes).replace('kap.js', `kap.js?copy=${index}`);

const older = (attributes: string) => (site: Site, index: number) => {
  const body = readFileSync('dist/kap.js', 'utf8').replaceAll(`"${version()}"`, `"${OLD}"`);
  site.servers.fault('old/kap.js', { body });
  site.servers.fault('old/locales/es.js', { body: catalogueModule('es') });
  return current(attributes)(site, index).replace('kap.js', 'old/kap.js');
};

/** Modules and deferred scripts run in the order of the page; each but the first must do nothing. */
const copies = (...all: ReturnType<typeof current>[]): Host => ({
  page: (site) => site.without({ head: all.map((copy, index) => copy(site, index)).join('') }),
  proof: [
    `performance.getEntriesByType('resource').filter(({ name }) => /kap\\.js/.test(name)).length`,
    all.length,
  ],
  requests: [...all.map(() => /kap\.js\?copy=/), /\/locales\/es\.js\?v=/],
  async also({ page }) {
    assert.equal(await page.evaluate(COPIES), 1, 'Lit is evaluated once');
  },
});

/** What is said of each copy of another version than the first. */
const names = (loads: string, stays: string) =>
  new RegExp(`${loads.replaceAll('.', '\\.')} does nothing: ${stays.replaceAll('.', '\\.')}`);

const HOSTS: Hosts = {
  'twice in the head': copies(current(''), current('')),
  'deferred and as a module': copies(current('defer'), current('type="module"')),
  'as two modules': copies(current('type="module"'), current('type="module"')),
  'three times': copies(current(''), current('defer'), current('type="module"')),
  // Which of two versions stays is decided by our code, in the order that the first four have shown.
  'an older version first': {
    once: true,
    ...copies(older('defer'), current('defer')),
    says: [names(version(), OLD)],
  },
  'an older version last': {
    once: true,
    ...copies(current('defer'), older('type="module"')),
    says: [names(OLD, version())],
  },
  'an older version between two': {
    ...copies(current(''), older('defer'), current('type="module"')),
    says: [names(OLD, version())],
  },
  'two of an older version first': {
    once: true,
    ...copies(older(''), older('defer'), current('type="module"')),
    says: [names(version(), OLD)],
  },
};

/** A site that is built with Lit, and hydrates what its server rendered with Lit. */
const withLit = (position: 'before' | 'after'): Host => ({
  async page(site) {
    const script = `<script src="${site.file('/lit.js', await bundle('test/hosts/page/own-lit.ts', 'own'))}"></script>`;
    const ours = site.script('');
    return site.without({
      body: `<own-greeting></own-greeting>${site.embed}`,
      head: position === 'before' ? script + ours : ours + script,
    });
  },
  proof: [
    `[${COPIES}, typeof litElementHydrateSupport, typeof litHtmlPolyfillSupport, document.querySelector('own-greeting').shadowRoot.textContent]`,
    [2, 'function', 'function', 'Hello'],
  ],
});

const NEEDED = `require-trusted-types-for 'script'; trusted-types`;

/** The same on a site that allows some policies for Trusted Types. */
const underPolicy = (position: 'before' | 'after', names: string, refused: string[]): Host => {
  const host = withLit(position);
  return {
    ...host,
    page: async (site) => ({
      body: (await host.page(site)) as string,
      headers: { 'Content-Security-Policy': `${NEEDED} ${names}` },
    }),
    violates: refused,
  };
};

pages('copies of the script', HOSTS);
pages('sites with their own Lit', {
  'before ours': withLit('before'),
  'after ours': withLit('after'),
});
pages('trusted types and a Lit of the site', {
  'before ours, each with its policy': underPolicy('before', 'lit-html kap-elements', []),
  'after ours, each with its policy': underPolicy('after', 'lit-html kap-elements', []),
  "before ours, Lit's policy for both": underPolicy('before', "lit-html 'allow-duplicates'", [
    'trusted-types',
  ]),
  "after ours, Lit's policy for both": underPolicy('after', "lit-html 'allow-duplicates'", [
    'trusted-types',
  ]),
});
