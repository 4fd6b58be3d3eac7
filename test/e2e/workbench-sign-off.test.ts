// Sign-offs and the finished language, as the workbench hands them out.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { readLedger, reviewOf, validSignOffs } from '../../translation/ledger.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { oneEngine, type TestContext } from './harness/run.js';
import { catalogue } from './support/texts.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  fault,
  openFile,
  openWorkbench,
} from './support/workbench.js';

const messages = sourceMessages();
const ES = readXliff('es');
const units = parseXliff(ES).units;
const textsOf = (id: string) => units.find((unit) => unit.id === id)!;

async function fill({ page }: TestContext, role: string, name: string, qualification: string) {
  await page.evaluate(
    (role, name, qualification) => {
      document.querySelector<HTMLDetailsElement>('.sign')!.open = true;
      document.querySelector<HTMLSelectElement>('#role')!.value = role;
      document.querySelector<HTMLInputElement>('#name')!.value = name;
      document.querySelector<HTMLInputElement>('#qualification')!.value = qualification;
      document.querySelector<HTMLInputElement>('.tick input')!.checked = true;
    },
    role,
    name,
    qualification,
  );
}

const says = ({ page }: TestContext, words: string) =>
  page.waitFor(
    (words: string) => document.querySelector('.saying')!.textContent.includes(words),
    words,
  );

async function ledgerOf({ page }: TestContext) {
  await button(page, 'Download es.json');
  return readLedger((await downloaded(page, 'es.json')).toString());
}

oneEngine('workbench: sign-off', (test) => {
  test('one text by one person, void once it changes, and taken back', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'safety.after');
    await fill(t, 'clinician', 'Test Person', 'none: this is a test');
    await button(t.page, 'Sign off this text');
    await says(t, 'Signed off by Test Person');
    const ledger = await ledgerOf(t);
    assert.deepEqual(Object.keys(ledger), ['safety.after']);
    const [signed] = await validSignOffs(textsOf('safety.after'), ledger);
    const { role, name, qualification, date } = signed!;
    assert.deepEqual(
      { role, name, qualification },
      { role: 'clinician', name: 'Test Person', qualification: 'none: this is a test' },
    );
    assert.match(date, /^\d{4}-\d\d-\d\d$/);
    const isVoid = (wanted: boolean) =>
      t.page.waitFor(
        (wanted: boolean) =>
          document.querySelector('.signatures')?.textContent.includes('void') === wanted,
        wanted,
      );
    await isVoid(false);
    await choose(t.page, 'safety.after');
    await t.page.press('End');
    await t.page.type('x');
    await isVoid(true);
    await t.page.press('Backspace');
    await isVoid(false);
    await button(t.page, 'Take back Test Person’s signature');
    await t.page.waitFor(() => !document.querySelector('.signatures'));
    assert.deepEqual(await ledgerOf(t), {});
  });

  test('all that the list shows, by two people: the language is reviewed', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    for (const role of ['reviser', 'clinician']) {
      await fill(t, role, `Test ${role}`, 'none: this is a test');
      await button(t.page, `Sign off all ${messages.length} in the list`);
      await says(t, `Signed off by Test ${role}: ${messages.length} `);
    }
    const ledger = await ledgerOf(t);
    const texts = messages.map(({ id, text }) => ({
      id,
      source: text,
      target: textsOf(id).target,
    }));
    assert.equal(await reviewOf(texts, ledger), 'reviewed');
    await button(t.page, 'Download es.js');
    const made = (await downloaded(t.page, 'es.js')).toString();
    assert.match(made, /^export default \{.*"draft":false.*\};\n$/s);
  });

  test('only who gives name and qualification, and ticks that both texts were read', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await fill(t, 'reviser', ' ', 'none');
    await button(t.page, 'Sign off this text');
    await fill(t, 'reviser', 'Test Person', 'none');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('.tick input')!.click());
    await button(t.page, 'Sign off this text');
    // A later one that counts: what the two before have signed would be there by then.
    await fill(t, 'reviser', 'Other Person', 'none: this is a test');
    await button(t.page, 'Sign off this text');
    await says(t, 'Signed off by Other Person');
    const signed = Object.values(await ledgerOf(t)).flat();
    assert.deepEqual(
      signed.map(({ name }) => name),
      ['Other Person'],
    );
  });

  test('sign-offs that were downloaded go in again; broken ones do not', async (t) => {
    const date = '2026-11-23';
    const signOff = {
      hash: 'a'.repeat(64),
      role: 'reviser',
      name: 'Test',
      qualification: 'x',
      date,
    };
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await chooseFile(t.page, 'es.json', JSON.stringify({ lead: [signOff] }), '#more');
    await says(t, 'The sign-offs of es.json are open.');
    await chooseFile(t.page, 'es.json', '{"lead":[{"role":"king"}]}', '#more');
    assert.match(await fault(t.page), /^es\.json: lead: "hash" is .*It was not opened\.$/);
    assert.deepEqual(await ledgerOf(t), { lead: [signOff] });
  });

  test('the finished language is the one that the build makes', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await button(t.page, 'Download es.js');
    const made = (await downloaded(t.page, 'es.js')).toString();
    assert.deepEqual(JSON.parse(made.replace(/^export default |;\n$/g, '')), catalogue('es'));
  });

  test('a language with gaps is not finished, and is told why', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES.replace(/(<target[^>]*>)[^<]+/, '$1'), 'Spanish');
    await button(t.page, 'Download es.js');
    assert.match(
      await fault(t.page),
      /^es\.js cannot be made yet: 1 problems?\. The first is in title: there is no translation yet/,
    );
  });
});
