// The link to the crisis help, and `#kap-safety` in the page's address: what they lead to is seen,
// whatever the page keeps at the top of its window.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { hostPage, scriptTag } from './support/host-page.js';

const HEADER = 120;
const LONG = '<p style="height: 300px">Clinic</p>';
const EXPLAINER = '<kap-explainer><a href="/about">About KAP</a></kap-explainer>';
const AFTER = '<p style="height: 2000px">After</p>';

const header = (css: string): string =>
  `<header style="height: ${HEADER}px; background: #fff; width: 100%; z-index: 9; ${css}">Clinic</header>`;

const FIXED = header('position: fixed; inset: 0 0 auto');
const STICKY = header('position: sticky; top: 0');

/** What stands in front of the overview, and after it. */
const PAGES: Record<string, [before: string, after?: string]> = {
  'no header': [LONG],
  'a fixed header': [FIXED + LONG],
  'a header that sticks from some point on': [LONG + STICKY],
  'a header that a script fastens when the page scrolls': [
    `${header('position: absolute; top: 0')}${LONG}<script>addEventListener('scroll', () => {
      document.querySelector('header').style.cssText += '; position: fixed';
    });</script>`,
  ],
  'a fixed header, and smooth scrolling': [
    `<style>html { scroll-behavior: smooth }</style>${FIXED}${LONG}`,
  ],
  'a fixed header that the page knows of': [
    `<style>html { scroll-padding-top: ${HEADER}px }</style>${FIXED}${LONG}`,
  ],
  'a fixed header of which the page knows a half': [
    `<style>html { scroll-padding-top: ${HEADER / 2}px }</style>${FIXED}${LONG}`,
  ],
  'a header in a box that scrolls': [
    `<main style="height: 100vh; overflow: auto">${STICKY}${LONG}`,
    '</main>',
  ],
  'a header in a shadow root': [
    `<x-header></x-header><template>${FIXED}</template><script>
      document.querySelector('x-header').attachShadow({ mode: 'open' })
        .append(document.querySelector('template').content);
    </script>${LONG}`,
  ],
  'a header that floats below the edge': [
    header('position: fixed; inset: 16px 0 auto; height: 70px') + LONG,
  ],
  'two headers with a gap between them': [
    `${header('position: fixed; inset: 0 0 auto; height: 40px')}
    ${header('position: fixed; inset: 50px 0 auto; height: 60px')}${LONG}`,
  ],
  'a header that leaves the sides free': [
    header('position: fixed; inset: 0 20px auto; width: auto') + LONG,
  ],
  'a fixed header, and names that stand in front of what is asked': [
    `<img name="host"><img name="host"><img name="elementFromPoint">${FIXED}${LONG}`,
  ],
  'two headers, one below the other': [
    `${FIXED}${header(`position: fixed; top: ${HEADER}px`)}${LONG}`,
  ],
};

/** What most clinics have. */
const USUAL = ['no header', 'a fixed header', 'a header that sticks from some point on'];

/** What shows the overview: the element, or a placeholder with one in its root. */
const HOST = `document.querySelector('kap-explainer, [data-kap], #link')`;
const ROOT = `((host) => host.shadowRoot?.querySelector('kap-explainer') ?? host)(${HOST}).shadowRoot`;

const jump = (page: Page) =>
  page.click(() => {
    const host = document.querySelector('kap-explainer, [data-kap], #link');
    const element = host?.shadowRoot?.querySelector('kap-explainer') ?? host;
    return element?.shadowRoot?.querySelector('[part=lead] a');
  });

/** Whether the first line of a heading is seen at the top of the window, below what covers it. */
const isSeen = (heading: string) => `((heading) => {
  const [box] = heading.getClientRects();
  const hit = (y) => Document.prototype.elementFromPoint.call(document, box.x + 5, y);
  return box.y < ${2 * HEADER + 90} && [box.top, box.bottom].every((y) =>
    hit(y) === ${HOST} || heading.contains(hit(y)));
})(${heading})`;

/** Looks two frames later: what follows a scroll has been done, and has been painted. */
async function shows(page: Page, selector: string, heading: string) {
  await page.waitFor(`${ROOT}.activeElement?.matches('${selector}')`);
  await page.evaluate(
    'new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(true))))',
  );
  assert.ok(await page.evaluate(isSeen(`${ROOT}.querySelector('${selector} ${heading}')`)));
}

async function open(
  { page, servers }: TestContext,
  before: string,
  after = '',
  fragment = '',
  embed = EXPLAINER,
) {
  const head = `<style>body { margin: 0 }</style>${scriptTag(servers)}`;
  const html = hostPage(servers, { head, body: before + embed + AFTER + after });
  await page.goto(servers.page('/', html) + fragment);
  await page.waitFor(`!!${ROOT}?.querySelector('.crisis')`);
}

const topOf = (page: Page, selector: string) =>
  page.evaluate(
    `Math.round(${ROOT}.querySelector('${selector}').getBoundingClientRect().top)`,
  ) as Promise<number>;

eachEngine('jump', (test) => {
  for (const [title, [before, after]] of Object.entries(PAGES)) {
    const declare = USUAL.includes(title) ? test.everywhere : test;
    declare(`${title}: the link shows the crisis help, and gives it focus`, async (t) => {
      await open(t, before, after);
      for (let times = 0; times < 2; times++) {
        await jump(t.page);
        await shows(t.page, '.crisis', '> :first-child');
        await t.page.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`);
      }
    });

    test(`${title}: so does the address with the safety part`, async (t) => {
      await open(t, before, after, '#kap-safety');
      await shows(t.page, '.safety', 'svg + *');
    });
  }

  for (const embed of [
    '<div data-kap="explainer"></div>',
    '<p id="link"><a href="#kap-explainer_">About KAP</a></p>',
  ]) {
    test(`a fixed header over a placeholder: ${embed}`, async (t) => {
      await open(t, FIXED + LONG, '', '', embed);
      await jump(t.page);
      await shows(t.page, '.crisis', '> :first-child');
    });

    test(`so it is by the address: ${embed}`, async (t) => {
      await open(t, FIXED + LONG, '', '#kap-safety', embed);
      await shows(t.page, '.safety', 'svg + *');
    });
  }

  test('room that the page keeps is not kept twice', async (t) => {
    await open(t, ...PAGES['a fixed header that the page knows of']!);
    await jump(t.page);
    await shows(t.page, '.crisis', '> :first-child');
    const top = await topOf(t.page, '.crisis');
    assert.ok(top >= HEADER && top < HEADER + 20, String(top));
  });

  test('a page can set the room', async (t) => {
    await open(t, `<style>main { --kap-scroll-margin: 200px }</style><main>${LONG}`, '</main>');
    await jump(t.page);
    await shows(t.page, '.crisis', '> :first-child');
    assert.equal(await topOf(t.page, '.crisis'), 200);
  });

  for (const base of ['https://clinic.example/other/', '/other/', '/?a=c'])
    test(`<base href="${base}">: the link leads to this page in a new tab too`, async (t) => {
      await open(t, `<base href="${base}">${LONG}`, '', '?a=b#top');
      const href = await t.page.evaluate(`${ROOT}.querySelector('[part=lead] a').href`);
      assert.equal(href, `${t.servers.pageOrigin}/?a=b#kap-safety`);
      await jump(t.page);
      await shows(t.page, '.crisis', '> :first-child');
      assert.equal(await t.page.evaluate('location.href'), `${t.servers.pageOrigin}/?a=b#top`);
    });

  test('without one it goes with the page, also where that changes its address', async (t) => {
    await open(t, `<base target="_top">${LONG}`);
    await t.page.evaluate(`history.pushState(null, '', '/next')`);
    const href = await t.page.evaluate(`${ROOT}.querySelector('[part=lead] a').href`);
    assert.equal(href, `${t.servers.pageOrigin}/next#kap-safety`);
  });

  test('the static edition keeps some room by itself, and as much as the page sets', async (t) => {
    const edition = readFileSync('dist/static/en/kap-explainer.html', 'utf8');
    const sheet = `<link rel="stylesheet" href="${t.servers.asset('static/static.css')}">`;
    for (const [style, isRight] of [
      ['', (top: number) => top > HEADER && top < 2 * HEADER],
      ['body { --kap-scroll-margin: 250px }', (top: number) => top === 250],
    ] as const) {
      const head = `${sheet}<style>${style}</style>`;
      const body = FIXED + LONG + edition + AFTER;
      await t.page.goto(t.servers.page('/', hostPage(t.servers, { head, body })));
      await t.page.click('a[href="#kap-safety"]');
      await t.page.waitFor(`location.hash === '#kap-safety' && scrollY > 0`);
      const top = (await t.page.evaluate(
        `Math.round(document.querySelector('#kap-safety').getBoundingClientRect().top)`,
      )) as number;
      assert.ok(isRight(top), String(top));
    }
  });
});
