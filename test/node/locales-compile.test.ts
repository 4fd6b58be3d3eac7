// `npm run locales -- compile`: a catalogue from any file.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isCatalogue } from '../../src/localize/catalogue.js';
import { englishDigest } from '../../translation/files/english-digest.js';
import { Repository } from './support/repository.js';

const repository = new Repository();
after(() => repository.remove());

test('makes a catalogue beside a file, wherever it is', async () => {
  const hmong = repository
    .read('locales/es.xlf')
    .replace('target-language="es"', 'target-language="hmn"');
  repository.write('anything.xlf', hmong);
  const { code, out, errors } = await repository.run('compile', repository.path('anything.xlf'));
  assert.equal(code, 0, errors);
  assert.match(out, /^hmn\.js: a catalogue, a draft$/m);
  const module = (await import(pathToFileURL(repository.path('hmn.js')).href)) as {
    default: never;
  };
  assert.ok(isCatalogue(module.default, { locale: 'hmn', source: englishDigest() }));
});

test('refuses what must not ship, and writes nothing', async () => {
  repository.change('anything.xlf', 'target-language="hmn"', 'target-language="mww"');
  repository.change('anything.xlf', '>Un estado mental diferente<', '>&lt;b>Un estado<');
  const { code, errors } = await repository.run('compile', repository.path('anything.xlf'));
  assert.equal(code, 1);
  assert.match(errors, /^anything\.xlf:\d+: state\.heading: the translation holds markup/m);
  assert.ok(!existsSync(repository.path('mww.js')));
});

test('is as strict while unfinished translations may be looked at', async () => {
  process.env.KAP_PREVIEW = '1';
  const { code, errors } = await repository.run('compile', repository.path('anything.xlf'));
  delete process.env.KAP_PREVIEW;
  assert.equal(code, 1);
  assert.match(errors, /^anything\.xlf:\d+: state\.heading: the translation holds markup/m);
});

for (const [title, language, expected] of [
  ['none', '', /^language\.xlf:\d+: target-language: "" is not a language tag\. Examples: sw, /],
  ...['und', 'mul', 'zxx', 'mis', 'und-Latn'].map(
    (tag) =>
      [
        tag,
        `target-language="${tag}"`,
        /target-language: "\w+(-Latn)?" stands for no one language\. /,
      ] as const,
  ),
  ['English', 'target-language="en"', /^language\.xlf:\d+: target-language: "en" is English, /],
] as const) {
  test(`refuses a file whose language is ${title}, and names the line`, async () => {
    const file = repository.path('language.xlf');
    const spanish = repository.read('locales/es.xlf');
    repository.write('language.xlf', spanish.replace('target-language="es"', language));
    const { code, errors } = await repository.run('compile', file);
    assert.equal(code, 1);
    assert.match(errors, expected);
  });
}

test('refuses what is no XLIFF', async () => {
  repository.write('no.xlf', 'hello');
  assert.match(
    (await repository.run('compile', repository.path('no.xlf'))).errors,
    /^no\.xlf:1: /m,
  );
  assert.match(
    (await repository.run('compile', repository.path('none.xlf'))).errors,
    /^there is no file none\.xlf$/m,
  );
});
