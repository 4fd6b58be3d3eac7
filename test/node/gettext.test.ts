// The plugin's own translations, as translators write them and as WordPress reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mo, po } from 'gettext-parser';
import { compilePo } from '../../build/outputs/wordpress/gettext.js';
import { pot, type PluginString } from '../../build/outputs/wordpress/pot.js';

const SOURCES: PluginString[] = [
  { context: 'block title', id: 'Quotation', places: ['blocks/quote/block.json'] },
  { context: '', id: 'Quotation', places: ['editor/fields.js', 'includes/a.php'] },
  { context: '', id: 'Say "%s"', places: ['includes/a.php'], note: '%s: a word.' },
];

const HEADER =
  'msgid ""\nmsgstr ""\n"Language: es\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
const TITLE = 'msgctxt "block title"\nmsgid "Quotation"\nmsgstr "Cita"\n';
const LABEL = 'msgid "Quotation"\nmsgstr "La cita"\n';
const SAY = 'msgid "Say \\"%s\\""\nmsgstr ""\n"Diga "\n"«%s»"\n';
const file = (...entries: string[]): string => [HEADER, ...entries].join('\n');

test('a translation becomes a .mo file, and JSON for each script', () => {
  const compiled = compilePo(file(TITLE, LABEL, SAY), SOURCES);
  const { headers, translations } = mo.parse(compiled.mo);
  assert.equal(headers.Language, 'es');
  assert.deepEqual(translations['block title']!.Quotation!.msgstr, ['Cita']);
  assert.deepEqual(translations['']!.Quotation!.msgstr, ['La cita']);
  assert.deepEqual(translations['']!['Say "%s"']!.msgstr, ['Diga «%s»']);
  assert.deepEqual(JSON.parse(compiled.scripts['kap-elements-fields']!), {
    domain: 'messages',
    locale_data: { messages: { '': { domain: 'messages', lang: 'es' }, Quotation: ['La cita'] } },
  });
});

for (const [what, text, message] of [
  ['that is missing', file(TITLE, LABEL), 'not translated: Say "%s"'],
  [
    'that is empty',
    file(TITLE, LABEL, SAY.replace(/msgstr[^]*/, 'msgstr ""\n')),
    'not translated: Say "%s"',
  ],
  [
    'that is a guess',
    file(TITLE, LABEL, `#, php-format, fuzzy\n${SAY}`),
    'not translated: Say "%s"',
  ],
  [
    'that is of no text',
    file(TITLE, LABEL, SAY, 'msgid "Old"\nmsgstr "Vieja"\n'),
    'no longer a text: Old',
  ],
] as const) {
  test(`a translation ${what} is named`, () => {
    assert.throws(() => compilePo(text, SOURCES), { message });
  });
}

test('a text that is translated twice, or a file that cannot be read, is an error', () => {
  assert.throws(() => compilePo(file(TITLE, LABEL, SAY, LABEL), SOURCES), /Duplicate msgid/);
  assert.throws(() => compilePo(file(TITLE, LABEL, SAY, 'msgid "Say'), SOURCES), /line \d+/);
});

test('a guess at a text that is gone is not shipped, nor a translation that was put aside', () => {
  const guess = '#, fuzzy\nmsgid "Old"\nmsgstr "Vieja"\n';
  const aside = '#~ msgid "Older"\n#~ msgstr "Más vieja"\n';
  const compiled = compilePo(file(TITLE, LABEL, SAY, guess, aside), SOURCES);
  const shipped = Object.keys(mo.parse(compiled.mo).translations['']!);
  assert.deepEqual(shipped.toSorted(), ['', 'Quotation', 'Say "%s"']);
});

test('the template has each text once, with its files and the note to translators', () => {
  const { headers, translations } = po.parse(pot(SOURCES, '1.2.3'));
  assert.equal(headers['Project-Id-Version'], 'KAP Elements 1.2.3');
  assert.deepEqual(translations['']!['Say "%s"'], {
    msgid: 'Say "%s"',
    msgstr: [''],
    comments: { extracted: 'translators: %s: a word.', reference: 'includes/a.php' },
  });
  assert.equal(translations['block title']!.Quotation!.msgctxt, 'block title');
  assert.equal(translations['']!.Quotation!.comments!.reference, 'editor/fields.js includes/a.php');
});
