import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languageTags, notesPath } from '../../translation/files/locale-files.js';
import { englishTexts } from '../../translation/files/english-texts.js';
import { reviewNotes } from '../../translation/review-notes.js';

const known = new Set(['lead', 'safety.home', 'title']);

test('only what has its fixed form is read', () => {
  const notes = reviewNotes(
    `# Swahili

## Findings

- \`lead\`, title, “maneno”: bettered: “haya”.
- left: a pattern of no message.
- safety.home: kept.
- nobody, lead, “x”: kept.

## Said back

### lead

- Source: Hello.
- Said back: Good day.
- Difference: none in meaning

### title

- Source: KAP
- Difference: none

### nobody

- Source: a
- Said back: b
- Difference: c

### safety.home

- Source: Home
- Said back: House
- Difference: a word
- Decision: kept: it is the usual one.
`,
    known,
  );
  assert.deepEqual(notes, {
    lead: {
      saidBack: { source: 'Hello.', said: 'Good day.', difference: 'none in meaning' },
      decisions: ['`lead`, title, “maneno”: bettered: “haya”.'],
    },
    title: { decisions: ['`lead`, title, “maneno”: bettered: “haya”.'] },
    'safety.home': {
      saidBack: {
        ...{ source: 'Home', said: 'House', difference: 'a word' },
        decision: 'kept: it is the usual one.',
      },
    },
  });
});

test('every language has messages said back, and findings', () => {
  const ids = new Set(englishTexts.map(({ id }) => id));
  for (const tag of languageTags()) {
    const notes = Object.values(reviewNotes(readFileSync(notesPath(tag), 'utf8'), ids));
    assert.ok(notes.filter(({ saidBack }) => saidBack).length > 50, tag);
    assert.ok(notes.filter(({ decisions }) => decisions).length > 10, tag);
  }
});
