// Strict pages: policies that allow our script, or refuse what it needs.
import { PROBE_PATH } from '../e2e/harness/probe.js';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';
import type { Site } from './support/site.js';

type Policy = (site: Site) => string;

const withPolicy = (policy: Policy, change = (html: string) => html): Host['page'] => {
  return (site) => ({
    body: change(site.page({ probe: site.servers.asset(PROBE_PATH.slice(1)) })),
    headers: { 'Content-Security-Policy': policy(site) },
  });
};

/** Does what the policy forbids, and tells which directive forbade it. Engines ask for icons too. */
const violating = (action: string): string => `new Promise((violated) => {
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    if (!blockedURI.includes('favicon')) violated(effectiveDirective);
  });
  try { ${action} } catch {}
})`;
const IMAGE = `new Image().src = '/image.png'`;
const HTML = `document.createElement('p').innerHTML = 'text'`;

const onlyOurs: Policy = ({ servers }) =>
  `default-src 'none'; script-src ${servers.assetOrigin}; base-uri 'none'; form-action 'none'`;

const TRUSTED = "require-trusted-types-for 'script'";

const NONCE = 'cjRuZDBt';

const HOSTS: Hosts = {
  "default-src 'none' and our origin": {
    page: withPolicy(onlyOurs),
    proof: [violating(IMAGE), 'img-src'],
    violates: ['img-src'],
  },
  'a strict policy by nonce': {
    page: withPolicy(
      () => `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; base-uri 'none'`,
      (html) => html.replaceAll('<script', `<script nonce="${NONCE}"`),
    ),
    proof: [violating(IMAGE), 'img-src'],
    violates: ['img-src'],
  },
  'a sandboxed page': {
    page: withPolicy(() => 'sandbox allow-scripts'),
    proof: ['origin', 'null'],
  },
  "trusted types with Lit's policy": {
    page: withPolicy((site) => `${onlyOurs(site)}; ${TRUSTED}; trusted-types kap-elements`),
    proof: [violating(HTML), 'require-trusted-types-for'],
    violates: ['require-trusted-types-for'],
  },
  'trusted types with no policy': {
    page: withPolicy((site) => `${onlyOurs(site)}; ${TRUSTED}; trusted-types 'none'`),
    proof: [violating(HTML), 'require-trusted-types-for'],
    // A policy of our name is asked for, one of Lit's, and whether it goes without.
    violates: [
      'trusted-types',
      'trusted-types',
      'require-trusted-types-for',
      'require-trusted-types-for',
    ],
    shows: 'fallback',
    says: [/trusted-types kap-elements/],
  },
  'isolated from other origins': {
    page(site) {
      const headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
      for (const path of ['kap.js', 'locales/es.js']) site.servers.fault(path, { headers });
      return {
        body: site.page(),
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      };
    },
    proof: ['crossOriginIsolated', true],
  },
};

pages('policies', HOSTS);
