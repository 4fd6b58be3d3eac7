import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outdatedRegions } from '../../build/outdated-regions.js';
import { type RegionCheck, regionChecks } from '../../src/content/region-checks.js';
import { revisedOn } from '../../src/content/revision.js';
import { englishDigest } from '../../translation/files/english-digest.js';
import { englishTexts } from '../../translation/files/english-texts.js';
import { generatedFiles, outdatedFiles } from '../../translation/files/generated.js';
import { shown } from '../../translation/files/locale-files.js';
import { sourceMessages } from '../../translation/files/source-messages.js';

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

test('help lines that nobody has checked for more than twelve months are named, with the page', () => {
  const check = (verifiedOn: string): RegionCheck => ({
    ...{ source: 'https://line.example/', published: '', more: [], confidence: 'high' },
    verifiedOn,
  });
  const checks = { XA: check('2026-03-01'), XB: check('2026-02-28'), XC: check('2025-11-30') };
  const named = (today: string): string[] =>
    outdatedRegions(new Date(today), checks).map((sentence) => sentence.slice(0, 2));
  assert.deepEqual(named('2026-11-30'), []);
  assert.deepEqual(named('2026-12-01'), ['XC']);
  assert.deepEqual(named('2027-03-01'), ['XB', 'XC']);
  assert.deepEqual(named('2027-03-02T12:00Z'), ['XA', 'XB', 'XC']);
  assert.match(
    outdatedRegions(new Date('2027-01-01'), checks)[0]!,
    /^XC: .* 2025-11-30, .* https:\/\/line\.example\/,/,
  );
  const later = outdatedRegions(new Date('2050-01-01'));
  assert.equal(later.length, Object.keys(regionChecks).length);
});
