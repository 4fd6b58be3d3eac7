// Files in the translator's workbench: opened whole or not at all, and saved as they came.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languageTags, readXliff } from '../../translation/files/locale-files.js';
import { eachEngine } from './harness/run.js';
import {
  button,
  choose,
  chooseFile,
  downloaded,
  fault,
  onDesk,
  openFile,
  openWorkbench,
} from './support/workbench.js';

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const ES = readXliff('es');

/** What no file of a language can change: one from right to left, one without letters, one with. */
const SCRIPTS = ['ar', 'ja', 'es'];

/** Files whose form is unusual, but good. */
const AWKWARD: Record<string, string> = {
  'a byte order mark and CRLF': `\ufeff${ES.replaceAll('\n', '\r\n')}`,
  'comments, CDATA and foreign attributes': ES.replace('<body>', '<body><!-- <target> -->')
    .replace(/<target state="[^"]*">([^<]+)</, "<target x:a = '1' state='final'><![CDATA[$1]]><")
    .replace('<xliff ', '<xliff xmlns:x="urn:x" '),
  'no line break at all': ES.replace(/\n\s*/g, ''),
};

/** What an engine decodes or looks up itself; the rest is read by a parser of ours. */
const ENGINES_OWN = ['a byte order mark and CRLF', 'another encoding', 'no language'];

eachEngine('workbench: files', (test) => {
  test.once('a file, opened and saved without a change, is the same to the byte', async (t) => {
    await openWorkbench(t);
    for (const tag of SCRIPTS) {
      const bytes = readFileSync(`locales/${tag}.xlf`);
      await openFile(t.page, `${tag}.xlf`, bytes, ENGLISH_NAMES.of(tag)!);
      await button(t.page, `Download ${tag}.xlf`);
      assert.ok((await downloaded(t.page, `${tag}.xlf`)).equals(bytes), tag);
      await button(t.page, 'Back to the start');
      await t.page.waitFor(() => !!document.querySelector('#file'));
    }
  });

  test.once(
    'each of our drafts lies beside the page, opens from there, and is saved as it is',
    async (t) => {
      await openWorkbench(t);
      const offered = await t.page.evaluate(() =>
        [...document.querySelectorAll<HTMLOptionElement>('#draft option')].map(
          ({ value, textContent }) => [value, textContent.replace(/ \(.*/, '')],
        ),
      );
      assert.deepEqual(
        offered,
        languageTags().map((tag) => [tag, ENGLISH_NAMES.of(tag)]),
      );
      for (const tag of languageTags()) {
        const beside = readFileSync(`dist/demo/locales/${tag}.xlf`);
        assert.ok(beside.equals(readFileSync(`locales/${tag}.xlf`)), tag);
      }
      for (const tag of SCRIPTS) {
        await t.page.evaluate((tag: string) => {
          document.querySelector<HTMLSelectElement>('#draft')!.value = tag;
        }, tag);
        await button(t.page, 'Open');
        await onDesk(t.page, ENGLISH_NAMES.of(tag)!);
        await button(t.page, `Download ${tag}.xlf`);
        const saved = await downloaded(t.page, `${tag}.xlf`);
        assert.ok(saved.equals(readFileSync(`locales/${tag}.xlf`)), tag);
        await button(t.page, 'Back to the start');
        await t.page.waitFor(() => !!document.querySelector('#file'));
      }
    },
  );

  test.once('a draft that is not there is named, and the start stays', async (t) => {
    await openWorkbench(t);
    t.servers.fault('demo/locales/es.xlf', { status: 404, body: '' });
    await t.page.evaluate(() => {
      document.querySelector<HTMLSelectElement>('#draft')!.value = 'es';
    });
    await button(t.page, 'Open');
    assert.equal(
      await fault(t.page),
      'locales/es.xlf is not there (404). Open the file itself instead.',
    );
    assert.equal(await t.page.evaluate(() => !!document.querySelector('#file')), true);
  });

  for (const [form, xml] of Object.entries(AWKWARD)) {
    const declare = ENGINES_OWN.includes(form) ? test : test.once;
    declare(`${form}: the same to the byte, also when a change is undone`, async (t) => {
      await openWorkbench(t);
      await openFile(t.page, 'es.xlf', xml, 'Spanish');
      await choose(t.page, 'title');
      await t.page.press('End');
      await t.page.type('x');
      await t.page.waitFor(() => document.querySelector('.progress')!.textContent.includes('Not'));
      await t.page.press('Backspace');
      await button(t.page, 'Download es.xlf');
      assert.ok((await downloaded(t.page, 'es.xlf')).equals(Buffer.from(xml)));
    });
  }

  test.once('a change is all that changes', async (t) => {
    await openWorkbench(t);
    await openFile(t.page, 'es.xlf', ES, 'Spanish');
    await choose(t.page, 'crisis.jump');
    await t.page.press('End');
    await t.page.type(' <&ñ');
    await button(t.page, 'Download es.xlf');
    const now = (await downloaded(t.page, 'es.xlf')).toString().split('\n');
    const changed = ES.split('\n').flatMap((line, i) => (line === now[i] ? [] : [[line, now[i]]]));
    assert.equal(now.length, ES.split('\n').length);
    assert.equal(changed.length, 1);
    assert.equal(changed[0]![1], changed[0]![0]!.replace('</target>', ' &lt;&amp;ñ</target>'));
  });

  const refusals: [what: string, name: string, content: string | Buffer, says: RegExp][] = [
    ['what is no XML', 'a.xlf', 'hello', /^a\.xlf, line 1: .*It was not opened\.$/],
    [
      'a broken line',
      'es.xlf',
      ES.replace('</target>', '</tarjet>'),
      /^es\.xlf, line 7: unexpected close tag\. It was not opened\.$/,
    ],
    [
      'XLIFF 2',
      'es.xlf',
      ES.replace('version="1.2"', 'version="2.0"'),
      /^es\.xlf, line 2: XLIFF version 2\.0: save the file as XLIFF 1\.2\. It was not opened\.$/,
    ],
    [
      'a DOCTYPE',
      'es.xlf',
      ES.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
      /^es\.xlf, line 2: a DOCTYPE is not allowed: remove it\. It was not opened\.$/,
    ],
    [
      'a unit twice',
      'es.xlf',
      ES.replace('id="lead"', 'id="title"'),
      /^es\.xlf, line 10: the unit "title" is there twice, first in line \d+: keep one and delete the other\. It was not opened\.$/,
    ],
    [
      'another source language',
      'es.xlf',
      ES.replace('source-language="en"', 'source-language="fr"'),
      /^es\.xlf translates from "fr"\. This text is translated from English \("en"\)\.$/,
    ],
    [
      'no language',
      'xx.xlf',
      ES.replace('target-language="es"', 'target-language="xx-YY"'),
      /^xx\.xlf: "xx-YY" is not a language tag\. Examples: sw, pt-BR, zh-Hant\. It was not opened\.$/,
    ],
    [
      'another encoding',
      'es.xlf',
      Buffer.from(ES, 'latin1'),
      /^es\.xlf is not written in UTF-8\. Save it as XLIFF 1\.2 in UTF-8, then open it again\.$/,
    ],
    [
      'a huge file',
      'es.xlf',
      Buffer.alloc(6_000_000, 32),
      /^es\.xlf has 6 MB; a translation of this text has less than one\. It was not opened\.$/,
    ],
    [
      'sign-offs before their translation',
      'es.json',
      '{}',
      /^es\.json: open the translation first, then its sign-offs\.$/,
    ],
  ];
  for (const [what, name, content, says] of refusals) {
    const declare = ENGINES_OWN.includes(what) ? test : test.once;
    declare(`${what} is refused in words, and the start stays`, async (t) => {
      await openWorkbench(t);
      await chooseFile(t.page, name, content);
      assert.match(await fault(t.page), says);
      assert.equal(await t.page.evaluate(() => !!document.querySelector('#file')), true);
    });
  }

  test('a file that is dropped on the page opens; what it cannot read leaves it there', async (t) => {
    await openWorkbench(t);
    const drop = (name: string, text: string) =>
      t.page.evaluate(
        (name, text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          const bubbles = true;
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles }));
        },
        name,
        text,
      );
    await drop('es.xlf', ES);
    await onDesk(t.page, 'Spanish');
    await drop('fr.xlf', '<a/>');
    assert.match(await fault(t.page), /^fr\.xlf, line 1: .*It was not opened\.$/);
    await onDesk(t.page, 'Spanish');
  });
});
