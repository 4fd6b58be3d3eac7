import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languageTags, xliffPath } from '../../translation/files/locale-files.js';
import { words } from '../../translation/languages/words.js';

/** Marks and digits that no text of ours need have, and every checked script does. */
const OTHERS =
  '٠٩۰۹०९０９،؛؟٪٭۔ـ।॥־׀׃׳״!?‐–—‘’“”„«»‹›…‰€₪₹™→①、。〈〉「」『』〜・，．！？：；（）［］｛｝ ';

test('a word ends where Unicode has no letter and no mark, in every text of ours', () => {
  const texts = languageTags().map((tag) => readFileSync(xliffPath(tag), 'utf8'));
  const isPart = (character: string): boolean => !words`a`.test(`a${character}`);
  const wrong = [...new Set([...texts.join(''), ...OTHERS])].filter(
    (character) => isPart(character) !== /[\p{L}\p{M}]/u.test(character),
  );
  assert.deepEqual(wrong, []);
});
