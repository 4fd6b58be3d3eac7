// What the checks find though it is right: said so in the translator's workbench, with a reason.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { checkLanguage } from '../../translation/checks/language.js';
import { oneEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  downloaded,
  isAt,
  openFile,
  openWorkbench,
  tabTo,
} from './support/workbench.js';

const ES = readXliff('es');
const messages = sourceMessages();

const UNBALANCED = '"(" has no partner; open and close every bracket and quotation';

const WAITS =
  'a reason why it is right is noted, which counts once a second person, who wrote neither it nor the translation, has signed it';

/** What `locales check` says of a file. */
const problems = (xml: string) =>
  checkLanguage('es', xml, messages).problems.map(({ id, rule, text }) => [id, rule, text]);

/** A file with something put in front of the end of an element of a unit. */
const withBefore = (xml: string, id: string, end: string, put: string) => {
  const place = xml.indexOf(end, xml.indexOf(`id="${id}"`));
  return xml.slice(0, place) + put + xml.slice(place);
};

const withEnd = (id: string, words: string) => withBefore(ES, id, '</target>', words);

const withNote = (xml: string, id: string, note: string) =>
  withBefore(xml, id, '\n      </trans-unit>', `\n        ${note}`);

/** Waits until the findings of the message on the desk are these sentences. */
const finds = ({ page }: TestContext, ...wanted: string[]) =>
  page.waitFor(
    (wanted: string[]) =>
      [...document.querySelectorAll('.findings li > span')]
        .map(({ textContent }) => textContent)
        .join('\n') === wanted.join('\n'),
    wanted,
  );

const focusIsOn = ({ page }: TestContext, id: string) =>
  page.waitFor((id: string) => document.activeElement?.id === id, id);

async function giveReason(t: TestContext, rule: string, reason: string) {
  await tabTo(t.page, `#allow-${rule}`);
  await t.page.press('Enter');
  await focusIsOn(t, 'reason');
  await t.page.type(reason);
  await t.page.press('Enter');
  await focusIsOn(t, 'translation');
}

async function saved({ page }: TestContext) {
  await button(page, 'Download es.xlf');
  return (await downloaded(page, 'es.xlf')).toString();
}

oneEngine('workbench: waivers', (test) => {
  test('a finding is called right by keyboard alone, and the file says so to the check', async (t) => {
    const xml = withEnd('soul.heading', ' (x');
    assert.deepEqual(problems(xml), [['soul.heading', 'unbalanced', UNBALANCED]]);
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', xml, 'Spanish');
    await choose(t.page, 'soul.heading');
    await finds(t, UNBALANCED);
    await tabTo(t.page, '#allow-unbalanced');
    await t.page.press('Enter');
    await focusIsOn(t, 'reason');
    await t.page.type(' ');
    await t.page.press('Enter');
    await t.page.waitFor(
      () =>
        document.querySelector('#reason-fault')!.textContent.trim() ===
        'Write the reason: without one, it does not count.',
    );
    await focusIsOn(t, 'reason');
    assert.equal(await saved(t), xml);
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#reason')!.focus());
    await t.page.type('a <test> & no more');
    await t.page.press('Enter');
    await isAt(t.page, 'soul.heading');
    await finds(t);
    const now = await saved(t);
    const note = '<note from="kap">allow unbalanced: a &lt;test&gt; &amp; no more</note>';
    assert.equal(now, withNote(xml, 'soul.heading', note));
    assert.deepEqual(problems(now), []);
    await tabTo(t.page, '.waivers button');
    await t.page.press('Enter');
    await isAt(t.page, 'soul.heading');
    await finds(t, UNBALANCED);
    assert.equal(await saved(t), xml);
  });

  test('the reason stays while the translation is typed, and is taken back with its last need', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'soul.heading');
    await t.page.press('End');
    await t.page.type(' (x');
    await finds(t, UNBALANCED);
    await giveReason(t, 'unbalanced', 'a test');
    await t.page.press('End');
    for (const key of Array<string>(3).fill('Backspace')) await t.page.press(key);
    // All of them together are judged when another one is at hand.
    await choose(t.page, 'lead');
    await choose(t.page, 'soul.heading');
    await finds(t, '"allow unbalanced" is not needed any more; remove the note');
    await button(t.page, 'Take back unbalanced');
    await finds(t);
    assert.equal(await saved(t), ES);
  });

  test('what harms every reader cannot be called right, and Escape leaves the form', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', withEnd('soul.heading', ' &lt;b&gt; ('), 'Spanish');
    await choose(t.page, 'soul.heading');
    await finds(t, 'the translation holds markup; write plain text without "<b>"', UNBALANCED);
    assert.deepEqual(
      await t.page.evaluate(() =>
        [...document.querySelectorAll('.findings button')].map(({ id }) => id),
      ),
      ['allow-unbalanced'],
    );
    await tabTo(t.page, '#allow-unbalanced');
    await t.page.press('Enter');
    await focusIsOn(t, 'reason');
    await t.page.press('Escape');
    await focusIsOn(t, 'allow-unbalanced');
  });

  test('waivers of a file are listed, and a new reason replaces one that says nothing', async (t) => {
    const broken = '<note from="kap">allow unbalanced</note>';
    const other = '<note from="kap">a note of another kind</note>';
    const bare = withNote(withEnd('soul.heading', ' (x'), 'soul.heading', other);
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', withNote(bare, 'soul.heading', broken), 'Spanish');
    await choose(t.page, 'soul.heading');
    assert.match(
      await t.page.evaluate(() => document.querySelector('.waivers li')!.textContent),
      /unbalanced: no reason given/,
    );
    await giveReason(t, 'unbalanced', 'a test');
    await finds(t);
    const now = await saved(t);
    const note = '<note from="kap">allow unbalanced: a test</note>';
    assert.equal(now, withNote(bare, 'soul.heading', note));
    assert.deepEqual(problems(now), []);
  });

  test('a finding on safety is called right with a fact, and stays until a second person signs', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', withEnd('crisis.jump', ' (x'), 'Spanish');
    await choose(t.page, 'crisis.jump');
    await finds(t, UNBALANCED);
    await tabTo(t.page, '#allow-unbalanced');
    await t.page.press('Enter');
    await focusIsOn(t, 'reason');
    await t.page.type('ok');
    await t.page.press('Enter');
    await t.page.waitFor(() =>
      /^It does not count yet: the reason must quote/.test(
        document.querySelector('#reason-fault')!.textContent.trim(),
      ),
    );
    await t.page.type(': “ayuda (x” is how this one ends');
    await t.page.press('Enter');
    await isAt(t.page, 'crisis.jump');
    await finds(t, `${UNBALANCED}; ${WAITS}`);
    const said = await t.page.evaluate(() => document.querySelector('.waivers li')!.textContent);
    assert.match(said, /It waits for a second person’s signature\./);
    const xml = await saved(t);
    assert.deepEqual(problems(xml), [['crisis.jump', 'unbalanced', `${UNBALANCED}; ${WAITS}`]]);
  });
});
