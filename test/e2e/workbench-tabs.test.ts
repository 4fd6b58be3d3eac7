// Two tabs with one language, and a browser that keeps nothing.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  downloaded,
  isKept,
  keptLanguages,
  onDesk,
  openFile,
  openWorkbench,
  reload,
} from './support/workbench.js';

const ES = readXliff('es');

/** Opens the page twice, side by side: to the browser they are as two tabs are. */
async function openTwice({ page, servers }: TestContext): Promise<void> {
  const frame = (name: string) => `<iframe name="${name}" src="translate.html"></iframe>`;
  servers.fault('demo/tabs.html', { body: `<!doctype html>${frame('one')}${frame('two')}` });
  await page.goto(servers.asset('demo/tabs.html'));
  await page.evaluate(() => {
    const find = (tab: number, name: string) =>
      [...frames[tab]!.document.querySelectorAll<HTMLElement>('button')].find(
        ({ textContent }) => textContent.trim().replace(/\s+/g, ' ') === name,
      );
    Object.assign(window, {
      tab: {
        has: (tab: number, name: string) => !!find(tab, name),
        press: (tab: number, name: string) => find(tab, name)!.click(),
        text: (tab: number, selector: string) =>
          frames[tab]!.document.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' '),
        value: (tab: number) =>
          frames[tab]!.document.querySelector<HTMLTextAreaElement>('#translation')?.value,
        type(tab: number, words: string) {
          const field = frames[tab]!.document.querySelector<HTMLTextAreaElement>('#translation')!;
          field.value += words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
        },
      },
    });
  });
}

const press = async ({ page }: TestContext, tab: number, name: string) => {
  await page.waitFor(`tab.has(${tab}, ${JSON.stringify(name)})`);
  await page.evaluate(`tab.press(${tab}, ${JSON.stringify(name)})`);
};

const says = ({ page }: TestContext, tab: number, selector: string, words: string) =>
  page.waitFor(
    `tab.text(${tab}, ${JSON.stringify(selector)})?.includes(${JSON.stringify(words)}) ?? false`,
  );

/** Starts Swahili in a tab and keeps it. */
async function startSwahili(t: TestContext, tab: number): Promise<void> {
  await t.page.waitFor(`!!frames[${tab}].document.querySelector('#tag')`);
  await t.page.evaluate((tab: number) => {
    const field = frames[tab]!.document.querySelector<HTMLInputElement>('#tag')!;
    field.value = 'sw';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form!.requestSubmit();
  }, tab);
  await press(t, tab, 'Keep it in this browser');
  await says(t, tab, '.progress', 'Kept in this browser at');
}

const type = (t: TestContext, tab: number, words: string) =>
  t.page.evaluate(`tab.type(${tab}, ${JSON.stringify(words)})`);

/** Has the browser refuse to keep anything more, or anything at all. */
const refuse = ({ page }: TestContext) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

eachEngine('workbench: tabs and trouble', (test) => {
  test.everywhere('the second tab is told, takes over, and has all that was kept', async (t) => {
    await openTwice(t);
    await startSwahili(t, 0);
    await type(t, 0, 'Moja');
    await says(t, 0, '.progress', 'Kept in this browser at');
    await t.page.evaluate(() => {
      frames[1]!.location.hash = '#sw';
      frames[1]!.location.reload();
    });
    await says(t, 1, '#question', 'Swahili is open in another tab');
    await press(t, 1, 'Leave it there');
    await type(t, 0, ' mbili');
    await says(t, 0, '.progress', 'Kept in this browser at');
    await press(t, 1, 'Go on with Swahili');
    await says(t, 1, '#question', 'Swahili is open in another tab');
    await press(t, 1, 'Go on with Swahili here');
    await t.page.waitFor(`tab.value(1) === 'Moja mbili'`);
    await says(t, 0, '#trouble', 'Swahili is open in another tab');
    assert.equal(
      await t.page.evaluate(`!!frames[0].document.querySelector('[inert] .desk')`),
      true,
    );
    assert.equal(
      await t.page.evaluate(
        `!frames[0].dispatchEvent(new frames[0].Event('beforeunload', { cancelable: true }))`,
      ),
      false,
    );
    await type(t, 1, ' tatu');
    await says(t, 1, '.progress', 'Kept in this browser at');
    await press(t, 0, 'Go on with Swahili here');
    await t.page.waitFor(`tab.value(0) === 'Moja mbili tatu'`);
    await says(t, 1, '#trouble', 'Swahili is open in another tab');
  });

  test('without locks, what another tab has taken over is not written over', async (t) => {
    await openTwice(t);
    await t.page.evaluate(`delete frames[0].Navigator.prototype.locks`);
    await startSwahili(t, 0);
    await type(t, 0, 'Moja');
    await says(t, 0, '.progress', 'Kept in this browser at');
    // It has looked up what is kept before there was anything.
    await t.page.evaluate(() => frames[1]!.location.reload());
    await t.page.waitFor(
      `frames[1].Navigator?.prototype && !!frames[1].document.querySelector('.kept')`,
    );
    await t.page.evaluate(`delete frames[1].Navigator.prototype.locks`);
    await press(t, 1, 'Go on with Swahili');
    await t.page.waitFor(`tab.value(1) === 'Moja'`);
    await type(t, 1, ' mbili');
    await says(t, 1, '.progress', 'Kept in this browser at');
    await type(t, 0, ' sita');
    await says(t, 0, '#trouble', 'Swahili is open in another tab');
    await says(t, 0, '.ask', 'Your last change here was not kept');
    await t.page.evaluate(() => frames[1]!.location.reload());
    await t.page.waitFor(`tab.value(1) === 'Moja mbili'`);
  });

  test('a language that is open in another tab is not forgotten', async (t) => {
    await openTwice(t);
    await startSwahili(t, 0);
    await t.page.evaluate(() => frames[1]!.location.reload());
    await press(t, 1, 'Forget Swahili');
    await says(t, 1, '[role=alert]', 'Swahili is open in another tab. Close it there first.');
    assert.deepEqual(await keptLanguages(t.page), ['sw']);
  });

  test.everywhere(
    'where there is no room, it says so at once and hands out the file',
    async (t) => {
      await openWorkbench(t);
      await openFile(t.page, 'es.xlf', ES, 'Spanish');
      await button(t.page, 'Keep it in this browser');
      await isKept(t.page);
      await refuse(t);
      await choose(t.page, 'lead');
      await t.page.press('End');
      await t.page.type(' uno');
      await t.page.waitFor(() => !!document.querySelector('[role=alert] #trouble'));
      const notice = await t.page.evaluate(() => document.querySelector('.ask')!.textContent);
      assert.match(notice.replace(/\s+/g, ' '), /What was kept at .+ is still there/);
      const asks = () =>
        t.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
      assert.equal(await asks(), true);
      await button(t.page, 'Download es.xlf');
      const saved = parseXliff((await downloaded(t.page, 'es.xlf')).toString());
      assert.match(saved.units.find(({ id }) => id === 'lead')!.target, / uno$/);
      assert.equal(await asks(), false);
      await reload(t.page);
      await onDesk(t.page, 'Spanish');
    },
  );

  test('where nothing can be kept at all, it says so before it is asked', async (t) => {
    t.servers.fault('demo/no-database.js', { body: 'delete window.indexedDB;' });
    await openWorkbench(t, '', ['no-database.js']);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'lead');
    await t.page.press('End');
    await t.page.type(' uno');
    await t.page.waitFor(() =>
      document.querySelector('.progress')!.textContent.includes('Not saved yet.'),
    );
  });

  test('what older versions of the page have kept is taken over once', async (t) => {
    await openWorkbench(t);
    await t.page.evaluate((opened) => {
      const edits = [['lead', { target: 'De antes', state: 'needs-translation' }]];
      const work = { tag: 'es', opened, edits, ledger: '{}', unsaved: ['translation'] };
      const older = { ...work, current: 'lead', at: 1e12 };
      localStorage.setItem('kap-translate/es', JSON.stringify(older));
    }, ES);
    await reload(t.page);
    await button(t.page, 'Go on with Spanish');
    await onDesk(t.page, 'Spanish');
    assert.equal(
      await t.page.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('#translation')!.value,
      ),
      'De antes',
    );
    assert.deepEqual(await t.page.evaluate(() => Object.keys(localStorage)), []);
    assert.deepEqual(await keptLanguages(t.page), ['es']);
  });
});
