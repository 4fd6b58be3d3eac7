// A second person reviews a language from one file, and sends one file back.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { hashOf, readLedger, validSignOffs } from '../../translation/ledger.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { eachEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  openFile,
  openWorkbench,
  tabTo,
} from './support/workbench.js';

const ES = readXliff('es');
const textsOf = (id: string) => parseXliff(ES).units.find((unit) => unit.id === id)!;

interface Sent {
  language: string;
  translation: string;
  ledger: Record<string, { name: string; role: string; hash: string }[]>;
  texts: { id: string; source: string; target: string }[];
  notes: Record<string, { saidBack?: { said: string } }>;
}

/** Fills in who reviews, and begins. */
async function begin({ page }: TestContext, role: string, name: string) {
  await page.waitFor(() => !!document.querySelector('.reviewing form'));
  await page.evaluate(
    (role, name) => {
      document.querySelector<HTMLSelectElement>('#role')!.value = role;
      document.querySelector<HTMLInputElement>('#name')!.value = name;
      document.querySelector<HTMLInputElement>('#qualification')!.value = 'none: this is a test';
    },
    role,
    name,
  );
  await button(page, 'Begin');
  await page.waitFor(() => document.activeElement?.id === 'text');
}

const isReading = ({ page }: TestContext, id: string) =>
  page.waitFor((id: string) => document.querySelector('.reading code')?.textContent === id, id);

const count = ({ page }: TestContext, filter: string): Promise<number> =>
  page.evaluate(
    (filter: string) =>
      Number(document.querySelector(`[name=review][value=${filter}] + span b`)!.textContent),
    filter,
  );

const narrowTo = ({ page }: TestContext, filter: string) =>
  page.evaluate((filter: string) => {
    document.querySelector<HTMLInputElement>(`[name=review][value=${filter}]`)!.click();
  }, filter);

const goTo = ({ page }: TestContext, id: string) =>
  page.evaluate((id: string) => {
    const all = document.querySelector<HTMLSelectElement>('#which')!;
    all.value = id;
    all.dispatchEvent(new Event('change'));
  }, id);

async function sent({ page }: TestContext, name: string): Promise<Sent> {
  await button(page, name);
  return JSON.parse((await downloaded(page, 'es.review.json')).toString()) as Sent;
}

eachEngine('workbench: review', (test) => {
  test('one file there and one back: signed by key, one action for each text', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    const out = await sent(t, 'Send to a reviewer: one file');
    assert.equal(out.translation, ES);
    assert.ok(out.notes['safety.home']?.saidBack?.said);
    await openWorkbench(t);
    await chooseFile(t.page, 'es.review.json', JSON.stringify(out));
    await button(t.page, 'Only in files that I download');
    await begin(t, 'clinician', 'Neema Paul');
    await isReading(t, 'crisis.jump');
    const mine = await count(t, 'mine');
    assert.equal(await count(t, 'clinician'), mine);
    const read = await t.page.evaluate(() => document.querySelector('.reading')!.textContent);
    for (const part of [textsOf('crisis.jump').source, textsOf('crisis.jump').target])
      assert.ok(read.includes(part), read);
    assert.match(read, /Said back into English/);
    await t.page.press('Control+Enter');
    await isReading(t, 'safety.heading');
    await t.page.press('Control+Enter');
    await isReading(t, 'safety.approval.heading');
    assert.equal(await count(t, 'mine'), mine - 2);
    await t.page.press('Alt+PageDown');
    await isReading(t, 'safety.approval.US.1');
    await t.page.evaluate(() => {
      document.querySelector<HTMLDetailsElement>('.comments')!.open = true;
      document.querySelector<HTMLInputElement>('#comment')!.value = 'Is this what clinics say?';
    });
    await button(t.page, 'Add the comment');
    await t.page.waitFor(() => !!document.querySelector('.comments li'));
    const back = await sent(t, 'Send it back: one file');
    const comment = 'Neema Paul: Is this what clinics say?';
    assert.equal(back.translation.replace(/\s*<note from="translator">[^<]*<\/note>/, ''), ES);
    assert.deepEqual(Object.keys(back.ledger), ['crisis.jump', 'safety.heading']);
    const ledger = readLedger(JSON.stringify(back.ledger));
    assert.equal((await validSignOffs(textsOf('crisis.jump'), ledger))[0]!.name, 'Neema Paul');
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await chooseFile(t.page, 'es.review.json', JSON.stringify(back), '#more');
    await t.page.waitFor(() =>
      document
        .querySelector('[data-id="crisis.jump"]')!
        .textContent.includes('Signed by Neema Paul, still needs a reviser'),
    );
    await button(t.page, 'Download es.xlf');
    assert.ok((await downloaded(t.page, 'es.xlf')).toString().includes(comment));
  });

  test('what has changed since one signed is found, and marked word by word', async (t) => {
    const { source } = textsOf('lead');
    const old = {
      id: 'lead',
      source: source.replace(/^\S+/, 'Formerly'),
      target: 'Antes era así.',
    };
    const hash = await hashOf(old.source, old.target);
    const record = { hash, role: 'reviser', qualification: 'x', date: '2026-01-01' };
    const bundle = {
      ...{ kind: 'kap-review', language: 'es', translation: ES, texts: [old], notes: {} },
      ledger: { lead: [{ ...record, name: 'Asha Mushi' }], title: [{ ...record, name: 'Other' }] },
    };
    await openWorkbench(t);
    await chooseFile(t.page, 'es.review.json', JSON.stringify(bundle));
    await begin(t, 'reviser', 'asha mushi');
    assert.deepEqual([await count(t, 'changed'), await count(t, 'void')], [1, 2]);
    await narrowTo(t, 'changed');
    await goTo(t, 'lead');
    await t.page.waitFor(() => !!document.querySelector('.since del'));
    const [gone, english] = await t.page.evaluate(() => [
      document.querySelector('.since del')!.textContent,
      document.querySelector('.since h3')!.textContent,
    ]);
    assert.equal(gone, 'gone: Formerly');
    assert.match(english!, /The English that you signed on 2026-01-01/);
    await button(t.page, 'Sign and next');
    await t.page.waitFor(() => !document.querySelector('.since del'));
    assert.deepEqual([await count(t, 'changed'), await count(t, 'void')], [0, 1]);
  });

  test('a reason on safety waits for the second person, who is not its writer', async (t) => {
    const place = ES.indexOf('</target>', ES.indexOf('id="crisis.jump"'));
    const xml = `${ES.slice(0, place)} (x${ES.slice(place)}`;
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', xml, 'Spanish');
    await choose(t.page, 'crisis.jump');
    await tabTo(t.page, '#allow-unbalanced');
    await t.page.press('Enter');
    await t.page.waitFor(() => document.activeElement?.id === 'reason');
    await t.page.type('“ayuda (x” is how this one begins here');
    await t.page.press('Enter');
    await t.page.waitFor(() => !!document.querySelector('.waivers'));
    await button(t.page, 'Send to a reviewer: one file');
    await t.page.waitFor(() => document.activeElement?.id === 'writer');
    await t.page.evaluate(() => {
      document.querySelector<HTMLInputElement>('#writer-name')!.value = 'Juma Said';
    });
    const out = await sent(t, 'Go on with this name');
    assert.deepEqual(
      out.ledger['crisis.jump']!.map(({ name, role }) => [name, role]),
      [['Juma Said', 'translator']],
    );
    await openWorkbench(t);
    await chooseFile(t.page, 'es.review.json', JSON.stringify(out));
    await begin(t, 'reviser', 'Juma Said');
    assert.equal(await count(t, 'reasons'), 1);
    await narrowTo(t, 'reasons');
    await goTo(t, 'crisis.jump');
    await t.page.waitFor(() =>
      /Juma Said wrote it or the translation/.test(
        document.querySelector('.reading .waivers')?.textContent ?? '',
      ),
    );
    await button(t.page, 'Somebody else reviews');
    await begin(t, 'reviser', 'Asha Mushi');
    await goTo(t, 'crisis.jump');
    await isReading(t, 'crisis.jump');
    await button(t.page, 'Sign this reason, as a second person');
    await t.page.waitFor(() => !document.querySelector('.reading .findings.bad'));
    assert.equal(await count(t, 'reasons'), 0);
    await button(t.page, 'Sign and next');
    await t.page.waitFor(() =>
      /signed off by Asha Mushi/.test(document.querySelector('.saying')!.textContent),
    );
  });

  test('a broken file for a review is told', async (t) => {
    await openWorkbench(t);
    await chooseFile(t.page, 'es.review.json', '{"kind":"kap-review","language":"es"}');
    await t.page.waitFor(() =>
      /holds no translation\. It was not opened/.test(
        document.querySelector('[role=alert]')!.textContent,
      ),
    );
  });
});
