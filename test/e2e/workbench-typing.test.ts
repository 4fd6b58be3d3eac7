// What the translator's workbench says while somebody types, and what it does not.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { writeXliff } from '../../translation/xliff/write.js';
import { eachEngine, type TestContext } from './harness/run.js';
import { button, choose, openFile, openWorkbench } from './support/workbench.js';

const ES = readXliff('es');
const NOTHING = 'The checks find nothing. They cannot judge the meaning: people can.';
const BEFORE = { summary: NOTHING, readOut: NOTHING };

const said = ({ page }: TestContext, wanted: string) =>
  page.waitFor(
    (wanted: string) =>
      document.querySelector('.findings > p')!.textContent.trim().startsWith(wanted),
    wanted,
  );

/** What the page says of the text at hand when it is next drawn. */
const now = ({ page }: TestContext, put = '') =>
  page.evaluate(async (put: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('#translation')!;
    const began = performance.now();
    if (put) {
      field.value += put;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return {
      summary: document.querySelector('.findings > p')!.textContent.trim(),
      waits: document.querySelector('.judged > .hint')!.checkVisibility(),
      buttons: [...document.querySelectorAll('.findings button')].filter((button) =>
        button.checkVisibility(),
      ).length,
      readOut: document.querySelector('.judged > p[role=status]')!.textContent,
      // A machine that takes longer than the pause shows what comes after it.
      late: performance.now() - began > 900,
    };
  }, put);

const preview = ({ page }: TestContext) =>
  page.evaluate(() => document.querySelector('.pane > *')!.shadowRoot!.textContent);

eachEngine('workbench: typing', (test) => {
  test('findings wait for a pause, and what is read out and can be called right too', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'crisis.jump');
    await said(t, NOTHING);
    const typed = await now(t, ' (x');
    if (!typed.late) assert.deepEqual(typed, { ...BEFORE, waits: true, buttons: 0, late: false });
    await said(t, '1 problem:');
    const settled = await now(t);
    assert.deepEqual([settled.waits, settled.buttons], [false, 1]);
    assert.match(settled.readOut, /^1 problem:/);
    const again = await now(t, 'y');
    if (!again.late) assert.deepEqual([again.waits, again.buttons], [true, 0]);
    await t.page.waitFor(() => !document.querySelector('.judged > .hint')!.checkVisibility());
  });

  test('leaving the field ends the wait at once', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'crisis.jump');
    await said(t, NOTHING);
    await t.page.evaluate(async () => {
      const field = document.querySelector<HTMLTextAreaElement>('#translation')!;
      field.value += ' (x';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
      field.blur();
    });
    const { summary, buttons } = await now(t);
    assert.deepEqual({ summary, buttons }, { summary: '1 problem:', buttons: 1 });
  });

  test('a new language is quiet: nothing in the preview says that it is out of date', async (t) => {
    await openWorkbench(t);
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#tag')!.focus());
    await t.page.type('sw');
    await t.page.press('Enter');
    await t.page.waitFor(() => !!document.querySelector('.pane > *')?.shadowRoot?.textContent);
    await button(t.page, 'Only in files that I download');
    const shown = await preview(t);
    assert.match(shown, /KAP is short for/);
    for (const noise of [/out of date/, /This translation is a draft/, /Read in English/])
      assert.doesNotMatch(shown, noise);
    assert.equal(await t.page.evaluate(() => !!document.querySelector('#behind')), false);
    await choose(t.page, 'draft.notice');
    await t.page.waitFor(() =>
      document
        .querySelector('.pane > *')!
        .shadowRoot!.textContent.includes('This translation is a draft'),
    );
  });

  test('on a phone, the field, what readers see and Save are in sight together', async (t) => {
    await t.page.setViewport({ width: 390, height: 844 });
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    for (const id of ['lead', 'crisis.jump', 'cta.button']) {
      await choose(t.page, id);
      await t.page.type('x');
      await t.page.waitFor(() =>
        ['.save > summary', '.pane', '#translation'].every((selector) => {
          const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
          return top >= 0 && Math.min(bottom, top + 100) <= innerHeight;
        }),
      );
      // Nothing that stays in sight covers the field.
      const [covered, field] = await t.page.evaluate(() =>
        ['.strip', '#translation'].map((selector) => {
          const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
          return selector === '.strip' ? bottom : top;
        }),
      );
      assert.ok(covered! <= field!, `${id}: ${covered} > ${field}`);
    }
  });

  test('a file that only lacks texts is told that they are new, not out of date', async (t) => {
    const units = sourceMessages()
      .slice(3)
      .map(({ id, text, note }) => ({
        ...{ id, source: text, note, target: undefined },
      }));
    await openWorkbench(t);
    await openFile(t.page, 'sw.xlf', writeXliff('sw', units), 'Swahili');
    assert.equal(
      await t.page.evaluate(() => document.querySelector('#behind')!.textContent),
      '3 texts are new',
    );
    await button(t.page, 'Add what is new');
    await t.page.waitFor(() => !document.querySelector('#behind'));
  });

  test('the counts of the choices follow what is found', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#find')!.focus());
    await t.page.type('crisis.');
    const crisis = sourceMessages().filter(({ id }) => id.includes('crisis.')).length;
    await t.page.waitFor(
      (count: number) => document.querySelectorAll('[role=option]').length === count,
      crisis,
    );
    const count = (filter: string) =>
      t.page.evaluate(
        (filter: string) => document.querySelector(`[value=${filter}] + span b`)!.textContent,
        filter,
      );
    assert.deepEqual([await count('all'), await count('draft')], [`${crisis}`, `${crisis}`]);
  });
});
