// Words at hand in the translator's workbench: terms, what is translated elsewhere, another language,
// files that help, comments, and the way from the preview to a text.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { archived } from '../../translation/tmx.js';
import { eachEngine, oneEngine, type TestContext } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  fault,
  isAt,
  openFile,
  openWorkbench,
  tabTo,
} from './support/workbench.js';

const ES = readXliff('es');
const texts = (tag: string) =>
  new Map(parseXliff(readXliff(tag)).units.map(({ id, target }) => [id, target]));

async function open(t: TestContext, id: string) {
  await openWorkbench(t);
  await openFile(t.page, 'es.xlf', ES, 'Spanish');
  await choose(t.page, id);
}

const isWritten = ({ page }: TestContext, wanted: string) =>
  page.waitFor(
    (wanted: string) =>
      document.querySelector<HTMLTextAreaElement>('#translation')!.value === wanted,
    wanted,
  );

async function clear({ page }: TestContext) {
  await page.evaluate(() => {
    document.querySelector<HTMLTextAreaElement>('#translation')!.select();
  });
  await page.press('Delete');
}

async function saved({ page }: TestContext) {
  await button(page, 'Download es.xlf');
  return (await downloaded(page, 'es.xlf')).toString();
}

const textOf = ({ page }: TestContext, selector: string) =>
  page.waitFor(
    (selector: string) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim(),
    selector,
  );

eachEngine('workbench: words', (test) => {
  test('terms are marked in the English, and inserted by a click, a key or a button', async (t) => {
    await open(t, 'lead');
    await clear(t);
    assert.deepEqual(
      await t.page.evaluate(() =>
        [...document.querySelectorAll('#source mark')].map(({ textContent }) => textContent),
      ),
      ['KAP', 'ketamine-assisted psychotherapy', 'ketamine'],
    );
    await t.page.click('#source mark:nth-of-type(3)');
    await isWritten(t, 'ketamina');
    await isAt(t.page, 'lead');
    await t.page.press('Control+Shift+Enter');
    await isWritten(t, 'ketaminaKAP');
    await tabTo(t.page, '.terms div:last-child button', 'Shift+Tab');
    await t.page.press('Enter');
    await isWritten(t, 'ketaminaKAPpsicoterapia asistida con ketamina');
  });

  test('a sentence that stands elsewhere too is offered with its translation', async (t) => {
    await open(t, 'compact.lead');
    assert.equal(await t.page.evaluate(() => !!document.querySelector('.suggestions')), false);
    await clear(t);
    assert.match(
      (await textOf(t, '.suggestions li')) as string,
      /^The same English stands in lead; its translation: KAP son las siglas/,
    );
    await tabTo(t.page, '.suggestions button', 'Shift+Tab');
    const offered = await t.page.evaluate(() =>
      [...document.querySelectorAll('.suggestions [lang=es]')].map(
        ({ textContent }) => textContent,
      ),
    );
    await t.page.press('Enter');
    // The last one is the first that this key comes to.
    await isWritten(t, offered.at(-1)!);
    assert.ok(texts('es').get('compact.lead')!.includes(offered.at(-1)!));
    // What is there need not be offered any more.
    await t.page.waitFor(
      (text: string) =>
        [...document.querySelectorAll('.suggestions [lang=es]')].every(
          ({ textContent }) => textContent !== text,
        ),
      offered.at(-1)!,
    );
  });

  test('a comment is a note in the file, listed, found, and removed without a trace', async (t) => {
    await open(t, 'crisis.jump');
    await button(t.page, 'Comments');
    await t.page.evaluate(() => document.querySelector<HTMLElement>('#comment')!.focus());
    await t.page.type('Who is <meant> & why?');
    await t.page.press('Enter');
    await textOf(t, '.comments li');
    const now = await saved(t);
    const note = '\n        <note from="translator">Who is &lt;meant&gt; &amp; why?</note>';
    assert.equal(now.replace(note, ''), ES);
    assert.notEqual(now, ES);
    await t.page.click('.messages label:has([value=commented])');
    await t.page.waitFor(() => document.querySelectorAll('[role=option]').length === 1);
    await tabTo(t.page, '.comments li button');
    await t.page.press('Enter');
    await t.page.waitFor(() => !document.querySelector('.comments li'));
    assert.equal(await saved(t), ES);
    await t.page.waitFor(() => !!document.activeElement?.matches('.comments > summary'));
  });

  test('a click on a text in the preview puts it on the desk', async (t) => {
    await open(t, 'title');
    const wanted = texts('es').get('lead')!;
    const point = await t.page.evaluate((wanted: string) => {
      const root = document.querySelector('.pane > *')!.shadowRoot!;
      const element = [...root.querySelectorAll('p')].find(({ textContent }) =>
        textContent.includes(wanted),
      )!;
      element.scrollIntoView({ block: 'center' });
      const range = new Range();
      range.selectNodeContents(element);
      const { left, top, height } = range.getClientRects()[0]!;
      const at = { clientX: left + 5, clientY: top + height / 2, bubbles: true, composed: true };
      element.dispatchEvent(new MouseEvent('click', at));
      return element.textContent;
    }, wanted);
    assert.ok(point);
    await isAt(t.page, 'lead');
  });

  test('another language of ours stands beside the English, marked as what it is', async (t) => {
    await open(t, 'lead');
    await t.page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#beside')!;
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    assert.equal(await textOf(t, '.beside [lang=ar][dir=rtl]'), texts('ar').get('lead'));
    await choose(t.page, 'crisis.jump');
    assert.equal(await textOf(t, '.beside [lang=ar]'), texts('ar').get('crisis.jump'));
  });
});

oneEngine('workbench: files that help', (test) => {
  const tbx = `<martif type="TBX"><text><body><termEntry><langSet xml:lang="en"><tig><term>qualified person</term></tig></langSet><langSet xml:lang="es-MX"><tig><term>persona calificada</term></tig></langSet></termEntry></body></text></martif>`;

  test('a memory and a list of terms serve while the page is open, and are kept nowhere', async (t) => {
    await open(t, 'draft.notice');
    await clear(t);
    const english = 'No qualified person has checked it so far.';
    const unit = { id: 'a', source: english, target: 'Nadie lo ha revisado.', xml: '' };
    await chooseFile(t.page, 'old.tmx', archived(undefined, 'es', [unit]), '#reference');
    assert.match(
      (await textOf(t, '.saying')) as string,
      /^old\.tmx is open: 1 translations\. It helps until you close this page, and is kept nowhere\.$/,
    );
    await t.page.waitFor(() =>
      [...document.querySelectorAll('.suggestions li')].some(
        ({ textContent }) =>
          /Similar English stands in\s+old\.tmx/.test(textContent) &&
          textContent.includes('Nadie lo ha revisado.'),
      ),
    );
    await chooseFile(t.page, 'mine.tbx', tbx, '#reference');
    await t.page.waitFor(() =>
      document.querySelector('.terms')!.textContent.includes('(mine.tbx)'),
    );
    assert.deepEqual(await t.page.evaluate(() => Object.keys(localStorage)), []);
  });

  test('what is none, or has nothing in this language, is refused in words', async (t) => {
    await openWorkbench(t);
    await chooseFile(t.page, 'a.tmx', '<tmx/>');
    assert.equal(await fault(t.page), 'a.tmx: open the translation first, then this.');
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    for (const [name, xml, says] of [
      ['b.tmx', '<html/>', /^b\.tmx: line 1: <html> is neither a memory \(TMX\) nor/],
      ['c.tbx', '<!DOCTYPE x [<!ENTITY a "b">]><martif/>', /^c\.tbx: line 1: it declares entities/],
      [
        'd.tbx',
        tbx.replace('es-MX', 'sw'),
        /^d\.tbx has nothing that is both in English and in Spanish\. It was not opened\.$/,
      ],
    ] as const) {
      await chooseFile(t.page, name, xml, '#reference');
      await t.page.waitFor(
        (name: string) => document.querySelector('[role=alert]')!.textContent.includes(name),
        name,
      );
      assert.match(await fault(t.page), says);
    }
  });
});
