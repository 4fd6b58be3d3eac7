// The translators' commands, as their users type them; `extract`, `sign-off` and `compile` have tests of
// their own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { english } from '../../src/content/messages/index.js';
import { parseXliff } from '../../translation/xliff/parse.js';
import { withWords } from '../../translation/xliff/words.js';
import { Repository } from './support/repository.js';

const repository = new Repository();
after(() => repository.remove());
rmSync(repository.path('locales/sw.xlf'), { force: true });

/** Runs the command line itself. */
function locales(...args: string[]) {
  const command = ['--import', 'tsx', 'translation/commands/main.ts', ...args];
  return spawnSync('node', command, { cwd: repository.folder, encoding: 'utf8' });
}

describe('add', () => {
  test('makes one file, and says what helps', async () => {
    const before = Object.keys(repository.snapshot());
    const { code, out } = await repository.run('add', 'sw');
    assert.equal(code, 0);
    const { length } = Object.keys(english);
    assert.ok(
      out.includes(`${length} messages to translate into Swahili.\nQuotation marks: “ ”`),
      out,
    );
    assert.match(out, /^Checks: Form checked; meaning is not checked in Swahili\. Say on the/m);
    assert.deepEqual(
      Object.keys(repository.snapshot()).filter((name) => !before.includes(name)),
      ['locales/sw.xlf'],
    );
    const { targetLanguage, units } = parseXliff(repository.read('locales/sw.xlf'));
    assert.equal(targetLanguage, 'sw');
    assert.ok(units.every(({ target, state }) => !target && state === 'new'));
  });
  for (const [tag, expected] of [
    ['sw', /locales\/sw\.xlf is there already; nothing was changed/],
    ['xx-YY', /"xx-YY" is not a language tag\. Examples: sw, pt-BR, zh-Hant\./],
    ['Swahilian', /"Swahilian" is not a language tag/],
    ['Kiswahili', /locales\/sw\.xlf is there already; nothing was changed/],
    ['PT-br', /locales\/pt-BR\.xlf is there already; nothing was changed/],
    ['en-GB', /"en-GB" is English/],
    ['../x', /"\.\.\/x" is not a language tag/],
    ['', /"" is not a language tag/],
  ] as const) {
    test(`refuses "${tag}"`, async () => {
      const before = repository.snapshot();
      const { code, errors } = await repository.run('add', tag);
      assert.equal(code, 1);
      assert.match(errors, expected);
      assert.deepEqual(repository.snapshot(), before);
    });
  }
});

test('check and status tell what the checks look at, and take words from the file', async () => {
  const checked = async () => {
    const [{ out: report }, { out: table }, { out: json }] = [
      await repository.run('check', 'sw', 'es'),
      await repository.run('status'),
      await repository.run('status', '--json'),
    ];
    const status = (JSON.parse(json) as { tag: string; checked: { by: string; words: string[] } }[])
      .filter(({ tag }) => tag === 'sw')
      .map(({ checked }) => [checked.by, ...checked.words]);
    const line = (text: string) => text.split('\n').find((each) => /^sw\b/.test(each))!;
    return [
      line(report),
      line(table)
        .split(/\s{2,}/)
        .at(-1),
      ...status,
    ];
  };
  assert.deepEqual(await checked(), [
    'sw: Form checked; meaning is not checked in Swahili.',
    'not checked',
    ['nothing'],
  ]);
  const { out } = await repository.run('check', 'es');
  assert.match(out, /^es: Form checked, and by rules of its own much of the meaning\./m);
  const words = new Map([['safe', ['salama']]]);
  repository.write('locales/sw.xlf', withWords(repository.read('locales/sw.xlf'), words));
  assert.deepEqual(await checked(), [
    'sw: Form and these words checked: safe. The meaning as a whole only people can judge.',
    'by these words: safe',
    ['words', 'safe'],
  ]);
});

test('pseudo makes the test languages outside locales/', async () => {
  const before = repository.snapshot();
  assert.equal((await repository.run('pseudo')).code, 0);
  assert.deepEqual(repository.snapshot(), before);
  const long = parseXliff(repository.read('.cache/pseudo/en-XA.xlf')).units;
  const mirrored = parseXliff(repository.read('.cache/pseudo/ar-XB.xlf')).units;
  const length = (texts: string[]): number => texts.join('').length;
  const growth =
    length(long.map(({ target }) => target)) / length(long.map(({ source }) => source));
  assert.ok(growth > 1.35 && growth < 1.6, `${growth}`);
  const label = (units: typeof long) => units.find(({ id }) => id === 'crisis.line')!.target;
  assert.equal(label(long), '[Çŕîšîš ļîñé: {number} Çŕîšîš ļîñé]');
  assert.equal(label(mirrored), 'ثريسيس لينع: {number}');
});

test('no command, or another, is told what there is', () => {
  for (const args of [[], ['toString']]) {
    const { status, stderr } = locales(...args);
    assert.equal(status, 1);
    assert.match(stderr, /^npm run locales -- <command>$/m);
  }
});

test('a command that cannot do its work ends with 1 and a sentence, one that can with 0', () => {
  const wrong = locales('compile', 'none.xlf');
  assert.equal(wrong.status, 1);
  assert.equal(wrong.stderr, 'there is no file none.xlf\n');
  assert.equal(locales('compile', 'locales/es.xlf').status, 0);
});
