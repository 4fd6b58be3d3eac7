// Sites that compare the nodes of a page with those of another, or keep a copy: they find their own.
import assert from 'node:assert/strict';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from '../e2e/harness/run.js';
import { sees, visibleTextOf } from '../e2e/support/rendered.js';
import { text } from '../e2e/support/texts.js';
import { bundle } from './support/bundle.js';
import { Site } from './support/site.js';

const LINK = '<a href="https://clinic.example/about#kap-explainer_layout-accordion">About KAP</a>';

/** The ways in which a placeholder can stand in a page. */
const PLACES: Record<string, string> = {
  div: '<div data-kap="explainer" data-kap-layout="accordion"><a href="/about">About KAP</a></div>',
  link: `<p>${LINK}</p>`,
  'link in a sentence': `<p>Read ${LINK}.</p>`,
  'link in a heading': `<h3>${LINK}</h3>`,
};

/** Where no shadow root can be had: an element stands beside the link. */
const BESIDE: Record<string, string> = {
  'link in a list': `<ul><li>${LINK}</li></ul>`,
  'link in bold': `<p><strong>${LINK}</strong></p>`,
  'link among others': `<div><p>Our house</p>${LINK}<p>Our team</p></div>`,
};

/**
 * In every engine: one that gets a shadow root, and one that gets an element beside it. The libraries
 * compare nodes in code of their own, and the other places differ in what our code makes of them.
 */
const TRIED_IN_OTHERS = ['div', 'link in a list'];

const TITLE = text('en', 'title');
const around = (html: string) => `<div id="root"><main>${html}</main></div>`;

/** Our element, which stands in a shadow root or beside its link. */
const OURS = `[document, ...[...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  .flatMap((root) => [...root.querySelectorAll('kap-explainer')])`;
const FOLD = `${OURS}[0].shadowRoot.querySelector('details')`;

const markup = (page: Page) => page.evaluate(`document.querySelector('#root').innerHTML`);

/** The overview, once, and in place of the link. */
async function expectOverview({ page }: TestContext) {
  await sees(page, 'main', TITLE);
  await page.waitFor(`${OURS}.length === 1`);
  await page.waitFor(
    `![...document.querySelectorAll('main a')].some((link) => link.checkVisibility())`,
  );
  assert.doesNotMatch(await visibleTextOf(page, 'main'), /About KAP/);
  assert.deepEqual(await page.evaluate('window.__probe.errors'), []);
}

async function openFold({ page }: TestContext) {
  await page.evaluate(`void (window.fold = ${FOLD})`);
  await page.evaluate(`${FOLD}.querySelector('summary').click()`);
  await page.waitFor(`${FOLD}.open`);
}

/** The reader's fold is open still, and the element is the one that it was. */
async function expectOpen({ page }: TestContext) {
  assert.ok(await page.evaluate(`${FOLD}.open`), 'it stays open');
  assert.ok(await page.evaluate(`${FOLD} === window.fold`), 'it is the same');
}

async function visit({ page, servers }: TestContext, html: string, head = '') {
  const site = new Site(servers, around(html));
  await page.goto(
    servers.page('/', site.bare({ lang: 'en', head: head + site.script(), body: around(html) })),
  );
  return site;
}

const library = ({ servers }: TestContext, path: string) =>
  `<script src="${new Site(servers, '').installed(path)}"></script>`;

eachEngine('sites that compare nodes', (declare) => {
  const declareFor = (name: string) => (TRIED_IN_OTHERS.includes(name) ? declare : declare.once);

  for (const [name, html] of Object.entries(PLACES)) {
    const test = declareFor(name);
    test(`${name}: the page's own nodes are as it wrote them`, async (t) => {
      await visit(t, html);
      await expectOverview(t);
      assert.equal(await markup(t.page), `<main>${html}</main>`);
    });
  }

  for (const [name, html] of Object.entries({ ...PLACES, ...BESIDE })) {
    const test = declareFor(name);
    test(`${name}: idiomorph`, async (t) => {
      await visit(t, html, library(t, 'idiomorph/dist/idiomorph.js'));
      await expectOverview(t);
      await openFold(t);
      await t.page.evaluate(
        `void Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(`<main><h1>New</h1>${html}</main>`)})`,
      );
      await sees(t.page, 'main', 'New');
      await expectOverview(t);
      await expectOpen(t);
    });

    test(`${name}: Turbo's morph, and its copy of a page`, async (t) => {
      await visit(
        t,
        html,
        `<meta name="turbo-refresh-method" content="morph">${library(t, '@hotwired/turbo/dist/turbo.es2017-umd.js')}`,
      );
      await expectOverview(t);
      await openFold(t);
      await t.page.evaluate(
        `new Promise((done) => { addEventListener('turbo:render', done, { once: true }); Turbo.visit(location.href, { action: 'replace' }); })`,
      );
      await expectOverview(t);
      await expectOpen(t);
    });

    test(`${name}: htmx swaps it`, async (t) => {
      await visit(t, `<section>${html}</section>`, library(t, 'htmx.org/dist/htmx.js'));
      await expectOverview(t);
      t.servers.page('/part', html);
      for (const swap of ['innerHTML', 'innerMorph', 'innerHTML']) {
        await t.page.evaluate(
          `htmx.ajax('GET', '/part', { target: 'main > section', swap: '${swap}' })`,
        );
        await expectOverview(t);
      }
      t.servers.page('/other', '<p>Our team</p>');
      await t.page.evaluate(
        `htmx.ajax('GET', '/other', { target: 'main > section', swap: 'innerHTML' })`,
      );
      await sees(t.page, 'main', 'Our team');
      await t.page.waitFor(`${OURS}.length === 0`);
    });

    test(`${name}: saved when drawn, and opened without the script`, async (t) => {
      await visit(t, html);
      await expectOverview(t);
      const saved = `<!doctype html><title>Saved</title>${String(await markup(t.page))}`;
      await t.page.goto(t.servers.page('/saved', saved));
      assert.match(await visibleTextOf(t.page, 'main'), /About KAP/);
    });

    test(`${name}: saved when drawn, and opened with it`, async (t) => {
      const site = await visit(t, html);
      await expectOverview(t);
      const body = String(await markup(t.page));
      const page = site.bare({
        lang: 'en',
        head: site.script(),
        body: `<div id="root">${body}</div>`,
      });
      await t.page.goto(t.servers.page('/again', page));
      await expectOverview(t);
    });
  }

  for (const [name, html] of Object.entries(PLACES)) {
    const test = declareFor(name);
    test(`${name}: React takes it over`, async (t) => {
      const code = await bundle('test/hosts/page/hydrated-site.ts', 'site');
      const script = new Site(t.servers, '').file('/hydrated.js', code);
      await visit(t, html, `<script src="${script}"></script><template>${html}</template>`);
      await expectOverview(t);
      await openFold(t);
      await t.page.evaluate(
        `site.hydrate(document.querySelector('#root'), document.querySelector('template'))`,
      );
      await expectOverview(t);
      await expectOpen(t);
      assert.deepEqual(await t.page.evaluate('site.errors'), []);
    });
  }
});
