// Sites that change their pages by script, and browsers that bring pages back.
import assert from 'node:assert/strict';
import type { TestContext } from '../e2e/harness/run.js';
import { sees } from '../e2e/support/rendered.js';
import { text } from '../e2e/support/texts.js';
import { bundle } from './support/bundle.js';
import type { Host, Hosts } from './support/host.js';
import { pages } from './support/run.js';
import { ELEMENTS, PLACEHOLDERS, type Site } from './support/site.js';

const INVITED = ['kap-cta', text('es', 'cta.heading')] as const;

/** Follows a link; the document must be the same one afterwards. */
async function follow({ page }: TestContext, path: string) {
  await page.evaluate('void (window.alive = true)');
  await page.click(`a[href="${path}"]`);
  await page.waitFor(
    `location.pathname === '${path}' && document.querySelector('[data-here="${path}"]') !== null`,
  );
  assert.equal(await page.evaluate('window.alive'), true, 'the document stays');
}

const here = (path: string) =>
  `<nav data-here="${path}"><a href="/">Home</a> <a href="/next">Next</a></nav>`;

/** Two pages with our elements, whose links a library follows. */
const twoPages = (
  around: (path: string, embed: string) => string,
  page: (site: Site, body: string) => string,
): Host['page'] => {
  return (site) => {
    site.file('/next', page(site, around('/next', site.embed)));
    return page(site, around('/', site.embed));
  };
};

const thereAndBack: Host['act'] = async (context) => {
  await sees(context.page, ...INVITED);
  await follow(context, '/next');
  await sees(context.page, ...INVITED);
  await follow(context, '/');
};

const inMain = (path: string, embed: string) => `${here(path)}<main>${embed}</main>`;
const inSwup = (path: string, embed: string) => `<main id="swup">${here(path)}${embed}</main>`;

const turbo = (site: Site) =>
  `<script src="${site.installed('@hotwired/turbo/dist/turbo.es2017-umd.js')}"></script>`;

const HOSTS: Hosts = {
  Turbo: {
    page: twoPages(inMain, (site, body) => site.page({ head: turbo(site), body })),
    proof: ['typeof Turbo.visit', 'function'],
    act: thereAndBack,
  },
  'Turbo, the script in the body': {
    page: twoPages(inMain, (site, body) => {
      site.servers.fault('kap.js', { headers: { 'Cache-Control': 'max-age=600' } });
      return site.without({ head: turbo(site), body: body + site.script() });
    }),
    proof: ['typeof Turbo.visit', 'function'],
    act: thereAndBack,
  },
  swup: {
    page: twoPages(inSwup, (site, body) =>
      site.page({
        head: `<script src="${site.installed('swup/dist/Swup.umd.js')}"></script>`,
        body: `${body}<script>new Swup({ animationSelector: false })</script>`,
      }),
    ),
    proof: ['typeof Swup', 'function'],
    act: thereAndBack,
  },
  'a view transition': {
    page: (site) => site.inside('<main>', '</main><aside></aside>'),
    proof: ['typeof document.startViewTransition', 'function'],
    async act({ page }) {
      await sees(page, ...INVITED);
      const ran = await page.evaluate(async () => {
        const transition = document.startViewTransition(() => {
          const main = document.querySelector('main');
          document.querySelector('aside')?.append(...(main?.childNodes ?? []));
        });
        await transition.ready;
        await transition.finished;
        return document.querySelector('aside')!.childElementCount > 0;
      });
      assert.ok(ran);
    },
  },
  'a page that comes back out of the history': {
    options: { history: true },
    page: (site) =>
      site.page({
        head: `<script>addEventListener('pageshow', (event) => { window.persisted = event.persisted; })</script>`,
      }),
    proof: ['window.persisted', false],
    async act({ page }, site) {
      await sees(page, ...INVITED);
      await page.goto(site.file('/away', '<!doctype html><title>Away</title>'));
      await page.evaluate('void setTimeout(() => history.back())');
      await page.waitFor('window.persisted === true');
    },
  },
  React: {
    page: async (site) => {
      const script = site.file('/react.js', await bundle('test/hosts/page/react-site.ts', 'site'));
      return site.page({
        head: `<script src="${script}"></script>`,
        body: `<div id="root"></div><template>${site.embed}</template>
          <script>site.mount(document.querySelector('#root'), document.querySelector('template'))</script>`,
      });
    },
    proof: [`document.querySelector('#root > main').dataset.times`, '0'],
    async act({ page }) {
      await sees(page, ...INVITED);
      for (const times of [1, 2, 3, 4]) {
        await page.evaluate(`void site.drawAgain(${times})`);
        const drawn = `document.querySelectorAll('#root li').length`;
        assert.equal(await page.evaluate(drawn), times);
      }
    },
    async also({ page }) {
      await page.evaluate('void site.unmount()');
      assert.equal(await page.evaluate(`document.querySelector('#root').childNodes.length`), 0);
      assert.deepEqual(await page.evaluate(() => window.__probe.errors), []);
    },
  },
};

pages('navigation', HOSTS, [ELEMENTS, PLACEHOLDERS]);
