import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  hashOf,
  type Ledger,
  mergeLedgers,
  readLedger,
  reviewOf,
  signaturesOf,
  writeLedger,
} from '../../translation/ledger.js';
import { isSameName, type LedgerRecord, type SignOff } from '../../translation/ledger-records.js';

const HASH = '7bd4b78d1b20a3ec374b6e6be1d08b3ec4b6b8ba3b2bfc5e1f1f1d6f1b7bb0f5';
const GOOD = {
  hash: HASH,
  role: 'reviser',
  name: 'Asha Mushi',
  qualification: 'certified translator, en-sw',
  date: '2026-11-23',
};

const WRITTEN = { hash: HASH, role: 'translator', name: 'Juma Said', date: '2026-11-22' };

test('a ledger that is written is read again', () => {
  const second = { ...GOOD, role: 'seconder', rule: 'numbers' };
  const ledger = { lead: [GOOD, WRITTEN, { ...WRITTEN, rule: 'numbers' }, second] } as Ledger;
  assert.deepEqual(readLedger(writeLedger(ledger)), ledger);
});

describe('a ledger is read strictly', () => {
  for (const [title, json, expected] of [
    ['no JSON', '{', /^this is not JSON: /],
    ['a list', '[]', /^a ledger is an object with a list for each message$/],
    ['no list', '{"lead": {}}', /^lead: expected a list of sign-offs$/],
    ['a text', '{"lead": ["me"]}', /^lead: a sign-off is an object$/],
    [
      'another role',
      { role: 'friend' },
      /^lead: "role" is "friend"; expected one of: reviser, clinician, translator, seconder$/,
    ],
    ['no name', { name: ' ' }, /^lead: "name" is " "; expected the name of a person$/],
    [
      'no qualification',
      { qualification: undefined },
      /^lead: "qualification" is missing; expected why/,
    ],
    [
      'no day of the calendar',
      { date: '2026-02-30' },
      /^lead: "date" is "2026-02-30"; expected a day as YYYY-MM-DD$/,
    ],
    ['no hash', { hash: 'abc' }, /^lead: "hash" is "abc"; expected 64 hexadecimal digits$/],
    ['a part too many', { email: 'x' }, /^lead: "email" is not a part of what a reviser says$/],
    [
      'a rule where a text is signed',
      { rule: 'hedge' },
      /^lead: "rule" is not a part of what a reviser says$/,
    ],
    [
      'a second person of nothing',
      { role: 'seconder' },
      /^lead: "rule" is missing; expected the rule that a waiver is about$/,
    ],
    [
      'a translator who is qualified',
      { role: 'translator' },
      /^lead: "qualification" is not a part of what a translator says$/,
    ],
    [
      'a translator of an empty rule',
      { role: 'translator', qualification: undefined, rule: '' },
      /^lead: "rule" is ""; expected the rule/,
    ],
  ] as [string, string | object, RegExp][]) {
    test(title, () => {
      const text =
        typeof json === 'string' ? json : JSON.stringify({ lead: [{ ...GOOD, ...json }] });
      assert.throws(() => readLedger(text), { message: expected });
    });
  }
});

test('a hash is SHA-256 of both texts, and tells apart where one ends', async () => {
  // printf '["Hello","Hola"]' | sha256sum
  assert.equal(
    await hashOf('Hello', 'Hola'),
    '55f6e8ab3d83a25a1b03777c89a8c55747ac19f85f1efe8dda49c274ef5c2070',
  );
  assert.notEqual(await hashOf('ab', 'c'), await hashOf('a', 'bc'));
});

describe('a language is reviewed', () => {
  const units = [
    { id: 'lead', source: 'Hello', target: 'Hola' },
    { id: 'safety.home', source: 'Beware', target: 'Cuidado' },
  ];
  const signed = async (roles: Record<string, SignOff['role'][]>): Promise<Ledger> =>
    Object.fromEntries(
      await Promise.all(
        units.map(async ({ id, source, target }) => {
          const hash = await hashOf(source, target);
          return [id, (roles[id] ?? []).map((role) => ({ ...GOOD, hash, role }))] as const;
        }),
      ),
    );
  const ALL = { lead: ['reviser'], 'safety.home': ['reviser', 'clinician'] } as const;

  test('when a reviser signed everything, and a clinician what protects readers', async () => {
    assert.equal(await reviewOf(units, await signed({ ...ALL } as never)), 'reviewed');
  });
  for (const [title, change] of [
    ['without a clinician', { 'safety.home': ['reviser'] }],
    ['without a reviser', { 'safety.home': ['clinician'] }],
    ['with a message that nobody signed', { lead: [] }],
  ] as const) {
    test(`not ${title}`, async () => {
      assert.equal(await reviewOf(units, await signed({ ...ALL, ...change } as never)), 'draft');
    });
  }
  for (const field of ['source', 'target']) {
    test(`no longer when a ${field} has changed`, async () => {
      const changed = [{ ...units[0]!, [field]: 'Hello!' }, units[1]!];
      assert.equal(await reviewOf(changed, await signed({ ...ALL } as never)), 'draft');
    });
  }
  test('not without any message, nor by names that every object has', async () => {
    assert.equal(await reviewOf([], {}), 'draft');
    assert.equal(await reviewOf([{ id: 'toString', source: '', target: '' }], {}), 'draft');
  });
});

test('two names are one by case, white space, width and invisible characters', () => {
  for (const other of ['asha  MUSHI ', 'Ａｓｈａ Mushi', 'Asha\u00a0Mushi', 'Asha\u200b Mushi'])
    assert.ok(isSameName('Asha Mushi', other), other);
  assert.ok(isSameName('Straße Σίσυφος', 'STRASSE ΣΊΣΥΦΟΣ'), 'letters with two small forms');
  assert.ok(isSameName('Ana Ruiz', 'Ana Ruíz'), 'with an accent and without');
  assert.ok(!isSameName('राम', 'रोमा'), 'vowel signs are letters');
  assert.ok(!isSameName('Asha Mushi', 'Asha Mushi Jr'), 'another name');
});

describe('nobody signs their own words', () => {
  const texts = { id: 'safety.home', source: 'Beware', target: 'Cuidado' };
  const signed = async (...records: object[]): Promise<Ledger> => {
    const hash = await hashOf(texts.source, texts.target);
    return { [texts.id]: records.map((one) => ({ ...GOOD, hash, ...one }) as LedgerRecord) };
  };
  const writer = { role: 'translator', name: 'ASHA  Mushi', qualification: undefined };

  test('a sign-off of who wrote that very text does not count', async () => {
    const ledger = await signed(writer, {}, { role: 'clinician', name: 'Neema Paul' });
    const { own, valid, lacks, writers } = await signaturesOf(texts, ledger);
    assert.deepEqual(
      [own.map(({ name }) => name), valid.map(({ name }) => name), lacks, writers],
      [['Asha Mushi'], ['Neema Paul'], ['reviser'], ['ASHA  Mushi']],
    );
    assert.equal(await reviewOf([texts], ledger), 'draft');
  });

  test('it does where they wrote an older one', async () => {
    const ledger = await signed({ ...writer, hash: HASH }, {}, { role: 'clinician' });
    assert.equal(await reviewOf([texts], ledger), 'reviewed');
  });
});

test('two ledgers keep who wrote the text beside who wrote a reason', () => {
  const reason = { ...WRITTEN, rule: 'hedge' };
  const merged = mergeLedgers({ lead: [WRITTEN] } as never, { lead: [reason, WRITTEN] } as never);
  assert.deepEqual(merged, { lead: [reason, WRITTEN] });
});
