// How people come in to the translator's workbench: by the name of a language, by a file of any kind.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { readXliff } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';
import { blankXliff } from '../../translation/xliff/write.js';
import { eachEngine, oneEngine, type TestContext } from './harness/run.js';
import { chooseFile, fault, isAt, onDesk, openWorkbench, tabTo } from './support/workbench.js';

const ES = readXliff('es');
const OTHER = ES.replaceAll('<trans-unit id="', '<trans-unit id="theirs.');

const KINDS: [what: string, name: string, content: string | Buffer, says: RegExp][] = [
  ['nothing', 'a.xlf', '', /^a\.xlf is empty: there is nothing in it\. It was not opened\.$/],
  ['a gettext file', 'sw.po', 'msgid ""\n', /^sw\.po is a gettext file \(PO\).*as XLIFF 1\.2/],
  ['one by another name', 'sw.xlf', '# x\nmsgid ""\n', /^sw\.xlf is a gettext file \(PO\)/],
  ['a document', 'sw.docx', Buffer.from('PK\x03\x04x'), /^sw\.docx is a document of a word proc/],
  ['a zip file', 'sw.zip', Buffer.from('PK\x03\x04x'), /^sw\.zip is a packed file \(ZIP\).*Unpack/],
  ['a gzip file', 'sw.xlf', gzipSync(ES), /^sw\.xlf is a packed file \(gzip\).*Unpack/],
  ['a PDF', 'sw.pdf', '%PDF-1.7\n', /^sw\.pdf is a PDF\./],
  ['a web page', 'sw.xlf', '<!DOCTYPE html><title>x</title>', /^sw\.xlf is a web page \(HTML\)/],
  [
    'UTF-16',
    'es.xlf',
    Buffer.from(`\ufeff${ES}`, 'utf16le'),
    /^es\.xlf is written in UTF-16\. It was not opened\. Save it as XLIFF 1\.2 in UTF-8/,
  ],
  [
    'a stranger’s XLIFF',
    'app.xlf',
    OTHER,
    /^app\.xlf holds none of our texts: it is a translation of something else\. It was not opened\.$/,
  ],
  [
    'the blank file',
    'en.xlf',
    blankXliff(undefined, sourceMessages()),
    /^en\.xlf does not say in which language it is\. Start your language here instead/,
  ],
];

const named = (t: TestContext, wanted: string) =>
  t.page.waitFor(
    (wanted: string) => document.querySelector('#tag-name')!.textContent.trim() === wanted,
    wanted,
  );

const translated = ({ page }: TestContext) =>
  page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#translation')!.value);

oneEngine('workbench: files of other kinds', (test) => {
  test('each is told apart in words, and the start stays', async (t) => {
    await openWorkbench(t);
    for (const [what, name, content, says] of KINDS) {
      await chooseFile(t.page, name, content);
      await t.page.waitFor(
        (start: string) =>
          document.querySelector('[role=alert]')!.textContent.trim().startsWith(start),
        name,
      );
      assert.match(await fault(t.page), says, what);
      assert.equal(await t.page.evaluate(() => !!document.querySelector('#file')), true, what);
      await chooseFile(t.page, 'next.xlf', 'next');
      await t.page.waitFor(() =>
        document.querySelector('[role=alert]')!.textContent.trim().startsWith('next'),
      );
    }
  });
});

eachEngine('workbench: doors', (test) => {
  test('a language that we have a draft of opens it, or begins with nothing', async (t) => {
    await openWorkbench(t);
    await tabTo(t.page, '#tag');
    await t.page.type('español');
    await named(t, 'Spanish (es): Español');
    await t.page.press('Enter');
    await onDesk(t.page, 'Spanish');
    assert.ok(await translated(t));
    await openWorkbench(t, '?again');
    await tabTo(t.page, '#tag');
    await t.page.type('es');
    await named(t, 'Spanish (es): Español');
    await tabTo(t.page, '[value=blank]');
    await t.page.press('Enter');
    await onDesk(t.page, 'Spanish');
    assert.equal(await translated(t), '');
  });

  test('a language that is close to one of our drafts is offered that too', async (t) => {
    await openWorkbench(t);
    await tabTo(t.page, '#tag');
    await t.page.type('Português');
    await named(t, 'Portuguese (pt): Português');
    await t.page.waitFor(() => document.querySelectorAll('.way button').length > 1);
    await tabTo(t.page, '.way .actions button:not(.solid)');
    await t.page.press('Enter');
    await onDesk(t.page, 'Brazilian Portuguese');
    await t.page.waitFor(() => document.activeElement?.id === 'ask');
    await openWorkbench(t, '?again');
    await tabTo(t.page, '#tag');
    await t.page.type('Kiswahili');
    await named(t, 'Swahili (sw): Kiswahili');
    await t.page.press('Enter');
    await onDesk(t.page, 'Swahili');
    assert.equal(await translated(t), '');
    await tabTo(t.page, '#translation');
    await isAt(t.page, 'title');
  });
});
