// What the workbench says of its checks in a language without rules of its own, and the words that a
// translator gives them there.
import assert from 'node:assert/strict';
import { withWords, wordsIn } from '../../translation/xliff/words.js';
import { readXliff } from '../../translation/files/locale-files.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  onDesk,
  openFile,
  openWorkbench,
  startLanguage,
} from './support/workbench.js';

const says = ({ page }: TestContext, selector: string, wanted: string) =>
  page.waitFor(
    (selector: string, wanted: string) =>
      document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').includes(wanted),
    selector,
    wanted,
  );

/** Types into the field of a question. */
async function answer({ page }: TestContext, name: string, forms: string): Promise<void> {
  await page.click(`#word-${name}`);
  await page.type(forms);
}

/** Faults that nobody sees in the form: a "not" that is lost, a "can" that is lost, a "safe" too many. */
const FAULTS = {
  'compact.safety.US': 'Nchini Marekani, FDA imeidhinisha ketamini kwa afya ya akili.',
  'safety.memory': 'Kinachoonekana kama kumbukumbu katika kikao kinaonyesha kilichotokea kweli.',
  'safety.home': 'Kutumia ketamini nyumbani, bila mtu aliyefunzwa wa kukuangalia, ni salama.',
};

eachEngine('workbench: words for the checks', (test) => {
  test('green does not lie, and words make the checks see more', async (t) => {
    await openWorkbench(t);
    await startLanguage(t.page, 'Swahili');
    await t.page.waitFor(() => document.activeElement?.id === 'questions');
    await button(t.page, 'Not now');
    await t.page.waitFor(() => document.activeElement?.id === 'translation');
    await says(t, '.checked', 'Form checked; meaning is not checked in Swahili.');
    for (const [id, text] of Object.entries(FAULTS)) {
      await choose(t.page, id);
      await t.page.type(text);
      const green =
        'The checks find nothing in its form. Meaning is not checked in Swahili: only people can judge it.';
      await says(t, '.findings.unsure', green);
    }
    await button(t.page, 'Words for the checks');
    await t.page.waitFor(() => document.activeElement?.id === 'questions');
    await answer(t, 'may', 'huenda, kinaweza');
    await answer(t, 'not', 'si, haija-');
    await answer(t, 'safe', 'salama');
    await t.page.press('Enter');
    await says(
      t,
      '.checked',
      'Form and these words checked: may, not, safe. The meaning as a whole only people can judge.',
    );
    await says(t, '.saying', 'They find something in 3 of the texts.');
    const found = {
      'compact.safety.US': 'says "not"; none of your words for it (si, haija-) is there',
      'safety.memory': 'none of your words for it (huenda, kinaweza) is there',
      'safety.home': '"salama" is one of your words for "safe" (salama)',
    };
    for (const [id, text] of Object.entries(found)) {
      await choose(t.page, id);
      await says(t, '.findings', text);
    }
    await button(t.page, 'Download sw.xlf');
    const xml = (await downloaded(t.page, 'sw.xlf')).toString();
    assert.deepEqual(wordsIn(xml).get('may'), ['huenda', 'kinaweza']);

    // A tool has dropped them: they are asked for again, filled in as they were.
    await chooseFile(t.page, 'sw.xlf', withWords(xml, new Map()), '#more');
    await button(t.page, 'Only in files that I download');
    await says(t, '.questions', 'a tool has dropped them');
    assert.equal(
      await t.page.evaluate(() => document.querySelector<HTMLInputElement>('#word-not')!.value),
      'si, haija-',
    );
    await button(t.page, 'Use these words');
    await says(t, '.checked', 'Form and these words checked: may, not, safe.');
  });

  test.once(
    'a language with rules of its own is asked nothing, and words in its file are idle',
    async (t) => {
      await openWorkbench(t);
      const xml = withWords(readXliff('es'), new Map([['may', ['quizá']]]));
      await openFile(t.page, 'es.xlf', xml, 'Spanish');
      await onDesk(t.page, 'Spanish');
      await says(t, '.checked', 'by rules of its own much of the meaning');
      await says(t, '.checked', 'count for nothing');
      assert.equal(
        await t.page.evaluate(() => !!document.querySelector('#words, #questions')),
        false,
      );
    },
  );
});
