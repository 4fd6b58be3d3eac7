// A waiver of a finding that may harm: it counts only with a second person's signature.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueOf, CatalogueError } from '../../translation/catalogue.js';
import { checkLanguage } from '../../translation/checks/language.js';
import { LANGUAGE_RULES, RULES } from '../../translation/checks/rules/index.js';
import { needsSecond, reasonProblem } from '../../translation/checks/second-person.js';
import { isWaivable } from '../../translation/checks/waivers.js';
import { hashOf, hashOfWaiver, type Ledger } from '../../translation/ledger.js';
import { secondedIn } from '../../translation/seconded.js';
import { statusOf } from '../../translation/status.js';

const ID = 'crisis.hours24';
const SOURCE = 'Open 24 hours, every day';
const REASON = '“siku nzima” is a whole day, that is 24 hours';
const messages = [{ id: ID, text: SOURCE, note: 'A text.' }];

const fileOf = (target = 'Wazi siku nzima, kila siku', reason = REASON): string =>
  `<xliff version="1.2"><file source-language="en" target-language="sw"><body>
<trans-unit id="${ID}"><source>${SOURCE}</source>
<target state="needs-review-translation">${target}</target>
<note from="kap">allow numbers: ${reason}</note></trans-unit></body></file></xliff>`;

const texts = { source: SOURCE, target: 'Wazi siku nzima, kila siku' };

async function ledgerOf(writer: string | undefined, second: string, reason = REASON) {
  const hash = await hashOfWaiver(texts, { rule: 'numbers', reason });
  const dated = { hash, rule: 'numbers', date: '2026-11-28' };
  const records = [
    ...(writer ? [{ ...dated, role: 'translator', name: writer }] : []),
    { ...dated, role: 'seconder', name: second, qualification: 'translator' },
  ];
  return { [ID]: records } as Ledger;
}

const rulesOf = async (xml: string, ledger: Ledger) =>
  checkLanguage('sw', xml, messages, {
    seconded: await secondedIn(xml, ledger),
  }).problems.map(({ rule }) => rule);

test('what is grave is so by the message, or by what the rule is about', () => {
  const rules = ['hedge', 'numbers', 'approved', 'crisis-line', 'terms', 'sentence-lost'];
  const light = ['emphasis', 'colon', 'too-long', 'same-target'];
  const known = [...RULES, ...LANGUAGE_RULES].map(({ id }) => id);
  assert.deepEqual(
    [...rules, ...light].filter((id) => !known.includes(id) || !isWaivable(id)),
    [],
  );
  assert.deepEqual(
    rules.filter((rule) => !needsSecond('lead', rule)),
    [],
  );
  assert.deepEqual(
    light.filter((rule) => needsSecond('lead', rule) || !needsSecond('safety.home', rule)),
    [],
  );
});

describe('a reason names a fact', () => {
  for (const [title, reason, problem] of [
    ['where it quotes the English', 'the line “24 hours” is said as a whole day'],
    ['in the marks of any language', 'das Wort „siku nzima“ heißt den ganzen Tag'],
    ['not without a quotation', 'it is right as it stands here', /must quote/],
    ['not with a letter', 'this is right in Swahili: “a”', /must quote/],
    ['not with words from elsewhere', '“ten hours” is what they say', /^"ten hours" stands/],
    ['not without words of its own', '“siku nzima” ok, fine', /at least four words/],
  ] as [string, string, RegExp?][]) {
    test(title, () => {
      const found = reasonProblem(reason, texts);
      if (problem) assert.match(found!, problem);
      else assert.equal(found, undefined);
    });
  }
});

describe('a waiver of a grave finding', () => {
  test('does not count by itself', async () => {
    assert.deepEqual(await rulesOf(fileOf(), {}), ['numbers']);
  });

  test('counts once a second person has signed it, in check, status and build', async () => {
    const ledger = await ledgerOf('Juma Said', 'Asha Mushi');
    assert.deepEqual(await rulesOf(fileOf(), ledger), []);
    const edition = { digest: 'x', messages };
    const { catalogue } = await catalogueOf(edition, 'sw', fileOf(), ledger);
    assert.equal(catalogue.messages[ID], texts.target);
    await assert.rejects(catalogueOf(edition, 'sw', fileOf(), {}), CatalogueError);
    assert.equal((await statusOf('sw', fileOf(), messages, ledger)).failing, 0);
    assert.equal((await statusOf('sw', fileOf(), messages, {})).failing, 1);
  });

  for (const [title, ledger, xml] of [
    ['not by who wrote it', ledgerOf('Asha Mushi', 'asha  MUSHI')],
    ['not where nobody knows who wrote it', ledgerOf(undefined, 'Asha Mushi')],
    ['not with another reason', ledgerOf('Juma Said', 'Asha Mushi', `${REASON}!`)],
    [
      'not when the translation has changed since',
      ledgerOf('Juma Said', 'Asha Mushi'),
      fileOf('Wazi siku nzima kila siku'),
    ],
  ] as [string, Promise<Ledger>, string?][]) {
    test(title, async () => {
      assert.deepEqual(await rulesOf(xml ?? fileOf(), await ledger), ['numbers']);
    });
  }

  test('not by who wrote the translation', async () => {
    const ledger = await ledgerOf('Juma Said', 'Asha Mushi');
    const hash = await hashOf(texts.source, texts.target);
    const wrote = { hash, role: 'translator', name: 'Asha Mushi', date: '2026-11-28' } as const;
    const both = { [ID]: [...ledger[ID]!, wrote] };
    assert.deepEqual(await rulesOf(fileOf(), both), ['numbers']);
  });

  test('not with a reason that names no fact, whoever has signed', async () => {
    const ledger = await ledgerOf('Juma Said', 'Asha Mushi', 'ok');
    assert.deepEqual(await rulesOf(fileOf(undefined, 'ok'), ledger), ['numbers', 'waiver']);
  });
});
