import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionChecks } from '../../src/content/region-checks.js';
import { digest, revisedOn } from '../../src/content/revision.js';
import { englishDigest } from '../../translation/files/english-digest.js';

const YEAR = 365 * 24 * 60 * 60 * 1000;

test('the revision date belongs to the English text as it is', () => {
  assert.equal(
    digest,
    englishDigest(),
    `the English text has changed: in src/content/revision.ts set the date of today and the digest ${englishDigest()}`,
  );
  assert.ok(new Date(revisedOn) <= new Date());
});

test('crisis lines were checked within the last twelve months, or that is said', (t) => {
  for (const [region, { source, verifiedOn }] of Object.entries(regionChecks)) {
    assert.match(source, /^https?:\/\//);
    const age = Date.now() - Date.parse(verifiedOn);
    assert.ok(age >= 0, `${region}: ${verifiedOn} is no past date`);
    if (age > YEAR) t.diagnostic(`${region}: check the crisis lines again, last on ${verifiedOn}`);
  }
});
