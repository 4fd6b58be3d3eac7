import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionChecks } from '../../src/content/region-checks.js';
import { revisedOn } from '../../src/content/revision.js';
import { englishDigest } from '../../translation/files/english-digest.js';
import { englishTexts } from '../../translation/files/english-texts.js';
import { generatedFiles, outdatedFiles } from '../../translation/files/generated.js';
import { shown } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';

const YEAR = 365 * 24 * 60 * 60 * 1000;

test('the day of the last change, the snapshot, the template and the terms are those of the code', () => {
  for (const path of outdatedFiles(generatedFiles(sourceMessages())))
    assert.fail(`${shown(path)} is not as the code has it: run npm run locales -- extract`);
});

test('the day of the last change is not in the future', () => {
  assert.ok(new Date(revisedOn) <= new Date());
});

test('another text, another id or another order of the messages is another English text', () => {
  const [first, second, ...rest] = englishTexts;
  const others = [
    [{ ...first!, text: `${first!.text} ` }, second!, ...rest],
    [{ ...first!, id: 'other' }, second!, ...rest],
    [second!, first!, ...rest],
    [second!, ...rest],
  ];
  const digests = [englishTexts, ...others].map((messages) => englishDigest(messages));
  assert.equal(new Set(digests).size, digests.length);
});

test('crisis lines were checked within the last twelve months, or that is said', (t) => {
  for (const [region, { source, verifiedOn }] of Object.entries(regionChecks)) {
    assert.match(source, /^https?:\/\//);
    const age = Date.now() - Date.parse(verifiedOn);
    assert.ok(age >= 0, `${region}: ${verifiedOn} is no past date`);
    if (age > YEAR) t.diagnostic(`${region}: check the crisis lines again, last on ${verifiedOn}`);
  }
});
