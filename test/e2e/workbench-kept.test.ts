// Where the translator's workbench keeps work, and that none is lost without a question.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { until } from '../harness/browsers/until.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  isKept,
  keptLanguages,
  onDesk,
  openFile,
  openWorkbench,
  tabTo,
} from './support/workbench.js';

const ES = readXliff('es');

const stored = ({ page }: TestContext) => keptLanguages(page);

const focusIsOn = ({ page }: TestContext, id: string) =>
  page.waitFor((id: string) => document.activeElement?.id === id, id);

/** Waits until the page says where the work is. */
const said = ({ page }: TestContext, words: string) =>
  page.waitFor(
    (words: string) => document.querySelector('.progress')!.textContent.includes(words),
    words,
  );

/** What the open question is called. */
const question = ({ page }: TestContext) =>
  page.evaluate(() => document.querySelector('#question')?.textContent.trim());

/** Leaves a change of the Spanish draft in this browser only. */
async function keepChange(t: TestContext) {
  await openFile(t.page, 'es.xlf', ES, 'Spanish');
  await button(t.page, 'Keep it in this browser');
  await choose(t.page, 'lead');
  await t.page.press('End');
  await t.page.type('x');
  await isKept(t.page);
}

const isChanged = ({ page }: TestContext) =>
  page.waitFor(() =>
    document.querySelector<HTMLTextAreaElement>('#translation')!.value.endsWith('x'),
  );

eachEngine('workbench: kept work', (test) => {
  test('nothing is stored unless asked for, and it can be forgotten', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', readXliff('es'), 'Spanish');
    await choose(t.page, 'lead');
    await t.page.type('x');
    assert.deepEqual(await stored(t), []);
    await button(t.page, 'Keep it in this browser');
    await isKept(t.page);
    assert.deepEqual(await stored(t), ['es']);
    await button(t.page, 'Back to the start');
    await button(t.page, 'Go on with Spanish');
    await onDesk(t.page, 'Spanish');
    await t.page.waitFor(() =>
      document.querySelector<HTMLTextAreaElement>('#translation')!.value.endsWith('x'),
    );
    await button(t.page, 'Forget what this browser keeps');
    await said(t, 'Not saved yet.');
    await until('it is deleted', async () => (await stored(t)).length === 0);
    assert.equal(
      await t.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true }))),
      true,
    );
  });

  test('unsaved work is not left without a question', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    const asks = () =>
      t.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await asks(), false);
    await choose(t.page, 'lead');
    await t.page.type('x');
    assert.equal(await asks(), true);
    await chooseFile(t.page, 'fr.xlf', readXliff('fr'), '#more');
    await t.page.waitFor(() => document.activeElement?.id === 'question');
    await button(t.page, 'Stay here');
    await onDesk(t.page, 'Spanish');
    await button(t.page, 'Download es.xlf');
    await downloaded(t.page, 'es.xlf');
    assert.equal(await asks(), false);
    await choose(t.page, 'lead');
    await t.page.type('x');
    await button(t.page, 'Back to the start');
    await button(t.page, 'Go on and lose them');
    await t.page.waitFor(() => !!document.querySelector('#file'));
    assert.equal(await asks(), false);
  });

  test.once('kept work that is in no file is not forgotten without a question', async (t) => {
    await openWorkbench(t);
    await keepChange(t);
    await button(t.page, 'Back to the start');
    await tabTo(t.page, '#forget-es');
    await t.page.press('Enter');
    await focusIsOn(t, 'question');
    assert.equal(await question(t), 'Spanish: not all of it is saved in a file');
    await t.page.press('Tab');
    await t.page.press('Enter');
    await focusIsOn(t, 'forget-es');
    assert.equal(await question(t), undefined);
    assert.deepEqual(await stored(t), ['es']);
    await t.page.press('Enter');
    await focusIsOn(t, 'question');
    await t.page.press('Tab');
    await t.page.press('Tab');
    await t.page.press('Enter');
    await focusIsOn(t, 'top');
    assert.deepEqual(await stored(t), []);
  });

  test.once('kept work that is in a file too is forgotten at once', async (t) => {
    await openWorkbench(t);
    await keepChange(t);
    await button(t.page, 'Download es.xlf');
    await downloaded(t.page, 'es.xlf');
    await button(t.page, 'Back to the start');
    await button(t.page, 'Forget Spanish');
    await until('it is deleted', async () => (await stored(t)).length === 0);
    assert.equal(await question(t), undefined);
  });

  test.once('a question about kept work is gone once that work is open again', async (t) => {
    await openWorkbench(t);
    await keepChange(t);
    await button(t.page, 'Back to the start');
    await button(t.page, 'Forget Spanish');
    await focusIsOn(t, 'question');
    await button(t.page, 'Go on with Spanish');
    await onDesk(t.page, 'Spanish');
    await isChanged(t);
    assert.equal(await question(t), undefined);
    assert.deepEqual(await stored(t), ['es']);
  });

  test.once('kept work that is in no file is not replaced without a question', async (t) => {
    await openWorkbench(t);
    await keepChange(t);
    await button(t.page, 'Back to the start');
    await chooseFile(t.page, 'es.xlf', ES);
    await onDesk(t.page, 'Spanish');
    await button(t.page, 'Keep it in this browser');
    await focusIsOn(t, 'question');
    assert.equal(await question(t), 'Spanish: this browser keeps other changes');
    await button(t.page, 'Leave them there');
    await focusIsOn(t, 'ask');
    await button(t.page, 'Back to the start');
    await button(t.page, 'Go on with Spanish');
    await onDesk(t.page, 'Spanish');
    await isChanged(t);
  });
});
