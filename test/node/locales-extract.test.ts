// `npm run locales -- extract`: the English text changes, and no translation is lost.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { after, describe, mock, test } from 'node:test';
import { compact } from '../../src/content/messages/compact.js';
import { education } from '../../src/content/messages/education.js';
import { quotation } from '../../src/content/messages/quotation.js';
import { english } from '../../src/content/messages/index.js';
import type { LanguageStatus } from '../../translation/status.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { Repository } from './support/repository.js';

const EDUCATION = 'src/content/messages/education.ts';
const HONEST = 'KAP has risks, and no one can promise that it will help you.';
const OTHER = 'KAP has risks. No one can promise that it will help you.';

const repositories: Repository[] = [];

/** A copy with the translations of another. */
function copy(of?: Repository): Repository {
  const made = new Repository(of?.path('locales'));
  repositories.push(made);
  return made;
}
after(() => repositories.forEach((made) => made.remove()));

const original = copy();
const before = original.snapshot();
const languages = original.languages();
const count = Object.keys(english).length;
/** A message that is translated in every language but those that have just been added. */
const isTranslated = (name: string): boolean =>
  parseXliff(before[`locales/${name}`]!).units.some(
    ({ id, target }) => id === 'lead.honest' && target,
  );

const unit = (repository: Repository, tag: string, id: string) =>
  parseXliff(repository.read(`locales/${tag}.xlf`)).units.find((one) => one.id === id)!;

test('it changes nothing where nothing has changed', async () => {
  const { code, out } = await original.run('extract');
  assert.equal(code, 0);
  assert.equal(out, `${count} messages; 0 of ${languages.length} languages changed`);
  assert.deepEqual(original.snapshot(), before);
});

describe('after a change of one sentence', () => {
  const changed = copy();
  changed.change(EDUCATION, HONEST, OTHER);

  test('every language is stale, and no translation is lost', async () => {
    const { out } = await changed.run('extract');
    const all = languages.length;
    assert.ok(out.endsWith(`${count} messages; ${all} of ${all} languages changed`), out);
    for (const name of languages) {
      const old = parseXliff(before[`locales/${name}`]!).units;
      const { units } = parseXliff(changed.read(`locales/${name}`));
      assert.deepEqual(
        units.map(({ target }) => target),
        old.map(({ target }) => target),
      );
      assert.deepEqual(
        units.filter(({ state }) => state === 'needs-adaptation').map(({ id }) => id),
        isTranslated(name) ? ['lead.honest'] : [],
      );
    }
  });

  test('undoing it restores everything, to the byte', async () => {
    const undone = copy(changed);
    assert.equal((await undone.run('extract')).code, 0);
    assert.deepEqual(undone.snapshot(), before);
  });

  test('status and check say so', async () => {
    // All are checked for this, which takes long.
    changed.keep('ar', 'es', 'ja');
    const { out } = await changed.run('status', '--json');
    assert.deepEqual(
      (JSON.parse(out) as LanguageStatus[]).map(({ tag, stale }) => [tag, stale]),
      changed
        .languages()
        .map((name) => [name.slice(0, -'.xlf'.length), Number(isTranslated(name))]),
    );
    const { code, errors } = await changed.run('check', 'es');
    assert.equal(code, 1);
    assert.match(errors, /^locales\/es\.xlf:\d+: lead\.honest: it is marked "needs-adaptation"; /m);
  });

  test('said later to be no change of meaning, it leaves the translations as they were', async () => {
    const stale = unit(changed, 'es', 'lead.honest');
    assert.equal(stale.state, 'needs-adaptation');
    const { code } = await changed.run('extract', '--same-meaning', 'lead.honest');
    assert.equal(code, 0);
    const { source, state, notes } = unit(changed, 'es', 'lead.honest');
    const old = unit(original, 'es', 'lead.honest');
    assert.deepEqual([source, state], [OTHER, old.state]);
    assert.equal(notes.length, old.notes.length);
  });
});

describe('the day on which the English text last changed', () => {
  const REVISION = 'src/content/last-revision.json';
  const SNAPSHOT = 'test/fixtures/messages.en.json';
  const reworded = copy();
  reworded.keep('es');
  reworded.change(EDUCATION, HONEST, OTHER);
  const dayIn = (text: string) => (JSON.parse(text) as { revisedOn: string }).revisedOn;
  const written = reworded.read(REVISION);
  const extractOn = async (day: string): Promise<void> => {
    mock.timers.enable({ apis: ['Date'], now: new Date(`${day}T12:00:00Z`) });
    const { code, errors } = await reworded.run('extract');
    mock.timers.reset();
    assert.equal(code, 0, errors);
  };

  test('is missed by name where the text has changed since, as is the snapshot', async () => {
    const { code, errors } = await reworded.run('check');
    assert.equal(code, 1);
    for (const path of [REVISION, SNAPSHOT])
      assert.ok(
        errors.includes(`${path}: not as the code has it; run npm run locales -- extract`),
        errors,
      );
  });

  test('is that of the first extract after the change', async () => {
    await extractOn('2031-05-06');
    const changed = reworded.read(REVISION);
    assert.equal(dayIn(changed), '2031-05-06');
    assert.notEqual(changed, written.replace(dayIn(written), '2031-05-06'));
    assert.ok(reworded.read(SNAPSHOT).includes(OTHER));
    await extractOn('2031-07-08');
    assert.equal(reworded.read(REVISION), changed);
    assert.doesNotMatch((await reworded.run('check')).errors, /not as the code has it/);
  });

  test('is that of the next extract where two changes have met in the file', async () => {
    reworded.write(REVISION, `<<<<<<<\n${written}=======\n${reworded.read(REVISION)}>>>>>>>\n`);
    await extractOn('2031-09-10');
    assert.equal(dayIn(reworded.read(REVISION)), '2031-09-10');
  });
});

describe('when a large part of the text goes', () => {
  const shorter = copy();
  shorter.keep('ar', 'es', 'ja');
  const untouched = shorter.snapshot();
  const index = 'src/content/messages/index.ts';
  // The quotation has a module of its own, and stays.
  shorter.change(
    index,
    "{ education } from './education.js'",
    "{ quotation } from './quotation.js'",
  );
  shorter.change(index, '...education, ', '...quotation, ');
  shorter.write(EDUCATION, 'export const education = {};\n');
  shorter.write('src/content/messages/compact.ts', 'export const compact = {};\n');
  const gone = Object.keys({ ...education, ...compact }).filter((id) => !(id in quotation)).length;
  const left = count - gone;

  test('it refuses, and says how it is meant', async () => {
    const { code, errors } = await shorter.run('extract');
    assert.equal(code, 1);
    const [first] = shorter.languages();
    assert.equal(
      errors,
      `${gone} of the ${count} messages of locales/${first!} are no longer in the code, which has ${left}; nothing was changed. If that is meant: npm run locales -- extract --expect ${left}`,
    );
    assert.deepEqual(shorter.snapshot(), untouched);
  });

  test('what is cut short loses nothing: a message is archived before it goes', async () => {
    // A folder of this name is in the way of the file.
    mkdirSync(shorter.path('locales/es.xlf.part'));
    const { code } = await shorter.run('extract', '--expect', `${left}`);
    assert.equal(code, 1);
    assert.equal(shorter.read('locales/es.xlf'), before['locales/es.xlf']);
    const archive = shorter.read('locales/archive/es.tmx');
    assert.ok(archive.includes(unit(original, 'es', 'lead.honest').target));
    rmSync(shorter.path('locales/es.xlf.part'), { recursive: true });
  });

  test('it archives what goes, and gives it back', async () => {
    const meant = await shorter.run('extract', '--expect', `${left}`);
    assert.equal(meant.code, 0, meant.errors);
    for (const name of shorter.languages()) {
      assert.equal(parseXliff(shorter.read(`locales/${name}`)).units.length, left);
      assert.ok(existsSync(shorter.path(`locales/archive/${name.replace('.xlf', '.tmx')}`)));
    }
    const back = copy(shorter);
    assert.equal((await back.run('extract')).code, 0);
    assert.deepEqual(back.snapshot(), untouched);
  });
});

test('it writes nothing where one file cannot be read', async () => {
  const broken = copy();
  broken.keep('es', 'uk');
  broken.change('locales/uk.xlf', '</xliff>', '');
  broken.change(EDUCATION, HONEST, 'Other.');
  const untouched = broken.snapshot();
  const { code, errors } = await broken.run('extract');
  assert.equal(code, 1);
  assert.match(errors, /^locales\/uk\.xlf:\d+: unclosed tag: xliff; nothing was changed\.$/m);
  assert.deepEqual(broken.snapshot(), untouched);
});

test('what a write that was cut short leaves behind is no language, and in nobody’s way', async () => {
  const part = original.path('locales/es.xlf.part');
  cpSync(original.path('locales/es.xlf'), part);
  assert.match((await original.run('extract')).out, / 0 of \d+ languages changed$/);
  const { code, out } = await original.run('check', 'es');
  assert.equal(code, 0);
  assert.match(out, /^1 language, /);
  assert.equal((await original.run('check', 'es.xlf')).code, 1);
  assert.ok(readdirSync(original.path('locales')).includes('es.xlf.part'));
  rmSync(part);
});
