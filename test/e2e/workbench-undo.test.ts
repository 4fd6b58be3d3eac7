// Undo in the workbench: the browser's own in the field, the history's beyond it.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { blankXliff } from '../../translation/xliff/write.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  isAt,
  isKept,
  onDesk,
  openFile,
  openWorkbench,
  reload,
} from './support/workbench.js';

const ES = readXliff('es');
const PHRASE = 'una frase corta';

const value = ({ page }: TestContext) =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#translation')!.value);

const becomes = ({ page }: TestContext, wanted: string) =>
  page.waitFor(
    (wanted: string) =>
      document.querySelector<HTMLTextAreaElement>('#translation')!.value === wanted,
    wanted,
  );

/** Waits until the list counts so many texts as changed. */
const counts = ({ page }: TestContext, wanted: string) =>
  page.waitFor(
    (wanted: string) => document.querySelector('[value=changed] + span b')!.textContent === wanted,
    wanted,
  );

/** Opens a text of the Spanish draft, empties it, and says what it was. */
async function emptied(t: TestContext, id: string): Promise<string> {
  await openWorkbench(t);
  await openFile(t.page, 'es.xlf', ES, 'Spanish');
  await choose(t.page, id);
  const before = await value(t);
  await t.page.press('Control+a');
  await t.page.press('Delete');
  await becomes(t, '');
  return before;
}

/** Undoes by its key; WebKit's window here has none, so there by what its menu does. */
const undo = ({ engine, page }: TestContext, what: 'undo' | 'redo' = 'undo'): Promise<unknown> =>
  engine.id === 'webkit'
    ? page.evaluate(`void document.execCommand('${what}')`)
    : page.press(what === 'undo' ? 'Control+z' : 'Control+Shift+z');

/** What undo goes through until the field is as it was, each state once. */
async function undoneTo(t: TestContext, end: string): Promise<string[]> {
  const states: string[] = [];
  for (let turn = 0; turn < 40; turn++) {
    await undo(t);
    const now = await value(t);
    if (now !== states.at(-1)) states.push(now);
    if (now === end) return states;
  }
  throw new Error(`undo ends at ${states.join(' | ')}`);
}

/** What undo makes of a phrase that is typed into a field of no page's. */
async function plainUndo(t: TestContext, phrase: string): Promise<string[]> {
  const { page } = t;
  await page.evaluate(() => {
    const plain = document.createElement('textarea');
    plain.id = 'plain';
    document.body.append(plain);
    plain.focus();
  });
  await page.type(phrase);
  const states = [phrase];
  while (states.at(-1) !== '') {
    await undo(t);
    states.push(
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#plain')!.value),
    );
  }
  return states.slice(1);
}

eachEngine('workbench: undo', (test) => {
  test.everywhere('takes a phrase back as in a plain field', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'lead');
    const before = await value(t);
    await t.page.press('Control+End');
    await t.page.type(` ${PHRASE}`);
    await becomes(t, `${before} ${PHRASE}`);
    const ours = await undoneTo(t, before);
    const plain = await plainUndo(t, ` ${PHRASE}`);
    assert.deepEqual(
      ours.map((state) => state.slice(before.length)),
      plain,
    );
  });

  // In Chromium the English leaves the preview once there is a letter, which ends a step.
  test.everywhere(
    'takes a phrase back that is the first of its text, in one step more at most',
    async (t) => {
      await openWorkbench(t);
      await openFile(t.page, 'sw.xlf', blankXliff('sw', sourceMessages()), 'Swahili');
      await choose(t.page, 'lead');
      await t.page.type(PHRASE);
      await becomes(t, PHRASE);
      const ours = await undoneTo(t, '');
      const plain = await plainUndo(t, PHRASE);
      assert.deepEqual(
        ours.filter((state) => plain.includes(state)),
        plain,
      );
      assert.ok(ours.length <= plain.length + 1, ours.join('|'));
    },
  );

  test.everywhere('takes back what was inserted as a whole, then what was typed', async (t) => {
    const before = await emptied(t, 'crisis.line');
    await t.page.type('Antes ');
    await t.page.press('Control+Shift+Enter');
    await becomes(t, 'Antes {number}');
    await t.page.type(' luego');
    await becomes(t, 'Antes {number} luego');
    const states = await undoneTo(t, before);
    assert.ok(states.includes('Antes {number}'), states.join(' | '));
    assert.ok(states.includes('Antes '), states.join(' | '));
    assert.deepEqual(
      states.filter((state) => /\{(?!number\})/.test(state)),
      [],
    );
  });

  test('what a button inserts is taken back as a whole, too', async (t) => {
    await emptied(t, 'crisis.line');
    await t.page.type('Antes ');
    await t.page.click('.insert button');
    await becomes(t, 'Antes {number}');
    assert.equal(await t.page.evaluate(() => document.activeElement?.id), 'translation');
    await undo(t);
    await becomes(t, 'Antes ');
    await undo(t, 'redo');
    await becomes(t, 'Antes {number}');
  });

  test('a new line in the field loses nothing of it', async (t) => {
    const before = await emptied(t, 'lead');
    await t.page.type('Una');
    await t.page.press('Enter');
    await t.page.type('frase');
    await becomes(t, 'Una\nfrase');
    await undoneTo(t, before);
    await t.page.press('Control+a');
    await t.page.type('Una');
    await t.page.press('Enter');
    await t.page.type('frase');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#find')!.focus());
    await becomes(t, 'Una frase');
  });

  test('the last change is taken back wherever it was, and nothing of it is lost', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'lead');
    const lead = await value(t);
    await t.page.press('End');
    await t.page.type(' uno');
    await choose(t.page, 'crisis.line');
    const line = await value(t);
    await t.page.press('End');
    await t.page.type(' dos');
    await choose(t.page, 'title');
    await counts(t, '2');
    await t.page.evaluate(`document.querySelector('#take-back').click()`);
    await isAt(t.page, 'crisis.line');
    await becomes(t, line);
    await t.page.waitFor(() =>
      document.querySelector('.saying')!.textContent.includes('Taken back'),
    );
    await counts(t, '1');
    await t.page.evaluate(`document.querySelector('#take-back').click()`);
    await isAt(t.page, 'lead');
    await becomes(t, lead);
    await counts(t, '0');
    await t.page.waitFor(`!document.querySelector('#take-back')`);
    await button(t.page, 'Put this back');
    await becomes(t, `${lead} uno`);
    await counts(t, '1');
  });

  test('the history of a text is kept with it', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await button(t.page, 'Keep it in this browser');
    await choose(t.page, 'lead');
    const lead = await value(t);
    await t.page.press('End');
    await t.page.type(' uno');
    await isKept(t.page);
    await t.page.type(' dos');
    await isKept(t.page);
    await reload(t.page);
    await onDesk(t.page, 'Spanish');
    const texts = await t.page.waitFor(() => {
      const all = [...document.querySelectorAll('.history li p')];
      return (
        all.length > 0 && all.map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
      );
    });
    assert.deepEqual(texts, [`${lead} uno dos`, `${lead} uno dos`]);
    assert.deepEqual(
      await t.page.evaluate(() =>
        [...document.querySelectorAll('.history ins')].map(({ textContent }) => textContent.trim()),
      ),
      ['dos', 'uno dos'],
    );
    await t.page.evaluate(`document.querySelectorAll('.history li button')[1].click()`);
    await becomes(t, lead);
    await counts(t, '0');
  });
});
