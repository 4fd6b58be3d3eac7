// `npm run locales -- sign-off`, and what status says of it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { Repository } from './support/repository.js';

const repository = new Repository();
after(() => repository.remove());
repository.keep('de', 'es', 'fr');
rmSync(repository.path('locales/reviews'), { recursive: true, force: true });

const person = ['--name', 'Asha Mushi', '--qualification', 'certified translator'];

test('writes who stands by what, and only their part', async () => {
  const { code, out } = await repository.run('sign-off', 'es', '--role', 'clinician', ...person);
  assert.equal(code, 0);
  assert.match(
    out,
    /^locales\/reviews\/es\.json: \d+ messages signed off by Asha Mushi, clinician$/m,
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
    /"role" is "friend"; expected one of: reviser, clinician/,
  ],
  [
    'nobody',
    ['es', '--role', 'reviser', '--name', '', '--qualification', 'x'],
    /"name" is ""; expected the name of a person/,
  ],
  [
    'a language that is not there',
    ['xx', '--role', 'reviser', ...person],
    /there is no locales\/xx\.xlf/,
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
