import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CatalogueError, catalogueOf, previewCatalogue } from '../../translation/catalogue.js';
import { hashOf, type Ledger } from '../../translation/ledger.js';
import { writeXliff } from '../../translation/xliff/write.js';
import { localeDataOf } from '../../translation/locale-data.js';

const messages = [
  { id: 'lead', text: 'Hello', note: 'A greeting.' },
  { id: 'menu.changed', text: 'Language: {language}', note: 'A label.' },
  { id: 'safety.home', text: 'Taking it at home adds risk.', note: 'A warning.' },
];
const edition = { digest: 'abcdef01', messages };
const TARGETS = ['Hola', 'Idioma: {language}', 'Tomarla en casa añade riesgo.'];

const GOOD = writeXliff(
  'es',
  messages.map(({ id, text, note }, i) => ({ id, source: text, note, target: TARGETS[i] })),
);

const compile = (from: string | RegExp, to: string, ledger: Ledger = {}) =>
  catalogueOf(edition, 'es', GOOD.replace(from, to), ledger);

test('a catalogue holds every text, the digest of its English text and its state', async () => {
  const { catalogue, inEnglish } = await compile('', '');
  assert.deepEqual(catalogue, {
    ...{ source: 'abcdef01', locale: 'es', draft: true },
    messages: Object.fromEntries(messages.map(({ id }, i) => [id, TARGETS[i]])),
    localeData: localeDataOf('es'),
  });
  assert.deepEqual(inEnglish, []);
});

describe('shown in English, and said', () => {
  for (const [title, from, to, id, text] of [
    [
      'a text whose English has changed',
      '<source>Hello<',
      '<source>Hi<',
      'lead',
      /differs from our English, "Hello"/,
    ],
    [
      'a safety text whose English has changed',
      '<source>Taking',
      '<source>Using',
      'safety.home',
      /has changed/,
    ],
    [
      'a text that is marked to be adapted',
      '"needs-review-translation">Hola',
      '"needs-adaptation">Hola',
      'lead',
      /marked "needs-adaptation"/,
    ],
    ['a text that fails a lesser check', '>Hola<', '>Hola  a todos<', 'lead', /two in a row/],
  ] as const) {
    test(title, async () => {
      const { catalogue, inEnglish } = await compile(from, to);
      assert.equal(catalogue.messages[id], null);
      assert.deepEqual(
        inEnglish.map((problem) => problem.id),
        [id],
      );
      assert.match(inEnglish[0]!.text, text);
    });
  }
});

describe('nothing ships with', () => {
  for (const [title, from, to, expected] of [
    [
      'a missing message',
      /<trans-unit id="lead">.*?<\/trans-unit>/s,
      '',
      /lead: this message is missing/,
    ],
    ['an empty text', '>Hola<', '><', /lead: there is no translation yet/],
    ['a lost placeholder', /(Idioma: )<x[^>]*>/, '$1', /menu.changed: placeholders are none/],
    ['markup', 'Hola', '&lt;b&gt;Hola', /lead: the translation holds markup/],
    ['a forbidden character', 'Hola', 'Ho\u202ela', /lead: .* control character/],
    ['a safety text that fails a lesser check', 'Tomarla', ' Tomarla', /safety.home: .* edge/],
    ['another language', 'target-language="es"', 'target-language="fr"', /target-language is "fr"/],
    ['what cannot be read', '</xliff>', '', /unclosed tag: xliff/],
  ] as const) {
    test(title, async () => {
      await assert.rejects(compile(from, to), (error) => {
        assert.ok(error instanceof CatalogueError);
        assert.match(error.message, expected);
        return true;
      });
    });
  }
});

test('a preview shows what is there, and the rest in English', async () => {
  const half = GOOD.replace('>Hola<', '><').replace('Tomarla', ' Tomarla');
  const { catalogue } = await previewCatalogue(edition, 'es', half, {});
  assert.deepEqual(catalogue.messages, {
    ...{ lead: null, 'menu.changed': 'Idioma: {language}', 'safety.home': null },
  });
});

test('signed by the people that it takes, it is no draft; out of date in one text, it is', async () => {
  const person = { name: 'A', qualification: 'b', date: '2026-11-23' };
  const ledger = Object.fromEntries(
    await Promise.all(
      messages.map(async ({ id, text }, i) => {
        const hash = await hashOf(text, TARGETS[i]!);
        const roles = ['reviser', 'clinician'] as const;
        return [id, roles.map((role) => ({ hash, role, ...person }))] as const;
      }),
    ),
  );
  assert.equal((await compile('', '', ledger)).catalogue.draft, false);
  assert.equal((await compile('<source>Hello<', '<source>Hi<', ledger)).catalogue.draft, true);
});
