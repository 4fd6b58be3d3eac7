// However the script comes into a page, and however late.
import assert from 'node:assert/strict';
import type { TestContext } from '../e2e/harness/run.js';
import { visibleTextOf } from '../e2e/support/rendered.js';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';
import type { Site } from './support/site.js';

const LINKS = 'About KAP About KAP About KAP';
const readsFallback = async ({ page }: TestContext) => {
  assert.match(await visibleTextOf(page, 'body'), new RegExp(LINKS));
};

/** An expression: what the tag of our script says of itself. */
const tag = (expression: string) =>
  `(({ parentElement, type, async, defer }) => (${expression}))(document.querySelector('script[src*="kap.js"]'))`;

/** A page whose script tag is another one, or stands elsewhere. */
const loaded = (head: (site: Site) => string, proof: Host['proof']): Host => ({
  page: (site) => site.without({ head: head(site) }),
  proof,
});

/** Inserts our script; evaluated in the page. */
const insert = (site: Site) => {
  const src = JSON.stringify(site.servers.asset('kap.js'));
  return `document.head.append(Object.assign(document.createElement('script'), { crossOrigin: '', src: ${src} }))`;
};

const HOSTS: Hosts = {
  'in the head, waiting for nothing': loaded(
    (site) => site.script(''),
    [tag('parentElement.localName + async + defer'), 'headfalsefalse'],
  ),
  'at the end of the body': {
    page: (site) => site.without({ body: site.embed + site.script('') }),
    proof: [tag('parentElement.localName'), 'body'],
  },
  async: loaded((site) => site.script('async'), [tag('async'), true]),
  'a module': loaded((site) => site.script('type="module"'), [tag('type'), 'module']),
  'a module whose type was stripped': loaded(
    (site) => site.script('data-type="module"'),
    [tag('type'), ''],
  ),
  'with a query that a cache adds': {
    ...loaded(
      (site) => site.script().replace('kap.js', 'kap.js?ver=6.8'),
      [`document.querySelector('script[src$="?ver=6.8"]') !== null`, true],
    ),
    requests: [/^\/kap\.js\?ver=6\.8$/, /^\/locales\/es\.js\?v=/],
  },
  'inserted later': {
    ...loaded(() => '', [`document.querySelectorAll('[src*="kap.js"]').length`, 0]),
    async act(context, site) {
      await readsFallback(context);
      await context.page.evaluate(`void ${insert(site)}`);
    },
  },
  '2 seconds late': {
    page: (site) => {
      site.servers.fault('kap.js', { delay: 2000 });
      return site.without({ head: `<script>${insert(site)}</script>` });
    },
    proof: [
      `performance.getEntriesByType('resource').find(({ name }) => /kap.js/.test(name)).duration >= 2000`,
      true,
    ],
  },
  'a catalogue that is late': {
    page(site) {
      site.servers.fault('locales/es.js', { delay: 500 });
      return site.page({
        head: `<script>addEventListener('DOMContentLoaded', () => {
          const link = document.querySelector('kap-cta a');
          window.early = link.parentElement.matches(':defined') && link.getClientRects().length;
        })</script>`,
      });
    },
    proof: ['window.early', 1],
  },
  blocked: {
    page(site) {
      site.servers.fault('kap.js', { status: 403, body: 'Forbidden' });
      return site.page();
    },
    proof: [`customElements.get('kap-explainer') === undefined`, true],
    shows: 'fallback',
  },
  'held back until the reader presses a key': {
    page: (site) =>
      site
        .page()
        .replace(site.script('defer '), site.script('type="text/rocketscript" defer'))
        .replace(
          '</head>',
          `<script>addEventListener('keydown', () => {
            for (const held of document.querySelectorAll('[type="text/rocketscript"]')) {
              const script = document.createElement('script');
              for (const { name, value } of held.attributes) script.setAttribute(name, value);
              script.type = '';
              held.replaceWith(script);
            }
          }, { once: true });</script></head>`,
        ),
    proof: [tag('type'), 'text/rocketscript'],
    async act(context) {
      await readsFallback(context);
      await context.page.evaluate(`void dispatchEvent(new Event('keydown'))`);
    },
  },
};

pages('ways of the script', HOSTS);
