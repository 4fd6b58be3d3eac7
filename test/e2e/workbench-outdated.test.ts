// A change of the English text, as the translator's workbench shows it and deals with it.
import assert from 'node:assert/strict';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { oneEngine } from './harness/run.js';
import { button, choose, downloaded, isAt, openFile, openWorkbench } from './support/workbench.js';

const messages = sourceMessages();

oneEngine('workbench: another English text', (test) => {
  test('an outdated translation is marked, shows the old English, and becomes current', async (t) => {
    const xml = readXliff('es')
      .replace('<source>Alcohol', '<source>Wine')
      .replace('<source>Risks and safety<', '<source>Risks<');
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', xml, 'Spanish');
    await isAt(t.page, 'safety.heading');
    assert.match(
      await t.page.evaluate(() => document.querySelector('#old')!.textContent),
      /The English has changed\.[^]*Risks/,
    );
    await t.page.press('Control+Enter');
    await button(t.page, 'Download es.xlf');
    assert.equal((await downloaded(t.page, 'es.xlf')).toString(), readXliff('es'));
  });

  test('a file of an older English text is brought up to date, and loses nothing', async (t) => {
    const old = readXliff('es')
      .replace('<source>Risks and safety<', '<source>Risks<')
      .replace(/ *<trans-unit id="lead"[^]*?<\/trans-unit>\n/, '')
      .replace('id="print.line"', 'id="print.footer"');
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', old, 'Spanish');
    await t.page.waitFor(() =>
      document.querySelector('#behind')?.parentElement?.textContent.includes(' 3 of the texts'),
    );
    await button(t.page, 'Bring the file up to date');
    await t.page.waitFor(() => !document.querySelector('#behind'));
    await choose(t.page, 'lead');
    await t.page.type('Texto nuevo.');
    await t.page.press('Control+Enter');
    await button(t.page, 'Download es.xlf');
    const xml = (await downloaded(t.page, 'es.xlf')).toString();
    const units = new Map(parseXliff(xml).units.map((unit) => [unit.id, unit]));
    const now = new Map(parseXliff(readXliff('es')).units.map(({ id, target }) => [id, target]));
    assert.deepEqual(
      ['lead', 'safety.heading', 'print.line', 'print.footer'].map((id) => {
        const { target, state } = units.get(id)!;
        return [target, state];
      }),
      [
        ['Texto nuevo.', 'needs-review-translation'],
        [now.get('safety.heading'), 'needs-adaptation'],
        ['', 'new'],
        [now.get('print.line'), 'needs-review-translation'],
      ],
    );
    assert.equal(units.size, messages.length + 1);
  });
});
