// Sign-offs and the finished language, as the workbench hands them out.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { hashOf, readLedger, reviewOf, validSignOffs } from '../../translation/ledger.js';
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

/** Waits until the list says so of a text's state. */
const stateIs = ({ page }: TestContext, id: string, state: string) =>
  page.waitFor(
    (id: string, state: string) =>
      document.querySelector(`[data-id="${id}"] small > span`)!.textContent.trim() === state,
    id,
    state,
  );

/** Whether the preview tells readers that it is a draft. */
const isDraft = ({ page }: TestContext): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('.pane kap-explainer, .pane kap-cta')!.shadowRoot!;
    return /borrador|draft/i.test(root.textContent);
  });

/** A ledger in which everybody has signed everything but a few texts. */
async function signedBut(...without: string[]) {
  const signed = messages.filter(({ id }) => !without.includes(id));
  const entries = await Promise.all(
    signed.map(async ({ id, text }) => {
      const hash = await hashOf(text, textsOf(id).target);
      const person = { hash, qualification: 'none', date: '2026-11-28' };
      const records = [
        { ...person, role: 'reviser', name: 'Test reviser' },
        { ...person, role: 'clinician', name: 'Test clinician' },
      ];
      return [id, records];
    }),
  );
  return Object.fromEntries(entries) as Record<string, object[]>;
}

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
    await button(t.page, 'Sign and next');
    await says(t, 'signed off by Test Person, clinician.');
    await choose(t.page, 'safety.after');
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

  test('one after another, each with its own tick, until the language is reviewed', async (t) => {
    await openWorkbench(t);
    const ids = ['cta.heading', 'cta.notCrisis'];
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await chooseFile(t.page, 'es.json', JSON.stringify(await signedBut(...ids)), '#more');
    await says(t, 'The sign-offs of es.json are open.');
    await stateIs(t, 'safety.home', 'Reviewed');
    await stateIs(t, 'cta.heading', 'Draft');
    await choose(t.page, 'cta.heading');
    await fill(t, 'reviser', 'Test reviser', 'none: this is a test');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#qualification')!.focus());
    await t.page.press('Control+Enter');
    await says(t, 'signed off by Test reviser, reviser.');
    await stateIs(t, 'cta.heading', 'Reviewed');
    await t.page.waitFor(
      () => document.querySelector('.title code')!.textContent === 'cta.notCrisis',
    );
    const tick = await t.page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#have-read')!;
      return [box.checked, document.activeElement === box];
    });
    assert.deepEqual(tick, [false, true]);
    await t.page.type(' ');
    await t.page.press('Control+Enter');
    await says(t, 'No text after it in the list waits for this signature.');
    await stateIs(t, 'cta.notCrisis', 'Signed by Test reviser, still needs a clinician');
    assert.ok(await isDraft(t));
    await fill(t, 'clinician', 'Test clinician', 'none: this is a test');
    await button(t.page, 'Sign and next');
    await stateIs(t, 'cta.notCrisis', 'Reviewed');
    await t.page.waitFor(() => !!document.querySelector('.finished'));
    assert.ok(!(await isDraft(t)));
    const line = await t.page.evaluate(
      () => document.querySelector('.finished .line')!.textContent,
    );
    assert.equal(
      line,
      '<script defer src="/kap/kap.js" data-catalogues="/kap-own/es.js"></script>',
    );
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

  test('nobody signs what they have written here, whoever they say they are', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'soul.heading');
    await t.page.press('End');
    await t.page.type('!x');
    await t.page.press('Backspace');
    await t.page.press('Backspace');
    await t.page.type(' x');
    await fill(t, 'reviser', 'Asha Mushi', 'none: this is a test');
    await button(t.page, 'Sign and next');
    await t.page.waitFor(() => document.activeElement?.id === 'writer');
    await t.page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#writer-name')!.value = 'asha  MUSHI';
    });
    await button(t.page, 'Go on with this name');
    assert.equal(
      await fault(t.page),
      'Asha Mushi wrote this translation. Another person signs it off.',
    );
    await fill(t, 'reviser', 'Juma Said', 'none: this is a test');
    await button(t.page, 'Sign and next');
    await says(t, 'signed off by Juma Said');
    const records = (await ledgerOf(t))['soul.heading']!;
    assert.deepEqual(
      records.map(({ role, name }) => [role, name]),
      [
        ['translator', 'asha  MUSHI'],
        ['reviser', 'Juma Said'],
      ],
    );
  });

  test('who stays unnamed is told what it means, and their texts cannot be signed there', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'soul.heading');
    await t.page.press('End');
    await t.page.type(' x');
    await button(t.page, 'Download es.json');
    await button(t.page, 'Stay unnamed');
    assert.deepEqual(JSON.parse((await downloaded(t.page, 'es.json')).toString()), {});
    await t.page.waitFor(() =>
      /changed here by somebody who stays unnamed/.test(
        document.querySelector('.sign form > p:last-child')?.textContent ?? '',
      ),
    );
  });

  test('only who gives name and qualification, and ticks that both texts were read', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await fill(t, 'reviser', ' ', 'none');
    await button(t.page, 'Sign and next');
    await fill(t, 'reviser', 'Test Person', 'none');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#have-read')!.click());
    await button(t.page, 'Sign and next');
    // A later one that counts: what the two before have signed would be there by then.
    await fill(t, 'reviser', 'Other Person', 'none: this is a test');
    await button(t.page, 'Sign and next');
    await says(t, 'signed off by Other Person');
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
