import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withSections } from '../../bench/support/sections.js';

const ORDER = ['content', 'pages', 'memory'];

it('one part of the results is written anew; the others stay, in their order', () => {
  const first = withSections(
    '',
    new Map([
      ['memory', '## Memory\n\nof May'],
      ['content', '## Content\n\nof May'],
    ]),
    ORDER,
  );
  const second = withSections(first, new Map([['content', '## Content\n\nof June']]), ORDER);
  const sections = second.split(/^(?=## )/m).map((text) => text.split('\n')[2]);
  assert.deepEqual(sections.slice(1), ['of June', 'of May']);
  assert.equal(withSections(second, new Map(), ORDER), second);
});
