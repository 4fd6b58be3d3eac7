// The translators' commands, run on a copy of what they need of the repository.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isCatalogue } from '../../src/localize/catalogue.js';
import { parseXliff } from '../../tools/translation/xliff/parse.js';

const root = mkdtempSync(join(tmpdir(), 'kap-locales-'));
after(() => rmSync(root, { recursive: true }));

for (const name of ['src', 'tools', 'locales', 'package.json', 'tsconfig.json'])
  cpSync(name, join(root, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
rmSync(join(root, 'locales/reviews'), { recursive: true, force: true });

interface Result {
  code: number | null;
  out: string;
  errors: string;
}

/** Runs a command as its users do. */
function locales(...args: string[]): Result {
  const command = ['--import', 'tsx', 'tools/locales.ts', ...args];
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, errors: stderr };
}

const { commands } = (await import(
  pathToFileURL(join(root, 'tools/l10n/commands/index.ts')).href
)) as typeof import('../../tools/l10n/commands/index.js');

/** Runs a command here, where the English messages need not be extracted again. */
async function run(name: string, ...args: string[]): Promise<Result> {
  const out: string[] = [];
  const errors: string[] = [];
  const mocks = [
    mock.method(console, 'log', (line: string) => out.push(line)),
    mock.method(console, 'warn', (line: string) => errors.push(line)),
    mock.method(console, 'error', (line: string) => errors.push(line)),
  ];
  const isWell = await Promise.resolve()
    .then(() => commands[name]!(args))
    .catch((error: unknown) => {
      errors.push((error as Error).message);
      return false;
    });
  for (const one of mocks) one.mock.restore();
  return { code: isWell ? 0 : 1, out: out.join('\n'), errors: errors.join('\n') };
}

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Puts another text into a file; says when it is not there to be replaced. */
function change(name: string, from: string, to: string): void {
  const text = read(name);
  assert.ok(text.includes(from), `${name} has no "${from}"`);
  writeFileSync(
    join(root, name),
    text.replace(from, () => to),
  );
}

/** Every file of locales/, by name. */
const snapshot = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'locales'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')] as const)
      .sort(),
  );

const languages = readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.xlf'));
const ENGLISH = 'src/content/messages/education.ts';
const HONEST = 'KAP has risks, and no one can promise that it will help you.';

describe('extract', () => {
  const before = snapshot();
  const same = (): void => assert.deepEqual(snapshot(), before);

  test('changes nothing where nothing has changed', () => {
    const { code, out } = locales('extract');
    assert.equal(code, 0);
    assert.match(out, /^123 messages; 0 of 21 languages changed$/m);
    same();
  });

  test('after a change of one sentence: every language is stale, no translation is lost', () => {
    change(ENGLISH, HONEST, 'KAP has risks. No one can promise that it will help you.');
    assert.match(locales('extract').out, /^123 messages; 21 of 21 languages changed$/m);
    assert.equal(languages.length, 21);
    for (const name of languages) {
      const old = parseXliff(before[`locales/${name}`]!).units;
      const units = parseXliff(read(`locales/${name}`)).units;
      assert.deepEqual(
        units.map(({ target }) => target),
        old.map(({ target }) => target),
      );
      assert.deepEqual(
        units.filter(({ state }) => state === 'needs-adaptation').map(({ id }) => id),
        ['lead.honest'],
      );
    }
  });

  test('status and check say so', () => {
    const status = JSON.parse(locales('status', '--json').out) as Record<string, unknown>[];
    assert.deepEqual(
      status.map(({ stale, complete, review }) => [stale, complete, review]),
      languages.map(() => [1, 122, 'draft']),
    );
    const { code, errors } = locales('check', 'es');
    assert.equal(code, 1);
    assert.match(errors, /^locales\/es\.xlf:\d+: lead\.honest: it is marked "needs-adaptation"; /m);
  });

  test('undoing the change restores everything, to the byte', () => {
    change(ENGLISH, 'KAP has risks. No one can promise that it will help you.', HONEST);
    assert.equal(locales('extract').code, 0);
    same();
  });

  test('refuses a great loss, and says how it is meant', () => {
    const index = 'src/content/messages/index.ts';
    const all = read(index);
    change(index, '...education, ', '');
    writeFileSync(join(root, ENGLISH), 'export const education = {};\n');
    const { code, errors } = locales('extract');
    assert.equal(code, 1);
    assert.match(
      errors,
      /^37 of the 123 messages of locales\/ar\.xlf are no longer in the code, which has 86; nothing was changed\. If that is meant: npm run locales -- extract --expect 86$/m,
    );
    same();
    const meant = locales('extract', '--expect', '86');
    assert.equal(meant.code, 0, meant.errors);
    assert.ok(existsSync(join(root, 'locales/archive/es.tmx')));
    writeFileSync(join(root, index), all);
    cpSync(ENGLISH, join(root, ENGLISH));
    assert.equal(locales('extract').code, 0);
    same();
  });

  test('writes nothing where one file cannot be read', () => {
    change('locales/uk.xlf', '</xliff>', '');
    change(ENGLISH, HONEST, 'Other.');
    const { code, errors } = locales('extract');
    assert.equal(code, 1);
    assert.match(errors, /^locales\/uk\.xlf:\d+: unclosed tag: xliff; nothing was changed\.$/m);
    cpSync(ENGLISH, join(root, ENGLISH));
    writeFileSync(join(root, 'locales/uk.xlf'), before['locales/uk.xlf']!);
    same();
  });
});

describe('add', () => {
  test('makes one file, and says what helps', async () => {
    const before = Object.keys(snapshot());
    const { code, out } = await run('add', 'sw');
    assert.equal(code, 0);
    assert.match(out, /123 messages to translate into Swahili\.\nQuotation marks: “ ”/);
    assert.deepEqual(
      Object.keys(snapshot()).filter((name) => !before.includes(name)),
      ['locales/sw.xlf'],
    );
    const { targetLanguage, units } = parseXliff(read('locales/sw.xlf'));
    assert.equal(targetLanguage, 'sw');
    assert.ok(units.every(({ target, state }) => !target && state === 'new'));
  });
  for (const [tag, expected] of [
    ['sw', /locales\/sw\.xlf is there already; nothing was changed/],
    ['xx-YY', /"xx-YY" is not a language tag\. Examples: sw, pt-BR, zh-Hant\./],
    ['PT-br', /"PT-br" is written "pt-BR"/],
    ['en-GB', /"en-GB" is English/],
    ['../x', /"\.\.\/x" is not a language tag/],
    ['', /"" is not a language tag/],
  ] as const) {
    test(`refuses "${tag}"`, async () => {
      const before = snapshot();
      const { code, errors } = await run('add', tag);
      assert.equal(code, 1);
      assert.match(errors, expected);
      assert.deepEqual(snapshot(), before);
    });
  }
  after(() => rmSync(join(root, 'locales/sw.xlf')));
});

describe('sign-off', () => {
  const person = ['--name', 'Asha Mushi', '--qualification', 'certified translator'];

  test('writes who stands by what, and only their part', async () => {
    const { code, out } = await run('sign-off', 'es', '--role', 'clinician', ...person);
    assert.equal(code, 0);
    assert.match(
      out,
      /^locales\/reviews\/es\.json: \d+ messages signed off by Asha Mushi, clinician$/m,
    );
    const ledger = JSON.parse(read('locales/reviews/es.json')) as Record<string, object[]>;
    assert.ok(ledger['safety.home'] && ledger['crisis.heading'] && ledger['compact.safety.1']);
    assert.equal(ledger.title, undefined);
    assert.deepEqual(Object.keys(ledger['safety.home'][0]!), [
      'hash',
      'role',
      'name',
      'qualification',
      'date',
    ]);
    assert.equal((await run('check', 'es')).code, 0);
  });

  test('names what cannot be read, and tells how far the others are', async () => {
    change('locales/es.xlf', 'KAP tiene riesgos, y', 'KAP & tiene riesgos, y');
    const { code, out, errors } = await run('status', '--json');
    assert.equal(code, 1);
    assert.match(errors, /^locales\/es\.xlf:\d+: a bare "&" in the message [\w.]+; /m);
    const tags = (JSON.parse(out) as { tag: string }[]).map(({ tag }) => tag);
    assert.ok(tags.includes('de') && tags.includes('fr') && !tags.includes('es'));
    change('locales/es.xlf', 'KAP & tiene riesgos, y', 'KAP tiene riesgos, y');
  });

  test('makes a language reviewed when everything is signed, until a text changes', async () => {
    const isReviewed = async (): Promise<unknown> => {
      const all = JSON.parse((await run('status', '--json')).out) as {
        tag: string;
        review: string;
      }[];
      return all.find(({ tag }) => tag === 'es')!.review;
    };
    assert.equal(await isReviewed(), 'draft');
    assert.equal((await run('sign-off', 'es', '--role', 'reviser', ...person)).code, 0);
    assert.equal(await isReviewed(), 'reviewed');
    change('locales/es.xlf', 'KAP tiene riesgos, y', 'KAP tiene riesgos y');
    assert.equal(await isReviewed(), 'draft');
    change('locales/es.xlf', 'KAP tiene riesgos y', 'KAP tiene riesgos, y');
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
      const before = snapshot();
      const { code, errors } = await run('sign-off', ...args);
      assert.equal(code, 1);
      assert.match(errors, expected);
      assert.deepEqual(snapshot(), before);
    });
  }

  test('refuses what a check objects to', async () => {
    change('locales/fr.xlf', '(KAP)', '(KAP)  ');
    const { code, errors } = await run('sign-off', 'fr', '--role', 'reviser', ...person);
    assert.equal(code, 1);
    assert.match(errors, /locales\/fr\.xlf:\d+: .*\n.*nothing was signed/s);
    assert.ok(!existsSync(join(root, 'locales/reviews/fr.json')));
    cpSync('locales/fr.xlf', join(root, 'locales/fr.xlf'));
  });

  test('check names a ledger that is none', async () => {
    writeFileSync(join(root, 'locales/reviews/es.json'), '{"lead": 1}');
    const { code, errors } = await run('check', 'es');
    assert.equal(code, 1);
    assert.match(errors, /^locales\/reviews\/es\.json: lead: expected a list of sign-offs$/m);
  });
});

describe('compile', () => {
  test('makes a catalogue beside a file, wherever it is', async () => {
    const hmong = read('locales/es.xlf').replace('target-language="es"', 'target-language="hmn"');
    writeFileSync(join(root, 'anything.xlf'), hmong);
    const { code, out, errors } = await run('compile', join(root, 'anything.xlf'));
    assert.equal(code, 0, errors);
    assert.match(out, /^hmn\.js: a catalogue for version 0\.1\.0, a draft$/m);
    const module = (await import(pathToFileURL(join(root, 'hmn.js')).href)) as { default: never };
    const { digest } = await import('../../src/content/revision.js');
    assert.ok(isCatalogue(module.default, { locale: 'hmn', version: '0.1.0', source: digest }));
  });

  test('refuses what must not ship, and writes nothing', async () => {
    change('anything.xlf', 'target-language="hmn"', 'target-language="mww"');
    change('anything.xlf', '>Un estado mental diferente<', '>&lt;b>Un estado<');
    const { code, errors } = await run('compile', join(root, 'anything.xlf'));
    assert.equal(code, 1);
    assert.match(errors, /^anything\.xlf:\d+: state\.heading: the translation holds markup/m);
    assert.ok(!existsSync(join(root, 'mww.js')));
  });

  test('refuses what is no XLIFF', async () => {
    writeFileSync(join(root, 'no.xlf'), 'hello');
    assert.match((await run('compile', join(root, 'no.xlf'))).errors, /^no\.xlf:1: /m);
    assert.match(
      (await run('compile', join(root, 'none.xlf'))).errors,
      /^there is no file none\.xlf$/m,
    );
  });
});

test('pseudo makes the test languages outside locales/', async () => {
  const before = snapshot();
  assert.equal((await run('pseudo')).code, 0);
  assert.deepEqual(snapshot(), before);
  const long = parseXliff(read('.cache/pseudo/en-XA.xlf')).units;
  const mirrored = parseXliff(read('.cache/pseudo/ar-XB.xlf')).units;
  const length = (texts: string[]): number => texts.join('').length;
  const growth =
    length(long.map(({ target }) => target)) / length(long.map(({ source }) => source));
  assert.ok(growth > 1.35 && growth < 1.6, `${growth}`);
  const hours = (units: typeof long) => units.find(({ id }) => id === 'crisis.hours')!.target;
  assert.equal(hours(long), '[Ĥöûŕš: {hours} Ĥöûŕš]');
  assert.equal(hours(mirrored), 'هوورس: {hours}');
});

test('no command, or another, is told what there is', () => {
  for (const args of [[], ['translate'], ['toString']]) {
    const { code, errors } = locales(...args);
    assert.equal(code, 1);
    assert.match(errors, /^npm run locales -- <command>$/m);
  }
});
