// `npm run locales -- sign-off`, and what status says of it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { Repository } from './support/repository.js';

const repository = new Repository();
after(() => repository.remove());
repository.keep('de', 'es', 'fr');
rmSync(repository.path('locales/reviews'), { recursive: true, force: true });

const person = ['--name', 'Asha Mushi', '--qualification', 'certified translator', '--have-read'];

test('writes who stands by what, and only their part', async () => {
  const { code, out } = await repository.run('sign-off', 'es', '--role', 'clinician', ...person);
  assert.equal(code, 0);
  assert.match(
    out,
    /^locales\/reviews\/es\.json: \d+ messages signed off, as a clinician, by Asha Mushi$/m,
  );
  const ledger = JSON.parse(repository.read('locales/reviews/es.json')) as Record<string, object[]>;
  assert.ok(ledger['safety.home'] && ledger['crisis.heading'] && ledger['compact.safety.1']);
  assert.equal(ledger.title, undefined);
  assert.deepEqual(Object.keys(ledger['safety.home'][0]!), [
    'hash',
    'role',
    'name',
    'qualification',
    'date',
  ]);
  assert.equal((await repository.run('check', 'es')).code, 0);
});

test('names what cannot be read, and tells how far the others are', async () => {
  repository.change('locales/es.xlf', 'KAP tiene riesgos, y', 'KAP & tiene riesgos, y');
  const { code, out, errors } = await repository.run('status', '--json');
  assert.equal(code, 1);
  assert.match(errors, /^locales\/es\.xlf:\d+: a bare "&" in the message [\w.]+; /m);
  const tags = (JSON.parse(out) as { tag: string }[]).map(({ tag }) => tag);
  assert.ok(tags.includes('de') && tags.includes('fr') && !tags.includes('es'));
  repository.change('locales/es.xlf', 'KAP & tiene riesgos, y', 'KAP tiene riesgos, y');
});

test('makes a language reviewed when everything is signed, until a text changes', async () => {
  const isReviewed = async (): Promise<unknown> => {
    const all = JSON.parse((await repository.run('status', '--json')).out) as {
      tag: string;
      review: string;
    }[];
    return all.find(({ tag }) => tag === 'es')!.review;
  };
  assert.equal(await isReviewed(), 'draft');
  assert.equal((await repository.run('sign-off', 'es', '--role', 'reviser', ...person)).code, 0);
  assert.equal(await isReviewed(), 'reviewed');
  repository.change('locales/es.xlf', 'KAP tiene riesgos, y', 'KAP tiene riesgos y');
  assert.equal(await isReviewed(), 'draft');
  repository.change('locales/es.xlf', 'KAP tiene riesgos y', 'KAP tiene riesgos, y');
});

for (const [title, args, expected] of [
  [
    'another role',
    ['es', '--role', 'friend', ...person],
    /"role" is "friend"; expected one of: reviser, clinician, translator, seconder/,
  ],
  [
    'nobody',
    ['es', '--role', 'reviser', '--name', '', '--qualification', 'x', '--have-read'],
    /"name" is ""; expected the name of a person/,
  ],
  [
    'a language that is not there',
    ['xx', '--role', 'reviser', ...person],
    /there is no locales\/xx\.xlf/,
  ],
  [
    'who does not say that they have read the texts',
    ['fr', '--role', 'clinician', '--name', 'Asha Mushi', '--qualification', 'x'],
    /say with --have-read that Asha Mushi has read the English .* of these \d+, .*; nothing was signed/,
  ],
  [
    'a second person where nothing waits for one',
    ['fr', '--role', 'seconder', ...person],
    /there is no note that waits for a second person/,
  ],
  [
    'a translator who says what qualifies them',
    ['fr', '--role', 'translator', ...person],
    /"qualification" is not a part of what a translator says/,
  ],
  [
    'a message that is not there',
    ['fr', '--role', 'reviser', ...person, '--units', 'lead,nope'],
    /there is no message "nope"/,
  ],
] as const) {
  test(`refuses ${title}`, async () => {
    const before = repository.snapshot();
    const { code, errors } = await repository.run('sign-off', ...args);
    assert.equal(code, 1);
    assert.match(errors, expected);
    assert.deepEqual(repository.snapshot(), before);
  });
}

test('refuses the signature of who wrote that very text, and names it', async () => {
  const writer = ['--role', 'translator', '--name', 'ASHA  mushi', '--units', 'lead,safety.*'];
  const written = await repository.run('sign-off', 'de', ...writer);
  assert.match(
    written.out,
    /^locales\/reviews\/de\.json: \d+ texts written, as is noted, by ASHA {2}mushi$/,
  );
  const before = repository.snapshot();
  const { code, errors } = await repository.run('sign-off', 'de', '--role', 'reviser', ...person);
  assert.equal(code, 1);
  assert.match(errors, /^lead: Asha Mushi wrote this translation; another person signs it$/m);
  assert.match(errors, /^safety\.home: Asha Mushi wrote /m);
  assert.deepEqual(repository.snapshot(), before);
  const others = ['--role', 'reviser', ...person, '--units', 'title'];
  assert.equal((await repository.run('sign-off', 'de', ...others)).code, 0);
  const again = await repository.run('sign-off', 'de', ...writer);
  assert.match(again.errors, /no text of which it is not known already who wrote it/);
  rmSync(repository.path('locales/reviews/de.json'));
});

test('check tells a sign-off of its own writer, put into the ledger by hand', async () => {
  await repository.run('sign-off', 'de', '--role', 'reviser', ...person, '--units', 'lead');
  const ledger = JSON.parse(repository.read('locales/reviews/de.json')) as {
    lead: [{ hash: string; date: string }];
  };
  const [{ hash, date }] = ledger.lead;
  ledger.lead.push({ hash, role: 'translator', name: 'Asha Mushi', date } as never);
  repository.write('locales/reviews/de.json', JSON.stringify(ledger));
  const { code, errors } = await repository.run('check', 'de');
  assert.equal(code, 1);
  assert.match(
    errors,
    /^locales\/reviews\/de\.json: lead: Asha Mushi wrote this translation, so this sign-off does not count; take it out$/m,
  );
  rmSync(repository.path('locales/reviews/de.json'));
});

test('a grave finding is allowed by two people, each in their turn', async () => {
  const note =
    '<note from="kap">allow numbers: “un jour entier” is 24 hours, as the English says</note>';
  repository.change('locales/fr.xlf', '24\u00a0heures sur 24', 'un jour entier');
  const xml = repository.read('locales/fr.xlf');
  const place = xml.indexOf('</trans-unit>', xml.indexOf('un jour entier'));
  const id = /trans-unit id="([^"]+)"(?!.*trans-unit id=)/s.exec(xml.slice(0, place))![1]!;
  const end = xml.lastIndexOf('\n', place);
  repository.write('locales/fr.xlf', `${xml.slice(0, end)}\n        ${note}${xml.slice(end)}`);
  const check = async (): Promise<string> => (await repository.run('check', 'fr')).errors;
  assert.match(
    await check(),
    /counts once a second person, .* has signed it \[numbers, safety\]$/m,
  );
  const second = ['sign-off', 'fr', '--role', 'seconder', ...person] as const;
  assert.match(
    (await repository.run(...second)).errors,
    /nobody knows who wrote the reason, .* first: npm run locales -- sign-off fr --role translator/,
  );
  const wrote = (name: string) =>
    repository.run('sign-off', 'fr', '--role', 'translator', '--name', name, '--units', id);
  await wrote('Asha Mushi');
  assert.match((await repository.run(...second)).errors, /a second person signs it/);
  rmSync(repository.path('locales/reviews/fr.json'));
  await wrote('Juma Said');
  assert.match(
    (await repository.run(...second)).out,
    /1 reasons signed, as a second person, by Asha/,
  );
  assert.doesNotMatch(await check(), /numbers/);
  rmSync(repository.path('locales/reviews/fr.json'));
  cpSync('locales/fr.xlf', repository.path('locales/fr.xlf'));
});

test('refuses what a check objects to', async () => {
  repository.change('locales/fr.xlf', '(KAP)', '(KAP)  ');
  const { code, errors } = await repository.run('sign-off', 'fr', '--role', 'reviser', ...person);
  assert.equal(code, 1);
  assert.match(errors, /locales\/fr\.xlf:\d+: .*\n.*nothing was signed/s);
  assert.ok(!existsSync(repository.path('locales/reviews/fr.json')));
  cpSync('locales/fr.xlf', repository.path('locales/fr.xlf'));
});

test('check names a ledger that is none', async () => {
  repository.write('locales/reviews/es.json', '{"lead": 1}');
  const { code, errors } = await repository.run('check', 'es');
  assert.equal(code, 1);
  assert.match(errors, /^locales\/reviews\/es\.json: lead: expected a list of sign-offs$/m);
});
