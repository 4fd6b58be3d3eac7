import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { textStyles } from '../../src/elements/shared/text.styles.js';
import { languageOf, LANGUAGES } from '../../translation/languages/index.js';
import { canonicalTag } from '../../translation/tags.js';

const FOLDER = new URL('../../translation/languages/', import.meta.url);

/** The files that are named by a language tag. */
const tags = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => canonicalTag(name) === name);

for (const tag of tags) {
  test(`${tag}.ts describes ${tag} and nothing else, and the index has it`, async () => {
    const exported = Object.values(
      (await import(new URL(`${tag}.ts`, FOLDER).href)) as Record<string, { tag: string }>,
    );
    assert.deepEqual(
      exported.map((language) => language.tag),
      [tag],
    );
    assert.equal(LANGUAGES.get(tag), exported[0]);
  });
}

test('each described language has a file of its name', () => {
  assert.deepEqual([...LANGUAGES.keys()].sort(), tags.sort());
});

/** The quotation marks of the style sheet, by language: opening and closing one. */
const drawn = [
  ...textStyles.cssText.matchAll(/(\bq[^{}]*)\{\s*quotes: '(.*)' '(.*)';\s*\}/g),
].flatMap(([, selector, open, close]) =>
  [...selector!.matchAll(/:lang\(([^)]+)\)/g)].map(([, tag]) => [tag!, open, close] as const),
);

test('the style sheet has quotation marks for languages that engines draw with others', () => {
  assert.notEqual(drawn.length, 0);
});

for (const [tag, ...marks] of drawn) {
  test(`${tag}: a quotation is drawn in the marks that the checks expect`, () => {
    const { quotes, noBreakSpaces } = languageOf(tag);
    const spaced = [
      noBreakSpaces?.after.includes(quotes.open) ? `${quotes.open}\u00a0` : quotes.open,
      noBreakSpaces?.before.includes(quotes.close) ? `\u00a0${quotes.close}` : quotes.close,
    ];
    assert.deepEqual(marks, spaced);
  });
}
