// How people come to the translator's workbench, and what an address opens there.
import assert from 'node:assert/strict';
import { languageTags } from '../../translation/files/locale-files.js';
import { oneEngine, type TestContext } from './harness/run.js';
import { button, isKept, onDesk, openWorkbench } from './support/workbench.js';

const linksOf = ({ page }: TestContext, selector: string) =>
  page.evaluate(
    (selector: string) =>
      [...document.querySelectorAll<HTMLAnchorElement>(selector)].map((link) =>
        link.getAttribute('href'),
      ),
    selector,
  );

/** Whether the start of the workbench is there. */
const atStart = ({ page }: TestContext) => page.waitFor(() => !!document.querySelector('#file'));

oneEngine('workbench: links', (test) => {
  test('the clinic’s page leads to it and to all languages', async (t) => {
    await t.page.goto(t.servers.asset('demo/index.html'));
    assert.deepEqual(await linksOf(t, '.ribbon a'), ['languages.html', 'translate.html']);
    await t.page.click('.ribbon a[href="translate.html"]');
    await atStart(t);
  });

  test('the list of all languages leads to each of our drafts', async (t) => {
    await t.page.goto(t.servers.asset('demo/languages.html'));
    await t.page.waitFor(() => !!document.querySelector('tbody tr'));
    assert.deepEqual(
      await linksOf(t, 'td a'),
      languageTags().map((tag) => `translate.html#${tag}`),
    );
    await t.page.click('td a[href$="#ar"]');
    await onDesk(t.page, 'Arabic');
  });

  test('an address with a language opens our draft, or else what this browser keeps', async (t) => {
    await openWorkbench(t, '#ja');
    await onDesk(t.page, 'Japanese');
    await t.page.waitFor(() => document.activeElement?.id === 'ask');
    await button(t.page, 'Keep it in this browser');
    await isKept(t.page);
    await openWorkbench(t, '?again#ja');
    await onDesk(t.page, 'Japanese');
    assert.equal(await t.page.evaluate(() => !document.querySelector('#ask')), true);
  });

  test('a place in a file that is no longer open, or no language, opens nothing', async (t) => {
    for (const hash of ['#ja/lead', '?1#tlh', '?2#constructor', '?3#']) {
      await openWorkbench(t, hash);
      await atStart(t);
      assert.ok(t.servers.log.every(({ url }) => !url.includes('/locales/')));
    }
  });
});
