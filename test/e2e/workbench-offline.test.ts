// The translators' page without a network: what it keeps for that, and how a newer version comes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '../harness/browsers/index.js';
import { until } from '../harness/browsers/until.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { PROBE_PATH } from './harness/probe.js';
import { sees } from './support/rendered.js';
import { text } from './support/texts.js';
import { button, choose, isKept, onDesk } from './support/workbench.js';

const PAGE = 'demo/translate.html';
const WORKER = 'demo/translate-worker.js';
const SHEET = 'demo/translate.css';

const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');

const hash = (body: string) => createHash('sha256').update(body).digest('base64');

/** Opens the page as it ships, until it says that it needs no network. */
async function firstVisit({ page, servers }: TestContext): Promise<void> {
  await page.goto(servers.asset(PAGE));
  await page.waitFor(() =>
    document.querySelector('.steps')?.textContent.includes('without a network'),
  );
}

/** Waits until the list of languages needs no network either. */
const galleryIsKept = (page: Page) =>
  page.waitFor(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.filter(({ active }) => active?.state === 'activated').length === 2;
  });

/** Puts a version on the server in which only the style sheet is another, and has the browser look. */
async function publish({ page, servers }: TestContext): Promise<void> {
  const sheet = `${read(SHEET)}:root { --newer: yes }\n`;
  servers.fault(SHEET, { body: sheet });
  servers.fault(WORKER, { body: read(WORKER).replace(hash(read(SHEET)), hash(sheet)) });
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())!.update();
  });
  await page.waitFor(async () => !!(await navigator.serviceWorker.getRegistration())!.waiting);
}

// Runs in the page.
const isNewer = () =>
  getComputedStyle(document.documentElement).getPropertyValue('--newer').trim() === 'yes';

const isSaid = () => !!document.querySelector('#newer');

/** Opens our Spanish draft, has the browser keep it, and types into its first text. */
async function typeInDraft({ page }: TestContext): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLSelectElement>('#draft')!.value = 'es';
  });
  await button(page, 'Open');
  await onDesk(page, 'Spanish');
  await button(page, 'Keep it in this browser');
  await choose(page, 'lead');
  await page.press('End');
  await page.type('x');
  await page.waitFor(hasTyped);
  await isKept(page);
}

// Runs in the page.
const hasTyped = () =>
  document.querySelector<HTMLTextAreaElement>('#translation')?.value.endsWith('x');

eachEngine('workbench: without a network', (test) => {
  test.everywhere('page, drafts, work and gallery open when nobody answers', async (t) => {
    const { page, servers } = t;
    await firstVisit(t);
    const others = await page.evaluate(
      (origin) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.startsWith(origin)),
      `${servers.assetOrigin}/demo/`,
    );
    assert.deepEqual(others, []);
    assert.ok(servers.log.every(({ origin, method }) => origin === 'asset' && method === 'GET'));
    await galleryIsKept(page);
    await servers.close();

    await page.goto(servers.asset(PAGE));
    await page.waitFor(() => !!document.querySelector('#draft'));
    await typeInDraft(t);
    await page.goto(servers.asset(`${PAGE}?again`));
    await button(page, 'Go on with Spanish');
    await onDesk(page, 'Spanish');
    await choose(page, 'lead');
    await page.waitFor(hasTyped);
    await page.goto(servers.asset('demo/languages.html?lang=es'));
    await sees(page, 'kap-explainer', text('es', 'title'));
  });

  test('a newer version is offered, not forced, and what was typed stays', async (t) => {
    const { page } = t;
    await firstVisit(t);
    await typeInDraft(t);
    await page.evaluate(() => void Object.assign(window, { here: true }));
    await publish(t);
    // The text in which somebody types does not move.
    assert.equal(await page.evaluate(isSaid), false);
    await choose(page, 'title');
    await page.waitFor(isSaid);
    assert.deepEqual(await page.evaluate(`['here' in window, (${String(isNewer)})()]`), [
      true,
      false,
    ]);
    await button(page, 'Take it now');
    await page.waitFor(isNewer);
    await onDesk(page, 'Spanish');
    await choose(page, 'lead');
    await page.waitFor(hasTyped);
    assert.equal(await page.evaluate(isSaid), false);
  });

  test('it cannot be taken while work is saved nowhere, and can wait', async (t) => {
    const { page } = t;
    await firstVisit(t);
    await page.evaluate(() => {
      document.querySelector<HTMLSelectElement>('#draft')!.value = 'es';
    });
    await button(page, 'Open');
    await button(page, 'Only in files that I download');
    await choose(page, 'lead');
    await page.type('x');
    await publish(t);
    await choose(page, 'title');
    await page.waitFor(isSaid);
    const buttons = () =>
      [...document.querySelectorAll('[aria-labelledby=newer] button')].map(
        ({ textContent }) => textContent,
      );
    assert.deepEqual(await page.evaluate(buttons), ['Later']);
    await button(page, 'Later');
    await page.waitFor(() => !document.querySelector('#newer'));
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'translation');
  });

  test('it is taken when the page is opened the next time', async (t) => {
    await firstVisit(t);
    await publish(t);
    await t.page.goto(t.servers.asset(`${PAGE}?next#es`));
    await t.page.waitFor(isNewer);
    await onDesk(t.page, 'Spanish');
    assert.equal(await t.page.evaluate(isSaid), false);
  });

  test("the clinic's page has nothing to do with it, and the gallery is never behind", async (t) => {
    const { page, servers } = t;
    await firstVisit(t);
    await galleryIsKept(page);
    servers.fault('demo/', { body: read('demo/index.html') });
    servers.fault('kap.js', { body: `window.isNewer = true;${read('kap.js')}` });
    for (const [path, isControlled] of [
      ['demo/index.html', false],
      ['demo/', false],
      ['demo/languages.html', true],
    ] as const) {
      await page.goto(servers.asset(path));
      await page.waitFor('window.isNewer === true');
      assert.equal(await page.evaluate('!!navigator.serviceWorker.controller'), isControlled, path);
    }
  });

  test('where a host has changed the page, nothing is kept, said or thrown', async (t) => {
    const { page, servers } = t;
    servers.fault(PAGE, {
      body: read(PAGE).replace('<head>', `<head><script src="${PROBE_PATH}"></script>`),
    });
    await page.goto(servers.asset(PAGE));
    await page.waitFor(() => !!document.querySelector('.steps'));
    const asked = () => servers.assetRequests().filter((path) => path === `/${PAGE}`).length;
    await until('the worker asks for the page', () => Promise.resolve(asked() === 2));
    await page.waitFor(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
    assert.ok(!servers.assetRequests().some((path) => path.includes('/locales/')));
    assert.deepEqual(await page.evaluate('[__probe.errors, __probe.console]'), [[], []]);
    assert.doesNotMatch(
      await page.evaluate(() => document.querySelector('.steps')!.textContent),
      /without a network/,
    );
  });
});
